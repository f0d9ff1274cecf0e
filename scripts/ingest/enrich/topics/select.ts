/** Choose which topics and terms to learn, and which weights to keep. */
import type { TrainingExample } from './training-example.ts';
import type { TopicVector } from './vector.ts';
import { encodeWeights, type TopicModel } from './weights.ts';

/** Minimum number of articles with a term, and with a pair of words; fewer are coincidence. */
const MIN_TEXTS_WITH_TERM = 2;
const MIN_TEXTS_WITH_PAIR = 4;
/** Minimum number of examples of a new topic; below it, the hand-written lists decide. */
const MIN_EXAMPLES = 8;
const MAX_TERMS = 12_000;

/** @returns Topics that are known or have sufficient examples, sorted. */
export function learnable(filed: readonly TrainingExample[], known: TopicModel | undefined): string[] {
  const counts = new Map<string, number>();
  for (const { topics } of filed) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const sufficient = [...counts].filter(([, count]) => count >= MIN_EXAMPLES).map(([topic]) => topic);
  return [...new Set([...(known?.topics ?? []), ...sufficient])].sort();
}

/** @returns Terms that are in sufficient articles to learn from. */
export function frequentTerms(vectors: readonly TopicVector[]): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of vectors)
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .filter(([term, count]) => count >= (term.includes(' ') ? MIN_TEXTS_WITH_PAIR : MIN_TEXTS_WITH_TERM))
    .map(([term]) => term);
}

/**
 * Keep the terms with the largest weights for any topic, and encode their weights.
 *
 * @param learned Weights by topic, then by term.
 */
export function prune(
  terms: readonly string[],
  learned: readonly Float64Array[],
): { readonly largest: number[]; readonly kept: string[] } {
  const entries = terms.map((term, i) => {
    const weights = learned.map((column) => column[i] ?? 0);
    return { term, weights, most: Math.max(...weights.map(Math.abs)) };
  });
  const kept = entries
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most || (a.term < b.term ? -1 : 1))
    .slice(0, MAX_TERMS)
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  const largest = learned.map((_, i) => Math.max(0, ...kept.map(({ weights }) => Math.abs(weights[i] ?? 0))));
  const rounded = largest.map((most) => Math.ceil(most * 1e4) / 1e4);
  return {
    largest: rounded,
    kept: kept.map(({ term, weights }) => `${encodeWeights(weights, rounded)} ${term}`),
  };
}
