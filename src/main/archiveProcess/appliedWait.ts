interface Waiting {
  readonly seq: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** How far the library has come, and who waits for it to come further. */
export class AppliedWait {
  private waiting: Waiting[] = [];
  /** The last event that the library has said to have applied. */
  reached = 0;
  /** Why the library can't go on until its database is made anew. */
  broken: Error | null = null;

  /** Waits until the library has applied this event. Rejects when it can't, for the time being. */
  async until(seq: number): Promise<void> {
    if (seq <= this.reached) return;
    if (this.broken !== null) throw this.broken;
    await new Promise<void>((resolve, reject) => this.waiting.push({ seq, resolve, reject }));
  }

  /** The library has come so far, perhaps back to the beginning. */
  mark(seq: number): void {
    this.reached = seq;
    const done = this.waiting.filter((one) => one.seq <= seq);
    this.waiting = this.waiting.filter((one) => one.seq > seq);
    for (const { resolve } of done) resolve();
  }

  /** Whoever waits is told that the library can't go on. */
  fail(error: Error): void {
    this.broken = error;
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }
}
