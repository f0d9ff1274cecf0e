import { rarity } from '../../data/rarity.ts';
import { foldWords } from '../fold-words.ts';

/** Features of a sentence within its article, each about 0 to 1. */
export interface SentenceFeatures {
  /** 1 for the first sentence of the text, falling with each further one. */
  readonly early: number;
  /** Share of the title's words that the sentence has, weighted by rarity. */
  readonly title: number;
  /** Similarity of the sentence to the whole text (cosine). */
  readonly central: number;
  readonly numbers: number;
}

/** Rarity below which a word is a function word. */
const MIN_SIGNIFICANT_RARITY = 2.3;

/** @returns Rarity by significant word. */
export function significantWords(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of foldWords(text)) {
    const rare = rarity(word);
    if (rare >= MIN_SIGNIFICANT_RARITY) words.set(word, rare);
  }
  return words;
}

/**
 * Compute the features of every sentence of a text.
 *
 * @param sentences All sentences in order, including those that cannot become key points.
 */
export function sentenceFeatures(title: string, sentences: readonly string[]): SentenceFeatures[] {
  const titleWords = significantWords(title);
  const titleSum = sum(titleWords.values()) || 1;
  const bags = sentences.map(significantWords);
  const total = new Map<string, number>();
  for (const bag of bags) for (const [word, rare] of bag) total.set(word, (total.get(word) ?? 0) + rare);
  // A word that occurs once says nothing about the rest.
  for (const [word, weight] of total) if (weight <= rarity(word)) total.delete(word);
  const totalLength = Math.sqrt(sumOfSquares(total.values())) || 1;
  return sentences.map((sentence, i) => {
    const bag = bags[i] ?? new Map<string, number>();
    const length = Math.sqrt(sumOfSquares(bag.values())) || 1;
    let dot = 0;
    let shared = 0;
    for (const [word, rare] of bag) {
      dot += rare * (total.get(word) ?? 0);
      if (titleWords.has(word)) shared += rare;
    }
    return {
      early: 1 / (1 + i / 2),
      title: shared / titleSum,
      central: dot / length / totalLength,
      numbers: Math.min((sentence.match(/\p{Nd}+/gu) ?? []).length, 3) / 3,
    };
  });
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function sumOfSquares(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value * value;
  return total;
}
