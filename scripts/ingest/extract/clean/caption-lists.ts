/**
 * Find lists of other videos: captions with `01:16 - Source: CNN`, each caption printed twice.
 *
 * Text between two stamps, or between a full stop and a stamp, has no full stop of its own, so it is a caption; around
 * the outermost stamps, a caption is recognised by its repetition.
 */
import { type Removal, removal, type Span, type Step } from './span.ts';

const STAMP =
  /(?:\d{1,2}:)?\d{1,2}:\d{2} ?[-–—] ?Source: \p{Lu}[\p{L}\d]{1,20}(?: (?:Business|International|Politics|Sports?|Underscored)\b)?/gu;
const MAX_CAPTION_WORDS = 30;
const REASON = 'list of videos';

export const captionLists: Step = (spans, { paged }) => {
  const cuts: Removal[] = [];
  spans.forEach((span, index) => {
    const stamps = span.text.includes('Source:') ? [...span.text.matchAll(STAMP)] : [];
    if (stamps.length === 0) return;
    cuts.push(...around(span, stamps));
    if (paged && stamps[0]?.[0] === span.text) cuts.push(...captionLines(spans, index));
  });
  return cuts;
};

function around(span: Span, stamps: readonly RegExpMatchArray[]): Removal[] {
  const cuts: Removal[] = [];
  let from = 0;
  let before = '';
  stamps.forEach((stamp, index) => {
    const start = stamp.index ?? 0;
    before = span.text.slice(from, start);
    const lead = index === 0 ? captionAtEnd(before) : captionBetween(before);
    cuts.push(removal(span, start - lead, start + stamp[0].length, REASON));
    from = start + stamp[0].length;
  });
  const rest = span.text.slice(from);
  const twice = Math.max(doubledHead(rest), repeatedHead(before, rest));
  if (twice > 0) cuts.push(removal(span, from, from + twice, REASON));
  return cuts;
}

function captionBetween(text: string): number {
  return countWords(text) <= MAX_CAPTION_WORDS && !/[.]["'’”)]* /u.test(text)
    ? text.length
    : captionAtEnd(text);
}

/** @returns Length of the caption that ends `text`: after the last full stop, or the same words twice. */
function captionAtEnd(text: string): number {
  const near = text.slice(-400);
  const sentence = [...near.matchAll(/[.!?…]["'’”)]{0,3}\s/gu)].at(-1);
  const start = sentence === undefined ? 0 : sentence.index + sentence[0].length;
  const tail = near.length < text.length && start === 0 ? '' : near.slice(start);
  if (tail.trim() !== '' && countWords(tail) <= MAX_CAPTION_WORDS && !/[.!?…]["'’”)]*\s*$/u.test(tail))
    return tail.length;
  const words = [...text.matchAll(/\S+/gu)];
  for (let size = Math.min(MAX_CAPTION_WORDS, Math.floor(words.length / 2)); size >= 2; size--) {
    const first = words.slice(-2 * size, -size);
    if (same(first, words.slice(-size))) return text.length - (first[0]?.index ?? 0);
  }
  return 0;
}

/** @returns Length of the caption at the beginning of `rest` that also ends `before`. */
function repeatedHead(before: string, rest: string): number {
  const last = [...before.slice(-400).matchAll(/\S+/gu)];
  const words = [...rest.slice(0, 400).matchAll(/\S+/gu)];
  for (let size = Math.min(MAX_CAPTION_WORDS, last.length, words.length); size >= 2; size--) {
    const end = words[size - 1];
    if (end !== undefined && same(words.slice(0, size), last.slice(-size))) return end.index + end[0].length;
  }
  return 0;
}

function doubledHead(text: string): number {
  const words = [...text.slice(0, 800).matchAll(/\S+/gu)];
  for (let size = Math.min(MAX_CAPTION_WORDS, Math.floor(words.length / 2)); size >= 2; size--) {
    const second = words.slice(size, 2 * size);
    const last = second.at(-1);
    if (last !== undefined && same(words.slice(0, size), second)) return last.index + last[0].length;
  }
  return 0;
}

/** Lines before a stamp line: its caption, once or twice. */
function captionLines(spans: readonly Span[], index: number): Removal[] {
  const cuts: Removal[] = [];
  for (const neighbour of [spans[index - 1], spans[index - 2]]) {
    if (
      neighbour === undefined ||
      /[.!?…]["'’”)]*$/u.test(neighbour.text) ||
      countWords(neighbour.text) > MAX_CAPTION_WORDS
    )
      break;
    if (cuts.length === 1 && neighbour.text !== spans[index - 1]?.text) break;
    cuts.push(removal(neighbour, 0, neighbour.text.length, REASON));
  }
  const next = spans[index + 1];
  if (next !== undefined && next.text === spans[index + 2]?.text) {
    cuts.push(removal(next, 0, next.text.length, REASON));
    cuts.push(removal(spans[index + 2] ?? next, 0, next.text.length, REASON));
  }
  return cuts;
}

function same(left: readonly RegExpExecArray[], right: readonly RegExpExecArray[]): boolean {
  return left.every((word, at) => word[0] === right[at]?.[0]);
}

function countWords(text: string): number {
  return text.trim().split(/\s+/u).length;
}
