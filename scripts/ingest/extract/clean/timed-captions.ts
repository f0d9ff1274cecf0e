/**
 * Find bodies that are lists of other videos: captions with the length of each, `A gull steals a hat 00:47 The tower
 * falls 01:12`. The times of a live blog go on or back; those of a match or a race stand inside sentences.
 */
import { removal, type Span, type Step } from './span.ts';

const LENGTH = /(?<![\d:.])(\d{1,2}):([0-5]\d)(?![\d:.])/g;
const MIN_VIDEOS = 3;
/** Longest of such videos. */
const MAX_MINUTES = 20;
const MAX_CAPTION_WORDS = 35;
const MAX_CHARS = 3000;
/** What may stand between the captions. */
const APART = /^[\s–—|·•-]*(?:$|["“‘'(]?[\p{Lu}\d])/u;
const REASON = 'list of videos';

export const timedCaptions: Step = (spans) => {
  if (spans.reduce((sum, { text }) => sum + text.length, 0) > MAX_CHARS) return [];
  const all = spans.map(({ text }) => text).join('\n');
  if (!all.includes(':') || !isList(all)) return [];
  return spans.map((span: Span) => removal(span, 0, span.text.length, REASON));
};

function isList(text: string): boolean {
  const seconds: number[] = [];
  let from = 0;
  for (const { 0: length, 1: minutes, 2: rest, index } of text.matchAll(LENGTH)) {
    const to = index + length.length;
    if (Number(minutes) >= MAX_MINUTES || !APART.test(text.slice(to, to + 8))) return false;
    if (countWords(text.slice(from, index)) > MAX_CAPTION_WORDS) return false;
    seconds.push(Number(minutes) * 60 + Number(rest));
    from = to;
  }
  if (seconds.length < MIN_VIDEOS || countWords(text.slice(from)) > MAX_CAPTION_WORDS) return false;
  return !isOrdered(seconds);
}

/** Whether numbers only rise or only fall. */
export function isOrdered(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, at) => Math.sign(number - (numbers[at] ?? 0)));
  return !(steps.includes(1) && steps.includes(-1));
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
