/**
 * Find captions and standfirsts of which the text itself begins a sentence with the same words: a picture's
 * line that the paragraph below says again, or a video's summary in front of the text that it sums up.
 */
import { type Removal, removal, type Span, type Step } from './span.ts';

const MIN_WORDS = 5;
/** Shorter ones may be headings. */
const MIN_WORDS_WITHOUT_STOP = 9;
const STOPPED = /[.!?…]["'’”)]*$/u;
const MAX_WORDS = 40;
const MAX_CHARS = 600;
/** Lines, or words, in which the same words must come again. */
const MAX_LINES_BETWEEN = 4;
const MAX_WORDS_BETWEEN = 30;
const REASON = 'repeated below';
const FIRST_SENTENCE = /^[^.!?]{20,260}[.!?]["'’”]?(?= )/u;

export const repeatedCaptions: Step = (spans, { paged }) => {
  if (!paged) return spans.flatMap((span) => repeatedHead(span));
  const cuts: Removal[] = [];
  const lower = spans.map(({ text }) => text.toLowerCase());
  for (const [at, span] of spans.entries()) {
    if (span.text.length > MAX_CHARS) continue;
    const word = longestWord(lower[at] ?? '');
    const below = lower.slice(at + 1, at + 1 + MAX_LINES_BETWEEN).filter((other) => other.includes(word));
    if (below.length === 0) continue;
    const own = fold(span.text);
    const words = own.split(' ').length;
    if (words < (STOPPED.test(span.text) ? MIN_WORDS : MIN_WORDS_WITHOUT_STOP) || words > MAX_WORDS) continue;
    // A longer line that holds all of it; the same line again is for the last one to keep.
    if (below.some((other) => ` ${fold(other)} `.includes(` ${own} `)))
      cuts.push(removal(span, 0, span.text.length, REASON));
  }
  return cuts;
};

/** On one line: the first sentence, when the text begins again with it. */
function repeatedHead(span: Span): Removal[] {
  const first = FIRST_SENTENCE.exec(span.text)?.[0];
  if (first === undefined || first.split(' ').length < MIN_WORDS) return [];
  const again = span.text.indexOf(first, first.length);
  // What stands three times is a refrain.
  if (again < 0 || span.text.includes(first, again + 1)) return [];
  if (span.text.slice(first.length, again).trim().split(' ').length > MAX_WORDS_BETWEEN) return [];
  return [removal(span, 0, again, REASON)];
}

/** A word that stands in every repetition; the longest, since few other lines have it. */
function longestWord(lower: string): string {
  let longest = '';
  for (const word of lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    if (word.length > longest.length) longest = word;
  return longest;
}

function fold(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
