/**
 * How words are spelt in the search index. Only this module folds articles and queries, so that `lodz` finds `Łódź`,
 * `strasse` finds `Straße`, and a query in full-width or mathematical letters finds plain ones.
 *
 * Shown text is never folded: the index contains folded words, the record of an article its text as written.
 */

/** Letters that Unicode does not decompose, in lower case. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
  // The Persian forms of two Arabic letters, and an Arabic letter that is often replaced by a similar one.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Letters that German and the Nordic languages also spell with two letters. */
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const SPELLABLE = new RegExp(`[${Object.keys(SPELT_OUT).join('')}]`, 'g');

/**
 * Marks that readers omit: accents of Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowel signs and hamza,
 * the Arabic tatweel, soft hyphens. `й` keeps its mark, since it is a different letter from `и`. In other scripts, such
 * as Devanagari, marks are vowels, and are kept.
 */
const MARKS =
  /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad]/g;

/** An English possessive. */
const POSSESSIVE = /['’ʼ]s$/;
/** Marks inside words such as `o’clock`, `U.S.` and `3,000`; but `2.5` is not `25`. */
const INNER = /['’ʼ]|\.(?!\p{Nd})|(?<=\p{Nd})[.,](?=\p{Nd}{3}(?!\p{Nd}))/gu;
const DECIMAL = /(?<=\p{Nd}),(?=\p{Nd})/gu;

/**
 * @param word As written.
 * @returns Its spellings in the index: the folded one and, if it has letters that can be spelt out, the other:
 *   `wurmlingen` and `wuermlingen`. Empty for a word that consists of marks.
 */
export function foldWord(word: string): readonly string[] {
  if (/^[a-z]+$/.test(word)) return [word];
  const lower = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .replace(INNER, '')
    .replace(DECIMAL, '.');
  const folded = foldLetters(lower);
  const spelt = lower.replace(SPELLABLE, (letter) => SPELT_OUT[letter] ?? letter);
  if (folded === '') return [];
  return spelt === lower ? [folded] : [folded, foldLetters(spelt)];
}

function foldLetters(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
