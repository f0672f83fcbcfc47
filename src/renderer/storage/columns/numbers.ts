type TypedArray = Int32Array | Float64Array | Uint8Array;

/** A column of numbers by slot that grows as slots are taken. New slots hold 0. */
export class Numbers<A extends TypedArray> {
  constructor(public values: A) {}

  /** Makes room for slots below `count`. */
  reserve(count: number): void {
    if (count <= this.values.length) return;
    const Kind = this.values.constructor as new (length: number) => A;
    const grown = new Kind(Math.max(count, 1024, this.values.length * 2));
    grown.set(this.values);
    this.values = grown;
  }
}
