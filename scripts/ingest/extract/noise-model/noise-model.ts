/**
 * Score clauses by the trained weights: a sum of what each feature is worth, in natural logarithms of odds.
 *
 * The weights are data (`npm run train-noise`); words count where the table holds them.
 */
import weights from '../../data/noise-weights.json' with { type: 'json' };
import type { Features } from './sign-features.ts';

export interface NoiseWeights {
  readonly note: string;
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
  /** Words by their worth: of little use to people, and many. */
  readonly words: Readonly<Record<string, number>>;
}

/** What each feature is worth; `BIAS` for every clause. */
export type Worth = ReadonlyMap<string, number>;

const BIAS = 'bias';
export const WORTH: Worth = worthOf(weights);

/** @returns Above 0 where the clause is more likely noise than not. */
export function noiseScore(features: Features, worth: Worth): number {
  let score = worth.get(BIAS) ?? 0;
  for (const [name, value] of features) score += (worth.get(name) ?? 0) * value;
  return score;
}

/** @returns What decided, heaviest first: features with their worth. */
export function explainScore(features: Features): { feature: string; worth: number }[] {
  return [...features]
    .map(([feature, value]) => ({ feature, worth: (WORTH.get(feature) ?? 0) * value }))
    .filter(({ worth }) => Math.abs(worth) >= 0.1)
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth) || (a.feature < b.feature ? -1 : 1));
}

export function worthOf({ bias, features, words }: NoiseWeights): Worth {
  return new Map([
    [BIAS, bias] as const,
    ...Object.entries(features),
    ...Object.entries(words).map(([word, worth]) => [`word ${word}`, worth] as const),
  ]);
}
