import { foldWords } from '../fold-words.ts';

/** Weight of the title, which says more about the topic than a line of the body. */
const TITLE_WEIGHT = 3;
/** Maximum number of words that are read; the rest of a long article adds little. */
const MAX_WORDS = 1200;

/**
 * Count the terms of an article: words in the singular and pairs of adjacent words (`prime minister`).
 *
 * @returns The count of each term, with those of the title counted three times.
 */
export function topicTerms(title: string, paragraphs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  addTerms(counts, title, TITLE_WEIGHT, MAX_WORDS);
  let left = MAX_WORDS;
  for (const paragraph of paragraphs) {
    if (left <= 0) break;
    left -= addTerms(counts, paragraph, 1, left);
  }
  return counts;
}

function addTerms(counts: Map<string, number>, text: string, weight: number, most: number): number {
  let before = '';
  let used = 0;
  for (const word of foldWords(text)) {
    if (used === most) break;
    used += 1;
    const term = singular(word);
    counts.set(term, (counts.get(term) ?? 0) + weight);
    if (before !== '') {
      const pair = `${before} ${term}`;
      counts.set(pair, (counts.get(pair) ?? 0) + weight);
    }
    before = term;
  }
  return used;
}

/** A word without its plural ending: approximate, for English, and never shorter than three letters. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
