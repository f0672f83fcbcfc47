/** Holds up whoever passes while it is shut. */
export class Gate {
  private opening: Promise<void> | null = null;
  private settle: (() => void) | null = null;

  get isShut(): boolean {
    return this.opening !== null;
  }

  shut(): void {
    this.opening ??= new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  open(): void {
    this.settle?.();
    this.opening = null;
    this.settle = null;
  }

  /** Answers at once, or when the gate is opened. */
  async pass(): Promise<void> {
    await this.opening;
  }
}
