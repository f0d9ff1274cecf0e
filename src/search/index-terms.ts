/**
 * How words are encoded in Pagefind's index and in queries to it.
 *
 * Pagefind matches a word of a query as a prefix, and falls back to the longest indexed word that is a prefix of it; no
 * setting prevents that (as of 1.5.2). So every word, in the index and in queries, ends in a mark that never occurs
 * inside a word: then only the word itself matches. What Pagefind would split or drop is spelt in letters: accents that
 * make a different letter, symbols, scripts without spaces. The marks are Latin letters, which Pagefind indexes faster
 * and compresses better than others.
 */
import { labelSlug } from '../model/label-slug.ts';
import { indexForms } from './word-forms.ts';
import { UNSPACED_LETTERS } from './word-places.ts';

/** Neither of these letters occurs in an indexed word as itself: both are escaped. */
const END_OF_WORD = 'q';
const ESCAPE = 'z';
const ESCAPED: Readonly<Record<string, string>> = { q: `${ESCAPE}x`, z: `${ESCAPE}${ESCAPE}` };
const BY_CODE = `${ESCAPE}y`;
const END_OF_LABEL = `${ESCAPE}w${END_OF_WORD}`;
/**
 * A word of its own, between words that are not a phrase. An article without words is indexed as this word, too, since
 * Pagefind leaves out a document without content.
 */
export const GAP = END_OF_WORD;

const CODE_CHARS = 6;
/**
 * Characters to encode: everything but letters and digits, the marks themselves, and letters of scripts without spaces,
 * since browsers split a query there.
 */
const STRANGE = new RegExp(`[^\\p{L}0-9]|[qz${UNSPACED_LETTERS}]`, 'gu');
/** Digits, too: Pagefind splits a compound where letters and digits meet. */
const STRANGE_OR_DIGIT = new RegExp(`[^\\p{L}]|[qz${UNSPACED_LETTERS}]`, 'gu');

/** @param form A folded word. */
function termOf(form: string): string {
  return `${plainLetters(form)}${END_OF_WORD}`;
}

/** Words of the index for a story or a person that an article belongs to. Names with one page are one person. */
export const labelTerm = {
  story: (id: string) => `story${plainLetters(id)}${END_OF_LABEL}`,
  person: (name: string) => `person${plainLetters(labelSlug(name))}${END_OF_LABEL}`,
} as const;

function plainLetters(text: string): string {
  const strange = /^[0-9]+$/.test(text) ? STRANGE : STRANGE_OR_DIGIT;
  return text.normalize('NFD').replace(strange, (character) => ESCAPED[character] ?? spelt(character));
}

/** @returns The code point of a character, in hexadecimal with the letters from `a` to `p`. */
function spelt(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).padStart(CODE_CHARS, '0');
  return BY_CODE + code.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * A word as it is passed to Pagefind. Its forms are joined by a hyphen, since Pagefind gives the parts of a compound
 * the same position.
 *
 * @param plurals Whether the word may be an English plural.
 */
export function termsOf(word: string, plurals: boolean): string {
  return indexForms(word, plurals).map(termOf).join('-') || GAP;
}

/** Maximum number of variants of a phrase whose words have several forms. */
const MAX_WAYS = 16;

/** @returns The queries to Pagefind that together find a phrase in every form of its words. */
export function queriesOf(words: readonly (readonly string[])[]): string[] {
  const ways = words.reduce<string[][]>(
    (some, forms) => some.flatMap((way) => forms.map((form) => [...way, termOf(form)])).slice(0, MAX_WAYS),
    [[]],
  );
  // Words in quotes are searched for as a phrase; for a single word in quotes, Pagefind does not return all positions.
  return ways.map((way) => (way.length === 1 ? (way[0] ?? '') : `"${way.join(' ')}"`));
}
