/** One record of a dump as bytes: a line of JSON Lines, an element of an array. */
export interface ByteSlice {
  /** Position in the dump, from 1. */
  readonly number: number;
  /** Line of the file on which it begins, from 1, not counting white space before it. */
  readonly line: number;
  /** Absent if the record is too long and was skipped. */
  readonly bytes?: Buffer;
  /** Characters as counted by the ledger, computed from the bytes. */
  readonly characters: number;
}

/** Collects the bytes of one record; once there are too many, it only counts them. */
export class ByteBuffer {
  private held: Buffer[] = [];
  private length = 0;
  private counted = 0;
  private readonly max: number;

  constructor(max: number) {
    this.max = max;
  }

  add(bytes: Buffer): void {
    this.length += bytes.length;
    if (this.length <= this.max) {
      this.held.push(bytes);
      return;
    }
    for (const part of this.held) this.counted += countBytes(part);
    this.held = [];
    this.counted += countBytes(bytes);
  }

  /** @returns The record, or `undefined` if it is blank; the buffer is empty afterwards. */
  take(number: number, line: number): ByteSlice | undefined {
    const tooLong = this.length > this.max;
    const bytes = tooLong ? undefined : this.held.length === 1 ? this.held[0] : Buffer.concat(this.held);
    const characters = bytes === undefined ? this.counted : countBytes(bytes);
    this.held = [];
    this.length = 0;
    this.counted = 0;
    if (characters === 0) return undefined;
    return bytes === undefined ? { number, line, characters } : { number, line, bytes, characters };
  }
}

/** Count the characters of UTF-8 bytes: all except ASCII white space and continuation bytes. */
function countBytes(bytes: Buffer): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 32 ? byte >> 6 !== 2 : byte !== 32 && (byte < 9 || byte > 13)) count++;
  }
  return count;
}
