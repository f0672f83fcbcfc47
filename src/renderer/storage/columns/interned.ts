/** Values that many slots share, each kept once under a small number. 0 is the empty one. */
export class Interned<T> {
  private readonly numbers = new Map<string, number>();
  /** By number. */
  readonly values: T[] = [];

  constructor(
    empty: T,
    private readonly keyOf: (value: T) => string,
  ) {
    this.numberOf(empty);
  }

  /** The number of a value; a new one when it is new. */
  numberOf(value: T): number {
    const key = this.keyOf(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }

  /** The values of another, under their numbers. */
  load(values: readonly T[]): void {
    this.numbers.clear();
    this.values.length = 0;
    for (const value of values) this.numberOf(value);
  }

  /** The value of a number. */
  at(number: number): T {
    const value = this.values[number];
    if (value === undefined) throw new RangeError(`no value ${number}`);
    return value;
  }

  /** For every number, whether its value passes. */
  which(test: (value: T) => boolean): Uint8Array {
    return Uint8Array.from(this.values, (value) => (test(value) ? 1 : 0));
  }
}
