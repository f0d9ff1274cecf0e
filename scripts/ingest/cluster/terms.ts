import { foldWords } from '../enrich/fold-words.ts';

/** A word of a text, and its normalised form for comparison. */
export interface Term {
  readonly word: string;
  readonly term: string;
}

/**
 * The words of a text in order, normalised across spellings: `9.200` and `9,200` are `9200`, `8,2` is `8.2`, Arabic
 * words lose their article, and a run of letters in a script without spaces becomes its bigrams.
 */
export function storyTerms(text: string): Term[] {
  return foldWords(text).flatMap((word) => {
    if (ASCII.test(word)) return { word, term: FIRST_DIGIT.test(word) ? numberOf(word) : word };
    if (UNSPACED.test(word)) return pairsOf(word).map((pair) => ({ word: pair, term: pair }));
    if (DIGIT.test(word)) return { word, term: numberOf(word) };
    return { word, term: ARABIC.test(word) ? word.replace(ARABIC_ARTICLE, '') : word };
  });
}

function numberOf(word: string): string {
  const latin = word.replace(EASTERN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return THOUSANDS.test(latin) ? latin.replace(/[.,]/g, '') : latin.replace(',', '.');
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length < 3) return [run];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

const ASCII = /^[!-~]*$/;
const FIRST_DIGIT = /^\d/;
const DIGIT = /^\p{Nd}/u;
/** Arabic (from U+0660) and Persian (from U+06F0) digits: their last four bits are their value. */
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const ARABIC = /^\p{sc=Arab}/u;
/** The article, with prefixes written together with it, before a word of at least three letters. */
const ARABIC_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u;
