import { rarity } from '../data/rarity.ts';
import type { StoryFeatures } from './story-features.ts';

/** An article as a vector of length one over words that are numbered for one run. */
export interface StoryVector {
  readonly features: StoryFeatures;
  /** Numbers of its words, heaviest first. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** The weights of words of names, 0 for the others. */
  readonly names: Float64Array;
}

/** Words are numbered in order of appearance; `significant` marks those that may decide. */
export interface StoryVocabulary {
  readonly words: readonly string[];
  readonly significant: readonly boolean[];
}

/** Rarity of a word in one of thirty articles. */
export const MIN_SIGNIFICANT_RARITY = 3.4;

/** @param all In a fixed order, so that sums of weights are the same, bit for bit. */
export function vectorsOf(all: readonly StoryFeatures[]): {
  vectors: StoryVector[];
  vocabulary: StoryVocabulary;
} {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const significant: boolean[] = [];
  const vectors = all.map((features) => {
    const own = features.words === '' ? [] : features.words.split(' ');
    const terms = Int32Array.from(own, (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      significant.push(rarity(word) >= MIN_SIGNIFICANT_RARITY);
      return words.push(word) - 1;
    });
    const named = new Set(features.names.split(' '));
    const names = Float64Array.from(features.weights, (weight, at) =>
      named.has(own[at] ?? '') ? weight : 0,
    );
    return { features, terms, weights: Float64Array.from(features.weights), names };
  });
  return { vectors, vocabulary: { words, significant } };
}
