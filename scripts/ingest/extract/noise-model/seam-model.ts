/** Score seams by the trained weights: the sum over all features, in log-odds (natural logarithm). */
import weights from '../../data/seam-weights.json' with { type: 'json' };
import { mayBeSeam, seamFeatures } from './seam-features.ts';
import type { Word, WordsOfBody } from './sentence-words.ts';

export interface SeamWeights {
  readonly note: string;
  /** Words that are usually written in lower case, separated by spaces. */
  readonly smallWords: string;
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
}

const WORTH = new Map(Object.entries(weights.features));

/** @returns The log-odds that another text begins before `words[at]`; `undefined` if none can. */
export function seamScore(
  words: readonly Word[],
  at: number,
  body: WordsOfBody,
  line: string,
): number | undefined {
  if (!mayBeSeam(words, at)) return undefined;
  let score = weights.bias;
  seamFeatures(words, at, body, line, (name) => {
    score += WORTH.get(name) ?? 0;
  });
  return score;
}
