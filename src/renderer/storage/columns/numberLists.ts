import { Numbers } from './numbers';

/** Lists of numbers as a few large values, in the order of some slots. */
export interface PackedLists {
  readonly counts: Int32Array;
  readonly values: Uint32Array;
}

/** A short list of 32-bit numbers for every slot, all in one array. */
export class NumberLists {
  private readonly starts = new Numbers(new Int32Array());
  private readonly counts = new Numbers(new Int32Array());
  private values = new Uint32Array(4096);
  private length = 0;

  /** The list of a slot; another one in place of that it had. */
  put(slot: number, list: readonly number[]): void {
    this.starts.reserve(slot + 1);
    this.counts.reserve(slot + 1);
    if (this.isSame(slot, list)) return;
    this.room(list.length);
    this.starts.values[slot] = this.length;
    this.counts.values[slot] = list.length;
    this.values.set(list, this.length);
    this.length += list.length;
  }

  /** The slots in whose lists a number stands, of the first so many. */
  slotsWith(wanted: number, slotCount: number): readonly number[] {
    const slots: number[] = [];
    const { values } = this;
    for (let slot = 0; slot < Math.min(slotCount, this.counts.values.length); slot += 1) {
      const start = this.starts.values[slot] ?? 0;
      const end = start + (this.counts.values[slot] ?? 0);
      for (let at = start; at < end; at += 1)
        if (values[at] === wanted) {
          slots.push(slot);
          break;
        }
    }
    return slots;
  }

  /** The lists of these slots, as they are kept. */
  pack(slots: readonly number[]): PackedLists {
    const counts = Int32Array.from(slots, (slot) => this.counts.values[slot] ?? 0);
    const values = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
    let at = 0;
    for (const slot of slots) {
      const start = this.starts.values[slot] ?? 0;
      const list = this.values.subarray(start, start + (this.counts.values[slot] ?? 0));
      values.set(list, at);
      at += list.length;
    }
    return { counts, values };
  }

  /** What was packed, for the slots from 0 on. */
  unpack({ counts, values }: PackedLists): void {
    this.starts.reserve(counts.length);
    this.counts.reserve(counts.length);
    this.counts.values.set(counts);
    let start = 0;
    for (const [slot, count] of counts.entries()) {
      this.starts.values[slot] = start;
      start += count;
    }
    this.values = new Uint32Array(Math.max(4096, values.length));
    this.values.set(values);
    this.length = values.length;
  }

  clear(): void {
    this.counts.values.fill(0);
    this.length = 0;
  }

  private isSame(slot: number, list: readonly number[]): boolean {
    const start = this.starts.values[slot] ?? 0;
    if (this.counts.values[slot] !== list.length) return false;
    return list.every((value, n) => this.values[start + n] === value);
  }

  private room(more: number): void {
    if (this.length + more <= this.values.length) return;
    const grown = new Uint32Array(Math.max(this.length + more, this.values.length * 2));
    grown.set(this.values);
    this.values = grown;
  }
}
