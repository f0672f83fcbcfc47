/** Reads a stream of bytes piece by piece. It holds what a caller asks for and one chunk of the stream. */
export class ByteReader {
  private chunk: Uint8Array = new Uint8Array(0);
  private at = 0;
  private readonly source: AsyncIterator<Uint8Array>;
  /** Bytes that were taken from the stream. */
  taken = 0;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.source = stream[Symbol.asyncIterator]();
  }

  /**
   * A line without its end, as Latin-1; null at the end of the stream. Throws when there is no end of the line within
   * `limit` bytes.
   */
  async line(limit: number): Promise<string | null> {
    let text = '';
    while (await this.fill()) {
      const end = this.chunk.indexOf(0x0a, this.at);
      const part = this.chunk.subarray(this.at, end < 0 ? this.chunk.length : end);
      if (text.length + part.length > limit) throw new Error(`a line of more than ${limit} bytes`);
      text += Buffer.from(part).toString('latin1');
      this.at += part.length + (end < 0 ? 0 : 1);
      if (end >= 0) return text.endsWith('\r') ? text.slice(0, -1) : text;
    }
    return text === '' ? null : text;
  }

  /** Exactly so many bytes. Throws when the stream ends before. */
  async bytes(length: number): Promise<Uint8Array> {
    const whole = Buffer.allocUnsafe(length);
    let filled = 0;
    await this.pass(length, (part) => {
      whole.set(part, filled);
      filled += part.length;
    });
    return whole;
  }

  /** Reads over so many bytes. Throws when the stream ends before. */
  skip(length: number): Promise<void> {
    return this.pass(length, () => {});
  }

  private async pass(length: number, take: (part: Uint8Array) => void): Promise<void> {
    for (let left = length; left > 0; ) {
      if (!(await this.fill())) throw new Error('the file ends within an entry');
      const part = this.chunk.subarray(this.at, this.at + left);
      take(part);
      this.at += part.length;
      left -= part.length;
    }
  }

  private async fill(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      const { done, value } = await this.source.next();
      if (done === true) return false;
      this.chunk = value;
      this.at = 0;
      this.taken += value.length;
    }
    return true;
  }
}
