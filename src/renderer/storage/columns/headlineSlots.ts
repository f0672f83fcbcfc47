import { headlineNumber } from './headlineNumber';
import type { Numbers } from './numbers';

/** Which slots have which headline. Made when it is first asked for. */
export class HeadlineSlots {
  private byNumber: Map<number, readonly number[]> | null = null;

  constructor(private readonly numbers: Numbers<Float64Array>) {}

  /** Slots among `all` with this headline, and perhaps, once in a very long while, of another. */
  of(headline: string, all: Iterable<number>): readonly number[] {
    if (this.byNumber === null) {
      this.byNumber = new Map();
      for (const slot of all) this.put(slot);
    }
    return this.byNumber.get(headlineNumber(headline)) ?? [];
  }

  /** A slot has its headline now. */
  put(slot: number): void {
    const number = this.numbers.values[slot] ?? 0;
    if (number === 0 || this.byNumber === null) return;
    this.byNumber.set(number, [...(this.byNumber.get(number) ?? []), slot]);
  }

  /** A slot is about to lose its headline. */
  drop(slot: number): void {
    const number = this.numbers.values[slot] ?? 0;
    const same = this.byNumber?.get(number)?.filter((other) => other !== slot) ?? [];
    if (same.length === 0) this.byNumber?.delete(number);
    else this.byNumber?.set(number, same);
  }
}
