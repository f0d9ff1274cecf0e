/**
 * How words stand in Pagefind's index, and how a query asks for them.
 *
 * Pagefind extends a word of a query to all that begin so, and falls back to the longest word that it begins with; no
 * setting prevents that (as of 1.5.2). So every word of the index ends in a mark that no word has within it, and every
 * word of a query too: then nothing but the word itself begins so. What Pagefind would take apart or leave out, accents
 * that make another letter, signs, scripts without spaces, is spelt in letters. The marks are letters of the alphabet:
 * Pagefind takes other letters in more slowly, and compresses them worse.
 */
import { indexForms } from './word-forms.ts';
import { UNSPACED_LETTERS } from './word-places.ts';

/** Neither of these letters stands in a word of the index for itself: both are spelt out. */
const END_OF_WORD = 'q';
const ESCAPE = 'z';
const ESCAPED: Readonly<Record<string, string>> = { q: `${ESCAPE}x`, z: `${ESCAPE}${ESCAPE}` };
const BY_CODE = `${ESCAPE}y`;
const END_OF_LABEL = `${ESCAPE}w${END_OF_WORD}`;
/**
 * A word of its own, between words that are no phrase. It also is what an article without words is indexed as: Pagefind
 * leaves out one without content.
 */
export const GAP = END_OF_WORD;

const CODE_CHARS = 6;
/** All but letters and digits, and the letters of scripts without spaces, by which browsers cut a query into words. */
const STRANGE = new RegExp(`[^\\p{L}0-9]|[qz${UNSPACED_LETTERS}]`, 'gu');
/** Pagefind cuts a compound where letters and digits meet. */
const STRANGE_OR_DIGIT = new RegExp(`[^\\p{L}]|[qz${UNSPACED_LETTERS}]`, 'gu');

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
  const strange = /^[0-9]+$/.test(text) ? STRANGE : STRANGE_OR_DIGIT;
  return text.normalize('NFD').replace(strange, (character) => ESCAPED[character] ?? spelt(character));
}

/** @returns A character as its number, in the letters from `a` to `p`. */
function spelt(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).padStart(CODE_CHARS, '0');
  return BY_CODE + code.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Words as they are handed to Pagefind, of all shards: most are met again and again. */
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
