/**
 * How words stand in Pagefind's index, and how a query asks for them.
 *
 * Pagefind extends a word of a query to all that begin so, and falls back to the longest word that it begins with; no
 * setting prevents that (as of 1.5.2). So every word of the index ends in a mark that no word has within it, and every
 * word of a query too: then nothing but the word itself begins so. What Pagefind would take apart or leave out, accents
 * that make another letter, signs, scripts without spaces, is spelt in letters.
 */
import { indexForms } from './word-forms.ts';
import { UNSPACED_LETTERS } from './word-places.ts';

/** Letters without case of the languages of southern Africa, which no news is written in. */
const END_OF_WORD = 'ǁ';
const END_OF_LABEL = 'ǂ';
const SPELT_OUT = 'ǀ';
/**
 * A word of its own, between words that are no phrase. It also is what an article without words is indexed as: Pagefind
 * leaves out one without content.
 */
export const GAP = 'ǃ';
const CLICKS = /[ǀǁǂǃ]/g;

const CODE_CHARS = 5;
/** All but letters and digits, and the letters of scripts without spaces, by which browsers cut a query into words. */
const STRANGE = new RegExp(`[^\\p{L}0-9]|[${UNSPACED_LETTERS}]`, 'gu');

/** @param form A folded word. */
function termOf(form: string): string {
  return `${plainLetters(form)}${END_OF_WORD}`;
}

/** A word of the index that stands for what an article belongs to. */
export const labelTerm = {
  story: (id: string) => `story${plainLetters(id)}${END_OF_LABEL}`,
  person: (name: string) => `person${plainLetters(name.toLowerCase())}${END_OF_LABEL}`,
} as const;

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(CLICKS, '')
    .replace(STRANGE, (character) => {
      let code = character.codePointAt(0) ?? 0;
      let letters = '';
      for (let n = 0; n < CODE_CHARS; n++) {
        letters = String.fromCharCode(97 + (code % 26)) + letters;
        code = Math.floor(code / 26);
      }
      return SPELT_OUT + letters;
    });
}

/** Words as they are handed to Pagefind; most are met again and again. */
const known = { plural: new Map<string, string>(), plain: new Map<string, string>() };
/** Some 10 MB. */
const MAX_KNOWN = 100_000;

/**
 * A word as it is handed to Pagefind. Its forms are joined by a hyphen, since Pagefind gives the parts of a compound
 * one place.
 *
 * @param plurals Whether it may be an English plural.
 */
export function termsOf(word: string, plurals: boolean): string {
  const terms = plurals ? known.plural : known.plain;
  let joined = terms.get(word);
  if (joined === undefined) {
    if (terms.size >= MAX_KNOWN) terms.clear();
    joined = indexForms(word, plurals).map(termOf).join('-') || GAP;
    terms.set(word, joined);
  }
  return joined;
}

/** Ways to write a phrase that are tried at most, of words with several forms. */
const MAX_WAYS = 16;

/** @returns The queries to Pagefind that together find a phrase in every form of its words. */
export function queriesOf(words: readonly (readonly string[])[]): string[] {
  const ways = words.reduce<string[][]>(
    (some, forms) => some.flatMap((way) => forms.map((form) => [...way, termOf(form)])).slice(0, MAX_WAYS),
    [[]],
  );
  // Several words in quotes are looked for one after the other; of one in quotes not all places are told.
  return ways.map((way) => (way.length === 1 ? (way[0] ?? '') : `"${way.join(' ')}"`));
}
