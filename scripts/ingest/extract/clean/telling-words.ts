/**
 * The words of a text that say what it is about: rare in news, and not page boilerplate.
 *
 * @param least Minimum rarity of a word, see `rarity`.
 */
import { NOISE_CUES } from '../../data/noise-cues.ts';
import { rarity } from '../../data/rarity.ts';

const CUES = new Set(Object.values(NOISE_CUES).flatMap((words) => words.split(' ')));
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Number of letters of a word that are compared, so that `ferry` and `ferries` are equal. */
const STEM_CHARS = 5;

export function tellingWords(text: string, least = 3): Set<string> {
  return new Set(countTellingWords(text, least).keys());
}

/** @returns How often each telling word of a text is in it. */
export function countTellingWords(text: string, least = 3): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (lower.length < 3 || /^\d/.test(lower) || CUES.has(lower) || rarity(lower) < least) continue;
    const stem = lower.slice(0, STEM_CHARS);
    words.set(stem, (words.get(stem) ?? 0) + 1);
  }
  return words;
}

export function sharesWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}
