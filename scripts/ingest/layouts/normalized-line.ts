/**
 * A segment without invisible characters, with collapsed white space, and well formed, with a mapping to the columns of
 * its line. Steps of `clean` only see normalized lines.
 */
import { isCollapsed } from '../../content/collapse-space.ts';
import type { Segment } from '../model.ts';

export interface NormalizedLine {
  readonly segment: Segment;
  /** Not in NFC yet (that comes last), so that each UTF-16 unit maps to one. */
  readonly text: string;
  /** Offset in the segment's line of each UTF-16 unit of `text`; absent if it equals the segment. */
  readonly offsets?: Int32Array;
}

/**
 * Control, bidi, zero-width and other invisible characters, among them letters that show nothing and the tags with which
 * a hidden text can be written. U+200C and U+200D are kept, since Persian and emoji need them. Tab, line feed and the
 * like count as white space.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /\u034f|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/u;

/** The flags of Scotland and others are a black flag with up to seven tags, the last of which ends it. */
const FLAG = '\u{1f3f4}';
const FLAG_END = '\u{e007f}';
const MAX_FLAG_TAGS = 7;
const TAG_LEAD = 0xdb40;

const SPACE = 0x20;

export function normalizeLine(segment: Segment): NormalizedLine {
  const source = segment.text.toWellFormed();
  if (!hasInvisible(source) && isFolded(source)) return { segment, text: source };
  const offsets = new Int32Array(source.length);
  // Built from code units rather than strings: a line of a million characters would take gigabytes.
  const units = new Uint16Array(source.length);
  let length = 0;
  let pending = -1;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code <= 0x20 || code >= 0x7f) {
      const unit = source[at] ?? '';
      const skipped = invisibleLength(source, at);
      if (skipped > 0) {
        at += skipped - 1;
        continue;
      }
      if (/\s/u.test(unit)) {
        if (pending < 0 && length > 0) pending = at;
        continue;
      }
    }
    if (pending >= 0) {
      offsets[length] = segment.from + pending;
      units[length++] = SPACE;
      pending = -1;
    }
    offsets[length] = segment.from + at;
    units[length++] = code;
  }
  return { segment, text: Buffer.from(units.buffer, 0, length * 2).toString('utf16le'), offsets };
}

/** @returns Whether a character is invisible and not white space (U+FEFF counts as invisible). */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/** @returns The length in UTF-16 units of the invisible character at an offset; 0 if there is another one. */
export function invisibleLength(text: string, at: number): number {
  if (INVISIBLE.test(text[at] ?? '')) return 1;
  return isTag(text, at) && !isInFlag(text, at) ? 2 : 0;
}

function isTag(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== TAG_LEAD) return false;
  const unit = text.charCodeAt(at + 1);
  return unit >= 0xdc00 && unit <= 0xdc7f;
}

function isInFlag(text: string, at: number): boolean {
  let start = at;
  while (at - start < 2 * MAX_FLAG_TAGS && isTag(text, start - 2) && !text.startsWith(FLAG_END, start - 2))
    start -= 2;
  return text.startsWith(FLAG, start - FLAG.length);
}

export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** Columns in the line of the span from `from` to `to` of a normalized line's text; `to` is after `from`. */
export function columns(normalized: NormalizedLine, from: number, to: number): { from: number; to: number } {
  const { offsets, segment } = normalized;
  if (offsets === undefined) return { from: segment.from + from, to: segment.from + to };
  return { from: offsets[from] ?? segment.from, to: (offsets[to - 1] ?? segment.to - 1) + 1 };
}

function isFolded(text: string): boolean {
  return !text.startsWith(' ') && !text.endsWith(' ') && isCollapsed(text);
}
