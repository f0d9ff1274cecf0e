/** As much of CBOR (RFC 8949) as Pagefind's files are made of: numbers, texts and arrays of a known length. */

const ARRAY = 4;
const TEXT = 3;

/** Walks over the items of a file. */
export class CborReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** @returns How many items the array has that begins here; the first of them is next. */
  array(): number {
    const type = (this.bytes[this.at] ?? 0) >> 5;
    if (type !== ARRAY) throw new Error(`Unexpected CBOR type ${type} at ${this.at}, expected an array`);
    return this.#value();
  }

  /** @returns The text that stands here. */
  text(): string {
    const type = (this.bytes[this.at] ?? 0) >> 5;
    if (type !== TEXT) throw new Error(`Unexpected CBOR type ${type} at ${this.at}, expected a text`);
    const length = this.#value();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** Pass over an item with all that is in it. */
  skip(): void {
    for (let items = 1; items > 0; items--) {
      if (this.at >= this.bytes.length) throw new Error('Unexpected end of CBOR');
      const type = (this.bytes[this.at] ?? 0) >> 5;
      const value = this.#value();
      if (type === ARRAY) items += value;
      else if (type === TEXT) this.at += value;
      else if (type > 1) throw new Error(`Unexpected CBOR type ${type} at ${this.at}`);
    }
  }

  /** @returns The number that an item begins with, and stand behind it. */
  #value(): number {
    const short = (this.bytes[this.at++] ?? 0) & 31;
    if (short < 24) return short;
    if (short > 26) throw new Error(`Unexpected CBOR length ${short} at ${this.at}`);
    let value = 0;
    for (let bytes = 1 << (short - 24); bytes > 0; bytes--)
      value = value * 256 + (this.bytes[this.at++] ?? 0);
    return value;
  }
}

/** @returns How an array of so many items begins. */
export function arrayHead(items: number): Uint8Array {
  return head(ARRAY, items);
}

/** @returns A text as an item. */
export function textItem(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

function head(type: number, value: number): Uint8Array {
  const first = type << 5;
  if (value < 24) return Uint8Array.of(first | value);
  if (value < 0x100) return Uint8Array.of(first | 24, value);
  if (value < 0x1_0000) return Uint8Array.of(first | 25, value >> 8, value & 255);
  return Uint8Array.of(first | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}
