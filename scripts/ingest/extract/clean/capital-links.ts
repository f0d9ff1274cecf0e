/**
 * Find links in capitals between the sentences of a body on one line: `… he said. HARBOUR BRIDGE CLOSED FOR NINE WEEKS
 * The council met on Monday.` Headings in capitals are shorter.
 */
import { type Removal, removal, type Span, type Step } from './span.ts';

const MIN_WORDS = 5;
const MAX_WORDS = 30;
/** Length of the text before a link in which a quotation may have been opened, in UTF-16 units. */
const MAX_QUOTE_CHARS = 1000;
const STOP = /[.!?…]["'’”)]{0,3}\s/gu;
/** A word in capitals, a number, or a sign; `AMAs` and `KIROV's` count. */
const WORD = /^["'“‘(]?[\p{Lu}\p{N}$£€%&@#][\p{Lu}\p{N}$£€%&.,:;!?/'’"”)-]{0,30}s?["'’”)]?[.,:;!?]?$/u;
const REASON = 'link in capitals';

export const capitalLinks: Step = (spans, { paged }) => (paged ? [] : spans.flatMap(linksIn));

function linksIn(span: Span): Removal[] {
  const cuts: Removal[] = [];
  for (const { 0: stop, index } of span.text.matchAll(STOP)) {
    const from = index + stop.length;
    // The first word decides for most sentences.
    if (!/^["'“‘(]?\p{Lu}{2}/u.test(span.text.slice(from, from + 4))) continue;
    const to = endOfLink(span.text, from);
    if (to > 0 && !isQuoted(span.text.slice(Math.max(0, from - MAX_QUOTE_CHARS), from)))
      cuts.push(removal(span, from, to, REASON));
  }
  return cuts;
}

function endOfLink(text: string, from: number): number {
  const words = text.slice(from, from + 400).split(' ', MAX_WORDS + 1);
  let count = words.findIndex((word) => !WORD.test(word));
  if (count < 0) count = words.length;
  if (count > MAX_WORDS) return 0;
  const next = words[count];
  // `… NINE WEEKS A ferry sails`: the sentence begins with its article; `… WEEKS NASA said`: with its subject.
  if (next !== undefined && (/^\p{Ll}/u.test(next) || /^[AI]$/u.test(words[count - 1] ?? ''))) count--;
  const link = words.slice(0, count);
  const spelt = link.filter((word) => /\p{Lu}.*\p{Lu}/u.test(word)).length;
  return spelt < MIN_WORDS ? 0 : from + link.join(' ').length;
}

function isQuoted(before: string): boolean {
  const count = (mark: string): number => before.split(mark).length - 1;
  return before.lastIndexOf('“') > before.lastIndexOf('”') || count('"') % 2 === 1;
}
