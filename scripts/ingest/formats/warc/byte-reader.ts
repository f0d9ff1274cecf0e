const NEWLINE = 10;

/** Reads a stream line by line and block by block, with no more than one of them in memory. */
export class ByteReader {
  private readonly source: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);
  private done = false;

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /**
   * @param max Maximum length in bytes; a longer line is split there, and the rest is the next line.
   * @returns A line with its ending; `undefined` at the end of the stream.
   */
  async line(max: number): Promise<Buffer | undefined> {
    for (;;) {
      const end = this.held.indexOf(NEWLINE);
      if (end >= 0 && end < max) return this.cut(end + 1);
      if (this.held.length >= max) return this.cut(max);
      if (!(await this.more())) return this.held.length > 0 ? this.cut(this.held.length) : undefined;
    }
  }

  /**
   * Read a block.
   *
   * @param length Length in bytes.
   * @param keep False to skip it.
   * @returns The bytes if they are kept, and their number, which is smaller at the end of the stream.
   */
  async block(length: number, keep: boolean): Promise<{ bytes: Buffer; length: number }> {
    const kept: Buffer[] = [];
    let left = length;
    while (left > 0 && (this.held.length > 0 || (await this.more()))) {
      const part = this.cut(Math.min(left, this.held.length));
      left -= part.length;
      if (keep) kept.push(part);
    }
    return { bytes: Buffer.concat(kept), length: length - left };
  }

  private cut(length: number): Buffer {
    const part = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return part;
  }

  private async more(): Promise<boolean> {
    if (this.done) return false;
    const next = await this.source.next();
    if (next.done === true) this.done = true;
    else this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
    return next.done !== true;
  }
}
