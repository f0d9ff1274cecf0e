import { termsOfName } from './terms-of-name.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;
const CAPITAL = /^\p{Lu}/u;
/** What may be between two words of one name. */
const WITHIN_NAME = /^[ -](?:(?:of|de|du|for|the|and) )?$/u;
/** Above this share of capitalised words, capitals do not mark names: headlines in title case. */
const MAX_CAPITALS = 0.6;

/**
 * The words that are written as names in a headline.
 *
 * @param language BCP 47; in German every noun has a capital.
 * @returns Each word, folded, with the first word of its name.
 */
export function titleNames(title: string, language = ''): [term: string, name: string][] {
  const found = [...title.matchAll(WORD)];
  const capitals = found.filter(([word]) => CAPITAL.test(word));
  if (/^de\b/i.test(language) || capitals.length > MAX_CAPITALS * found.length) return [];
  const names: [string, string][] = [];
  let name = '';
  let end = -1;
  for (const { 0: word, index } of capitals) {
    const terms = termsOfName(word);
    if (name === '' || !WITHIN_NAME.test(title.slice(end, index))) name = terms[0] ?? '';
    for (const term of terms) names.push([term, name]);
    end = index + word.length;
  }
  return names;
}

/** @returns The folded lower-case words of a headline. */
export function lowerCaseWords(title: string): string[] {
  const words = [...title.matchAll(WORD)].map(([word]) => word);
  return words.filter((word) => !CAPITAL.test(word)).flatMap(termsOfName);
}
