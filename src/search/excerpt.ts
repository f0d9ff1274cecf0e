import type { Phrase } from './parse-query.ts';
import { indexForms } from './word-forms.ts';
import { type WordPlace, wordPlaces } from './word-places.ts';

/** A part of the shown text. */
export interface ExcerptPart {
  readonly text: string;
  /** Whether the search looked for it. */
  readonly marked: boolean;
}

/** Maximum length of an excerpt: a line and a half. */
const MAX_CHARS = 190;
/** The same for scripts without spaces, whose letters are twice as wide and carry more information. */
const MAX_WIDE_CHARS = 80;
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cut the part with the most matches out of a text.
 *
 * @param language BCP 47 tag of the text, which decides the forms of words, as in the index.
 */
export function excerptOf(text: string, phrases: readonly Phrase[], language?: string): ExcerptPart[] {
  const marks = matches(text, phrases, language);
  const room = WIDE.test(text) ? MAX_WIDE_CHARS : MAX_CHARS;
  const { start, end } = densest(text, marks, room);
  const parts: ExcerptPart[] = [];
  const put = (from: number, to: number, marked: boolean): void => {
    if (to > from) parts.push({ text: text.slice(from, to).replace(/\s+/g, ' '), marked });
  };
  if (start > 0) parts.push({ text: '… ', marked: false });
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    put(at, mark.start, false);
    put(mark.start, mark.end, true);
    at = mark.end;
  }
  put(at, end, false);
  if (end < text.length) parts.push({ text: ' …', marked: false });
  return parts;
}

/** The positions of the phrases, in order. */
function matches(text: string, phrases: readonly Phrase[], language = 'en'): Span[] {
  const words = wordPlaces(text);
  const english = language.startsWith('en');
  const written = new Set(words.map(({ word }) => word));
  const isAsked = ({ word }: WordPlace, asked: readonly string[]): boolean => {
    // Fast path for nearly all words: one of plain letters has no other form, unless it is a plural.
    if (PLAIN_SINGULAR.test(word)) return asked.includes(word);
    const plural = english && written.has(word.toLowerCase());
    return indexForms(word, plural).some((form) => asked.includes(form));
  };
  return words.flatMap((word, index) => {
    let end = -1;
    for (const { words: asked } of phrases) {
      const fits = asked.every((forms, offset) => {
        const at = words[index + offset];
        return at?.place === word.place + offset && isAsked(at, forms);
      });
      const last = words[index + asked.length - 1];
      if (fits && last !== undefined) end = Math.max(end, last.start + last.word.length);
    }
    return end === -1 ? [] : [{ start: word.start, end }];
  });
}

const PLAIN_SINGULAR = /^[a-z]*[a-rt-z]$/;

/** The span of a text with the most matches, of whole words in scripts with spaces. */
function densest(text: string, marks: readonly Span[], room: number): Span {
  if (text.length <= room) return { start: 0, end: text.length };
  let best: { first: Span; last: Span; count: number } | undefined;
  for (const [index, first] of marks.entries()) {
    const within = marks.slice(index).filter(({ end }) => end <= first.start + room);
    const last = within.at(-1);
    if (last !== undefined && within.length > (best?.count ?? 0))
      best = { first, last, count: within.length };
  }
  const middle = best === undefined ? 0 : (best.first.start + best.last.end) / 2;
  const from = Math.max(0, Math.min(Math.round(middle - room / 2), text.length - room));
  return { start: wordStart(text, from), end: wordEnd(text, from + room) };
}

/** Maximum number of characters by which a cut moves to reach a space. */
const REACH = 30;

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + REACH).search(/\s/);
  return space === -1 ? wholeCharacter(text, from) : from + space + 1;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(to - REACH, to).search(/\s\S*$/);
  return space === -1 ? wholeCharacter(text, to) : to - REACH + space;
}

/** Move an offset out of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
