/** What training makes, and what is shipped as `rules/topic-weights.json`. */
export interface TopicWeights {
  /** How and from what it was made. */
  readonly note: string;
  /** Topics that there were examples for; a code of `terms` has a character for each, in this order. */
  readonly topics: readonly string[];
  /** How many examples each had. */
  readonly examples: readonly number[];
  readonly bias: readonly number[];
  /** Largest weight of a term by topic. */
  readonly largest: readonly number[];
  /** Weight of the hand-written lists: for each topic, by the topic of the list. */
  readonly lexicon: readonly Readonly<Record<string, number>>[];
  /** `code term`, sorted by term. */
  readonly terms: readonly string[];
}

const LEVELS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy';
const MIDDLE = 30;

/** Write the weights of one term, a character a topic, on a scale of squares, 30 steps either side of none. */
export function encodeWeights(weights: readonly number[], largest: readonly number[]): string {
  return weights
    .map((weight, i) => {
      const part = Math.min(1, Math.abs(weight) / (largest[i] || 1));
      return LEVELS.charAt(MIDDLE + Math.sign(weight) * Math.round(MIDDLE * Math.sqrt(part)));
    })
    .join('');
}

/** Read what `encodeWeights` wrote. */
export function decodeWeights(code: string, largest: readonly number[]): number[] {
  return largest.map((most, i) => {
    const step = (LEVELS.indexOf(code.charAt(i)) - MIDDLE) / MIDDLE;
    return Math.sign(step) * step * step * most;
  });
}

/** Weights by term, ready to score with. */
export function termTable(weights: TopicWeights): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const width = weights.topics.length;
  for (const line of weights.terms) {
    table.set(line.slice(width + 1), decodeWeights(line.slice(0, width), weights.largest));
  }
  return table;
}
