/**
 * Find captions and standfirsts that the text repeats at the start of a sentence: the caption of a picture that the
 * paragraph below repeats, or the summary of a video before the text that it summarises.
 */
import { type Removal, removal, type Span, type Step } from './span.ts';

const MIN_WORDS = 5;
/** Minimum number of words without a full stop; shorter lines may be headings. */
const MIN_WORDS_WITHOUT_STOP = 9;
const STOPPED = /[.!?…]["'’”)]*$/u;
const MAX_WORDS = 40;
const MAX_CHARS = 600;
/** As much of a line as tells it from most others. */
const TELLING_CHARS = 120;
/** Maximum distance to the repetition, in lines or words. */
const MAX_LINES_BETWEEN = 4;
const MAX_WORDS_BETWEEN = 30;
const REASON = 'repeated below';
const FIRST_SENTENCE = /^[^.!?]{20,260}[.!?]["'’”]?(?= )/u;

export const repeatedCaptions: Step = (spans, { paged }) => {
  if (!paged) return spans.flatMap((span) => repeatedHead(span));
  const cuts: Removal[] = [];
  const lower = spans.map(({ text }) => text.toLowerCase());
  for (const [at, span] of spans.entries()) {
    if (span.text.length > MAX_CHARS || hasMoreWords(span.text, MAX_WORDS)) continue;
    const telling = tellingWords(lower[at] ?? '');
    const below = lower
      .slice(at + 1, at + 1 + MAX_LINES_BETWEEN)
      .filter((other) => telling.every((word) => other.includes(word)));
    if (below.length === 0) continue;
    const own = fold(span.text);
    const words = own.split(' ').length;
    if (words < (STOPPED.test(span.text) ? MIN_WORDS : MIN_WORDS_WITHOUT_STOP) || words > MAX_WORDS) continue;
    // A longer line that contains all of it; of identical lines, the last is kept.
    if (below.some((other) => ` ${fold(other)} `.includes(` ${own} `)))
      cuts.push(removal(span, 0, span.text.length, REASON));
  }
  return cuts;
};

/** In a body on one line: the first sentence, if the text begins again with it. */
function repeatedHead(span: Span): Removal[] {
  const first = FIRST_SENTENCE.exec(span.text)?.[0];
  if (first === undefined || first.split(' ').length < MIN_WORDS) return [];
  const again = span.text.indexOf(first, first.length);
  // Three times is a refrain.
  if (again < 0 || span.text.includes(first, again + 1)) return [];
  if (span.text.slice(first.length, again).trim().split(' ').length > MAX_WORDS_BETWEEN) return [];
  return [removal(span, 0, again, REASON)];
}

/** Cheap check: whether certainly more words than `most` begin with a plain letter. */
function hasMoreWords(text: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0 && count <= most; at = text.indexOf(' ', at + 1))
    if (/[A-Za-z]/.test(text[at + 1] ?? '')) count++;
  return count > most;
}

/**
 * The two longest runs of plain letters in the beginning of a line, which few other lines have; without any, the longest
 * word.
 */
function tellingWords(line: string): string[] {
  const head = line.slice(0, TELLING_CHARS);
  let [longest, second, start] = ['', '', -1];
  for (let at = 0; at <= head.length; at++) {
    const code = head.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start > longest.length) [longest, second] = [head.slice(start, at), longest];
      else if (at - start > second.length) second = head.slice(start, at);
      start = -1;
    }
  }
  if (longest !== '') return [longest, second];
  for (const word of head.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    if (word.length > longest.length) longest = word;
  return [longest];
}

function fold(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
