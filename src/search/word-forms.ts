/**
 * The forms under which the index has a word, and those that a query searches for.
 *
 * A query finds whole words. The index adds two forms that readers consider the same word: the singular of an English
 * plural, and an Arabic word without its article. There is no stemming: `inflation` does not find `inflated`.
 */
import { foldWord } from './fold.ts';

/** An Arabic word with its article, and with `and`, `with`, `as` or `for` before it; folded. */
const ARABIC_ARTICLE = /^(?:[وف]?(?:ال|بال|كال|لل))(?=\p{Script=Arabic}{3})/u;

/** Words that look like plurals. */
const NO_PLURALS = new Set(['news', 'lens', 'goods', 'means', 'always', 'perhaps', 'besides', 'species']);
/** Plurals in `ies` and `oes` whose singular keeps its `e`. */
const KEEPS_E = new Set([
  'movies',
  'series',
  'calories',
  'cookies',
  'zombies',
  'selfies',
  'shoes',
  'toes',
  'canoes',
]);
const MIN_PLURAL_CHARS = 4;

/**
 * @param plurals Whether the word may be a plural: in lower case, in an English text. `Williams` as a name is not the
 *   plural of `William`.
 * @returns The forms under which the index has it.
 */
export function indexForms(word: string, plurals: boolean): readonly string[] {
  const forms = foldWord(word);
  const [folded = ''] = forms;
  const singular = plurals ? singularOf(folded) : undefined;
  const bare = folded.replace(ARABIC_ARTICLE, '');
  const more = singular ?? (bare === folded ? '' : bare);
  return more === '' ? forms : [...forms, more];
}

/** @returns The forms that a word of a query searches for. */
export function queryForms(word: string): readonly string[] {
  return foldWord(word).map((form) => form.replace(ARABIC_ARTICLE, ''));
}

/** @returns The folded singular of a regular English plural. */
function singularOf(word: string): string | undefined {
  if (word.length < MIN_PLURAL_CHARS || !word.endsWith('s') || !/^[a-z]+$/.test(word)) return undefined;
  if (NO_PLURALS.has(word) || /(?:[suia]s|ics)$/.test(word)) return undefined;
  if (KEEPS_E.has(word)) return word.slice(0, -1);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : undefined;
  if (/(?:[cs]h|s|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
