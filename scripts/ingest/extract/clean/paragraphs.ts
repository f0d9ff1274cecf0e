/**
 * Set a body that came on one line in paragraphs again, at ends of sentences.
 *
 * Only white space is exchanged for a break, so that no word changes (in scripts without spaces
 * a break stands where nothing stood). A quote stays with the sentence that says whose it is.
 */
import { sentenceStarts } from '../sentences/sentence-starts.ts';

/** Shorter lines stay as they are, in UTF-16 units. */
const LONG_LINE = 500;
/** A line of a body that has its own lines is broken only when nobody could have meant it. */
const LONG_PARAGRAPH = 2500;
const MEANT_WORDS = 60;
const MOST_SENTENCES = 4;
/** Sentences that hang on the one before. */
const HANGS =
  /^(?:He|She|They|It|That|This|These|Those|His|Her|Their|Its|But|And|So|Then)\b|^(?:\p{Lu}[\p{L}\p{M}.'’-]{1,24} ){1,3}(?:said|says|added|told)\b/u;
/** Ends with who said it, after the first part of what was said: a quote that opens next goes on with it. */
const ATTRIBUTED =
  /[”"’],? (?:[\p{L}\p{M}.'’-]{1,24} ){0,4}(?:said|says|added|adds|told|asked|wrote)\b[^"“”.]{0,40}\.\s*$/u;
const OPENS = /^["“‘]/u;
/** A mark that nobody closed must not keep a whole text together. */
const MAX_QUOTED_WORDS = 200;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u;

export function paragraphs(line: string, language: string, paged: boolean): string[] {
  if (line.length <= (paged ? LONG_PARAGRAPH : LONG_LINE)) return [line];
  const made: string[] = [];
  let from = 0;
  let count = 0;
  let weight = 0;
  let last = 0;
  let before = '';
  let open = false;
  const starts = sentenceStarts(line, language).filter(
    (at) => line[at - 1] === ' ' || UNSPACED.test(line.slice(at - 4, at)),
  );
  for (const at of [...starts, line.length]) {
    const sentence = line.slice(last, at);
    const words = countWords(sentence);
    const full =
      weight >= MEANT_WORDS || count >= MOST_SENTENCES || (count >= 2 && weight + words > 1.5 * MEANT_WORDS);
    const must = count >= MOST_SENTENCES + 1 || weight >= 2 * MEANT_WORDS;
    const hangs = HANGS.test(sentence) || (OPENS.test(sentence) && ATTRIBUTED.test(before));
    if (count > 0 && (!open || weight >= MAX_QUOTED_WORDS) && (must || (full && !hangs))) {
      made.push(line.slice(from, last).trimEnd());
      from = last;
      count = 0;
      weight = 0;
    }
    open = isLeftOpen(sentence, open);
    count++;
    weight += words;
    before = sentence;
    last = at;
  }
  made.push(line.slice(from).trimEnd());
  return made;
}

/** Whether a quotation is open at the end of a sentence; straight marks open and close in turn. */
function isLeftOpen(sentence: string, before: boolean): boolean {
  let open = before;
  for (const [mark] of sentence.matchAll(/["“”]/gu)) open = mark === '“' || (mark === '"' && !open);
  return open;
}

/** Words; in scripts without spaces two characters count as one. */
function countWords(text: string): number {
  const words = text.split(' ').length;
  return UNSPACED.test(text) ? Math.max(words, Math.round(text.length / 2)) : words;
}
