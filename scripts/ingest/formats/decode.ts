import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guessCharset } from './guess-charset.ts';

/** Decoded bytes. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** Name in the WHATWG spelling, lower case. */
  readonly charset: string;
  /** Number of invalid sequences, each replaced by U+FFFD. */
  readonly broken: number;
  /** Whether the charset was not stated anywhere. */
  readonly guessed: boolean;
}

/** Number of bytes that are searched for zeros. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * Decode bytes of unknown character set: by byte order mark, then as stated, then UTF-8 if valid, then UTF-16 by its
 * zero bytes, then by detection, and windows-1252 if that finds nothing likely.
 *
 * @param stated Charset named by a header or a meta tag; used only if the bytes are not valid UTF-8.
 * @param language BCP 47 of the text as stated, for the guess.
 */
export function decode(bytes: Buffer, stated?: string, language?: string): Decoded {
  const marked = byMark(bytes);
  if (marked !== undefined) return as(marked, bytes);
  const wide = utf16ByZeros(bytes);
  if (wide !== undefined) return as(wide, bytes);
  // Saved pages keep the meta tag of the server's encoding; valid UTF-8 with letters beyond ASCII is not a coincidence.
  if (isUtf8(bytes)) return as('utf-8', bytes);
  const name = stated === undefined ? undefined : known(stated);
  if (name !== undefined && name !== 'utf-8' && !name.startsWith('utf-16')) return as(name, bytes);
  const { valid, broken } = sequences(bytes);
  if (valid > 0 ? valid >= broken : broken === 0) return as('utf-8', bytes, broken);
  if (name === 'utf-8' && valid > 0) return as('utf-8', bytes, broken);
  return { ...as(known(guessCharset(bytes, language)) ?? 'windows-1252', bytes), guessed: true };
}

function as(charset: string, bytes: Buffer, broken = 0): Decoded {
  const lost = charset === 'utf-8' && broken === 0 && !isUtf8(bytes) ? sequences(bytes).broken : broken;
  return { text: iconv.decode(bytes, charset), charset, broken: lost, guessed: false };
}

function byMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * Detect UTF-16 without a byte order mark: spaces, digits and line endings of every script have a zero byte, all on the
 * same side of the pair.
 */
export function utf16ByZeros(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  // A tenth, since about one character in six is a space, in scripts with spaces. One or two stray zero bytes are
  // harmless.
  const enough = Math.max(3, length / 2 / 10);
  if (odd >= enough && even === 0) return reads('utf-16le', bytes, length);
  if (even >= enough && odd === 0) return reads('utf-16be', bytes, length);
  return undefined;
}

function reads<T extends string>(charset: T, bytes: Buffer, length: number): T | undefined {
  const sample = iconv.decode(bytes.subarray(0, Math.min(length, 4096)), charset);
  const plain = sample.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0;
  return plain >= sample.length * 0.9 ? charset : undefined;
}

/** Count multi-byte sequences that are valid UTF-8, and spans that are not. */
function sequences(bytes: Buffer): { valid: number; broken: number } {
  let valid = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) valid++;
    // An incomplete sequence at the very end was truncated, and is no evidence of another charset.
    else if (length === 0 && !cutAtEnd(bytes, at)) broken++;
    else if (length === 0) {
      return { valid: valid + 1, broken: broken + 1 };
    }
    at += Math.max(1, length);
  }
  return { valid, broken };
}

/** Length in bytes of the UTF-8 sequence at an offset, 0 if there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  return at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

function cutAtEnd(bytes: Buffer, at: number): boolean {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  const left = bytes.length - at;
  if (length === 0 || left >= length || left < 2) return false;
  return bytes.subarray(at + 1).every((byte) => byte >> 6 === 2);
}

/** The web reads both as windows-1252 (Encoding Standard, labels). */
const LATIN = new Set(['iso-8859-1', 'latin1', 'us-ascii', 'ascii', 'iso8859-1']);

function known(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  if (LATIN.has(name)) return 'windows-1252';
  if (name === 'utf8') return 'utf-8';
  return iconv.encodingExists(name) ? name : undefined;
}
