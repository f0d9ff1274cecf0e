/**
 * Find bodies that are not about their headline: teasers of other stories, captions of other videos. News mentions what
 * its headline names, and each paragraph has words in common with the one before.
 *
 * Only on pages of text: the markup of a saved page says which lines are its article.
 *
 * Either all lines are removed or none: a single stray line may belong to the article.
 */
import { GALLERY_TITLE } from './kind.ts';
import { removal, type Span, type Step } from './span.ts';
import { sharesWord, tellingWords } from './telling-words.ts';

const MIN_LINES = 4;
/** Minimum number of lines if one of them addresses the reader. */
const MIN_LINES_TO_READER = 2;
const MAX_WORDS = 45;
const MIN_WORDS = 5;
const MIN_TITLE_WORDS = 3;
/** From this length, one line may share a word with the headline by coincidence. */
const MIN_LINES_BY_CHANCE = 8;
const MAX_ALL_WORDS = 350;
const MAX_LINKED = 0.34;
const LEANS =
  /^["“‘']?(?:He|She|They|It|His|Her|Their|Its|But|And|So|Then|That|This|These|Those|However|Meanwhile)\b/u;
const READER = /\b(?:you|your|you['’]ve)\b/iu;
/** Two quotations may be in one line; a mark that is never closed quotes nothing. */
const QUOTED = /["“][^"”]{0,300}["”]/gu;
const REASON = 'about other stories';

export const strayLines: Step = (spans, { title, paged, structured }) => {
  if (!paged || structured || spans.length < MIN_LINES_TO_READER || !isStray(spans, title)) return [];
  return spans.map((span) => removal(span, 0, span.text.length, REASON));
};

function isStray(spans: readonly Span[], title: string): boolean {
  const lines = spans.length;
  const toReader = spans.some(({ text }) => READER.test(text.replace(QUOTED, '')));
  if (lines < MIN_LINES && !toReader) return false;
  // The captions of a gallery use other words than its headline.
  if (GALLERY_TITLE.test(title)) return false;
  const inTitle = tellingWords(title);
  if (inTitle.size < MIN_TITLE_WORDS) return false;
  let long = 0;
  let all = 0;
  for (const { text } of spans) {
    const words = text.split(' ').length;
    if (words > MAX_WORDS || LEANS.test(text)) return false;
    if (words >= MIN_WORDS) long++;
    all += words;
  }
  if (long < lines * 0.7 || all > MAX_ALL_WORDS) return false;
  const words = spans.map(({ text }) => tellingWords(text));
  const named = words.flatMap((own) => [...own].filter((word) => inTitle.has(word)));
  if (named.length > (lines >= MIN_LINES_BY_CHANCE ? 1 : 0)) return false;
  const linked = words.filter((own, at) => sharesWord(own, words[at - 1] ?? new Set())).length;
  return lines < MIN_LINES || linked <= (lines - 1) * MAX_LINKED;
}
