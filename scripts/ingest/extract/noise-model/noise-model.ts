/**
 * Score clauses by the trained weights: the sum over all features, in log-odds (natural logarithm).
 *
 * The weights are data (`npm run train-noise`); words count if they are in the table.
 */
import weights from '../../data/noise-weights.json' with { type: 'json' };
import type { Features } from './sign-features.ts';

export interface NoiseWeights {
  readonly note: string;
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
  /** Weights of words: many, and of little use in an explanation. */
  readonly words: Readonly<Record<string, number>>;
}

/** Weight of each feature; `BIAS` applies to every clause. */
export type Worth = ReadonlyMap<string, number>;

const BIAS = 'bias';
export const WORTH: Worth = worthOf(weights);

/** @returns Above 0 if the clause is probably noise. */
export function noiseScore(features: Features, worth: Worth): number {
  let score = worth.get(BIAS) ?? 0;
  for (const [name, value] of features) score += (worth.get(name) ?? 0) * value;
  return score;
}

/** @returns The features that decided with their weights, heaviest first. */
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
