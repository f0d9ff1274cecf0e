/**
 * A piece as a reader sees it: without invisible characters, white space folded, well formed,
 * with the way back to the columns of its line. Steps of `clean` look at strands only.
 */
import type { Piece } from '../model.ts';

export interface Strand {
  readonly piece: Piece;
  /** Not normalised (NFC comes last), so that one unit stays one unit. */
  readonly text: string;
  /** Offset in the piece's line of each unit of `text`; absent when it is the piece as it stands. */
  readonly offsets?: Int32Array;
}

/**
 * Control, bidi, zero-width and other characters that print nothing. U+200C and U+200D stay:
 * Persian and emoji need them. Tab, line feed and their kin are white space.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]/u;

const SPACE = 0x20;

export function strand(piece: Piece): Strand {
  const source = piece.text.toWellFormed();
  if (!INVISIBLE.test(source) && isFolded(source)) return { piece, text: source };
  const offsets = new Int32Array(source.length);
  // Units and not strings put together: a line of some million characters would take gigabytes.
  const units = new Uint16Array(source.length);
  let length = 0;
  let pending = -1;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code <= 0x20 || code >= 0x7f) {
      const unit = source[at] ?? '';
      if (isInvisible(unit)) continue;
      if (/\s/u.test(unit)) {
        if (pending < 0 && length > 0) pending = at;
        continue;
      }
    }
    if (pending >= 0) {
      offsets[length] = piece.from + pending;
      units[length++] = SPACE;
      pending = -1;
    }
    offsets[length] = piece.from + at;
    units[length++] = code;
  }
  return { piece, text: Buffer.from(units.buffer, 0, length * 2).toString('utf16le'), offsets };
}

/** @returns Whether a UTF-16 unit prints nothing and is no white space (U+FEFF counts as invisible). */
export function isInvisible(unit: string): boolean {
  return INVISIBLE.test(unit);
}

/** Columns in the line of the stretch from `from` to `to` of a strand's text; `to` is after `from`. */
export function columns(strand: Strand, from: number, to: number): { from: number; to: number } {
  const { offsets, piece } = strand;
  if (offsets === undefined) return { from: piece.from + from, to: piece.from + to };
  return { from: offsets[from] ?? piece.from, to: (offsets[to - 1] ?? piece.to - 1) + 1 };
}

function isFolded(text: string): boolean {
  return !text.startsWith(' ') && !text.endsWith(' ') && !/[^\S ]| {2}/u.test(text);
}
