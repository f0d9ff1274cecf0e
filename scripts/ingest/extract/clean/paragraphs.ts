/**
 * Split a body on one line into paragraphs, at the ends of sentences.
 *
 * Only white space is replaced by a break, so that no word changes (in scripts without spaces, breaks are inserted). A
 * quotation stays with the sentence that attributes it.
 */
import { countSpaces } from '../../formats/char-count.ts';
import { sentenceStarts } from '../sentences/sentence-starts.ts';

/** Maximum length in UTF-16 units of a line that is not split. */
const MAX_LINE_CHARS = 500;
/** The same for a body with several lines, where a long line is probably intended. */
const MAX_PARAGRAPH_CHARS = 2500;
/** Numbers of words and of sentences from which on a paragraph may end. */
const TARGET_WORDS = 60;
const TARGET_SENTENCES = 4;
/** Before a sentence that could begin a paragraph, if a later one does not. */
const MIN_SENTENCES = 2;
/** Sentences that depend on the one before, or are too short to begin a paragraph. */
const HANGS =
  /^(?:He|She|They|It|That|This|These|Those|His|Her|Their|Its|But|And|So|Then|Or|Nor|Yet|Both|Neither|Another|Others|Such|There)\b|^(?:\S+ ){0,3}\S+\s*$|^(?:\p{Lu}[\p{L}\p{M}.'’-]{1,24} ){1,3}(?:said|says|added|told)\b/u;
/** Ends with an attribution after the first part of a quotation: a quotation that opens next continues it. */
const ATTRIBUTED =
  /[”"’],? (?:[\p{L}\p{M}.'’-]{1,24} ){0,4}(?:said|says|added|adds|told|asked|wrote)\b[^"“”.]{0,40}\.\s*$/u;
const OPENS = /^["“‘]/u;
/** The answer, or another question, stays with it. */
const ASKS = /[?？؟]["”’)]*\s*$/u;
/** From this number of words, a paragraph ends nevertheless: an unclosed mark must not keep a whole text together. */
const MOST_WORDS = 200;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** The sentences of the paragraph so far, or of the end of it. */
interface Part {
  readonly from: number;
  readonly count: number;
  readonly weight: number;
}

export function paragraphs(line: string, language: string, paged: boolean): string[] {
  if (line.length <= (paged ? MAX_PARAGRAPH_CHARS : MAX_LINE_CHARS)) return [line];
  const made: string[] = [];
  let part: Part = { from: 0, count: 0, weight: 0 };
  /** From the last sentence that could begin a paragraph. */
  let end: Part | undefined;
  let last = 0;
  let before = '';
  let open = false;
  const starts = sentenceStarts(line, language).filter(
    (at) => line[at - 1] === ' ' || UNSPACED.test(line.slice(at - 4, at)),
  );
  for (const at of [...starts, line.length]) {
    const sentence = line.slice(last, at);
    const words = countWords(sentence);
    const { count, weight } = part;
    const full =
      weight >= TARGET_WORDS ||
      count >= TARGET_SENTENCES ||
      (count >= 2 && weight + words > 1.5 * TARGET_WORDS);
    const must = count >= TARGET_SENTENCES + 1 || weight >= 2 * TARGET_WORDS;
    const isOneSpeech = open || ASKS.test(before) || (OPENS.test(sentence) && ATTRIBUTED.test(before));
    const hangs = isOneSpeech || HANGS.test(sentence);
    if (count > 0 && (isOneSpeech ? weight >= MOST_WORDS : must || (full && !hangs))) {
      const next = hangs && end !== undefined ? end : { from: last, count: 0, weight: 0 };
      made.push(line.slice(part.from, next.from).trimEnd());
      part = next;
      end = undefined;
    } else if (!hangs && count >= MIN_SENTENCES) {
      end = { from: last, count: 0, weight: 0 };
    }
    open = isLeftOpen(sentence, open);
    part = longer(part, words);
    end = end && longer(end, words);
    before = sentence;
    last = at;
  }
  made.push(line.slice(part.from).trimEnd());
  return made;
}

const longer = ({ from, count, weight }: Part, words: number): Part => ({
  from,
  count: count + 1,
  weight: weight + words,
});

/** Whether a quotation is open at the end of a sentence; straight marks open and close in turn. */
function isLeftOpen(sentence: string, before: boolean): boolean {
  let open = before;
  for (const [mark] of sentence.matchAll(/["“”]/gu)) open = mark === '“' || (mark === '"' && !open);
  return open;
}

/** Count words; in scripts without spaces, two characters count as one word. */
function countWords(text: string): number {
  const words = countSpaces(text) + 1;
  return UNSPACED.test(text) ? Math.max(words, Math.round(text.length / 2)) : words;
}
