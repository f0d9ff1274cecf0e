/**
 * Find the title at the start of the body, where pages repeat it.
 *
 * A line that equals the title is a repeat. Before more text, it is one only if a new sentence certainly begins after
 * it: `Bank cuts rates` may also be the beginning of `Bank cuts rates again, …`.
 */
import { isStarter } from '../sentences/joins.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';

const MAX_REPEATS = 3;

export const titleRepeat: Step = (spans, { title }) => {
  const cuts: Removal[] = [];
  let [span, ...rest] = spans;
  for (let count = 0; count < MAX_REPEATS && span !== undefined; count++) {
    const end = repeatEnd(span.text, title);
    if (end === 0) break;
    cuts.push(removal(span, 0, end, 'title repeated'));
    span = end < span.text.length ? shortened(span, end) : rest.shift();
  }
  // A body that consists of the title alone is kept: some text is better than none.
  return span === undefined ? [] : cuts;
};

function repeatEnd(text: string, title: string): number {
  const end = headLength(text, title);
  if (end === 0) return 0;
  const rest = text.slice(end).trimStart();
  // A title that is a sentence was copied from the first sentence of the text, which belongs to the text.
  if (/[.,;]["'’”]?$/u.test(title) && !/\p{Lu}\.$/u.test(title)) return 0;
  if (rest === '') return end;
  if (/[\p{L}\d]/u.test(text[end] ?? '') || !/^[\s|:–—-]/u.test(text.slice(end))) return 0;
  if (/[!?]["'’”]?$/u.test(title)) return end;
  // A truncated title: its last words follow.
  if (/^\p{Lu}\S*(?: \S+)?[.](?:$|\s)/u.test(rest)) return 0;
  const long = title.split(' ').length >= 4 || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{6}/u.test(title);
  const word = /^[\p{L}\p{M}'’]+/u.exec(rest.replace(/^["'“‘«„]/u, ''))?.[0] ?? '';
  const begins = long
    ? /^["'“‘«„([]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(rest)
    : isStarter(word, 'en') || word === 'NewsFeed';
  return begins ? end : 0;
}

/** @returns Length of `title` at the start of `text`, ignoring quotes, dashes and case; else 0. */
function headLength(text: string, title: string): number {
  if (title === '' || text.length < title.length) return 0;
  const head = text.slice(0, title.length);
  return plain(head) === plain(title) ? title.length : 0;
}

/** Folds a text without changing its length. */
function plain(text: string): string {
  return text
    .replace(/[‘’‚`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[–—−]/gu, '-')
    .toLowerCase();
}

function shortened(span: Span, end: number): Span {
  const text = span.text.slice(end).trimStart();
  return { ...span, from: span.to - text.length, text };
}
