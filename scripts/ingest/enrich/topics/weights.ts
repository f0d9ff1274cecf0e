import type { TopicWeights } from '../../../../src/schemas/topic-weights.ts';

/** Weights of the topic classifier, decoded for scoring. */
export interface TopicModel {
  readonly topics: readonly string[];
  /** Number of examples that each topic was trained on. */
  readonly examples: readonly number[];
  readonly bias: readonly number[];
  /** Weights of the hand-written lists: for each topic, by the topic of the list. */
  readonly lexicon: readonly Readonly<Record<string, number>>[];
  /** Weights by term, one per topic. */
  readonly terms: ReadonlyMap<string, readonly number[]>;
}

const LEVELS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy';
const MIDDLE = 30;

/**
 * Encode the weights of one term, one character per topic, on a quadratic scale with 30 steps on either side of zero.
 */
export function encodeWeights(weights: readonly number[], largest: readonly number[]): string {
  return weights
    .map((weight, i) => {
      const part = Math.min(1, Math.abs(weight) / (largest[i] || 1));
      return LEVELS.charAt(MIDDLE + Math.sign(weight) * Math.round(MIDDLE * Math.sqrt(part)));
    })
    .join('');
}

/** Decode the result of `encodeWeights`. */
export function decodeWeights(code: string, largest: readonly number[]): number[] {
  return largest.map((most, i) => {
    const step = (LEVELS.indexOf(code.charAt(i)) - MIDDLE) / MIDDLE;
    return Math.sign(step) * step * step * most;
  });
}

/** Decode stored weights. */
export function decodeModel({ topics, examples, bias, largest, lexicon, terms }: TopicWeights): TopicModel {
  const width = topics.length;
  const table = new Map(
    terms.map((line) => [line.slice(width + 1), decodeWeights(line.slice(0, width), largest)]),
  );
  return { topics, examples, bias, lexicon, terms: table };
}

/**
 * Combine shipped weights with those of a digest. Scores are sums of weights, so the two are added; a topic that only
 * one of them knows keeps its weights.
 */
export function addModels(shipped: TopicModel, own: TopicModel): TopicModel {
  const topics = [...new Set([...shipped.topics, ...own.topics])].sort();
  const columns = [shipped, own].map((model) => topics.map((topic) => model.topics.indexOf(topic)));
  const add = (from: readonly number[] = [], other: readonly number[] = []) =>
    topics.map((_, i) => (from[columns[0]?.[i] ?? -1] ?? 0) + (other[columns[1]?.[i] ?? -1] ?? 0));
  const lists = (model: TopicModel, topic: string) => model.lexicon[model.topics.indexOf(topic)] ?? {};
  return {
    topics,
    examples: add(shipped.examples, own.examples),
    bias: add(shipped.bias, own.bias),
    lexicon: topics.map((topic) => {
      const sum = { ...lists(shipped, topic) };
      for (const [list, weight] of Object.entries(lists(own, topic))) sum[list] = (sum[list] ?? 0) + weight;
      return sum;
    }),
    terms: new Map(
      [...new Set([...shipped.terms.keys(), ...own.terms.keys()])].map((term) => [
        term,
        add(shipped.terms.get(term), own.terms.get(term)),
      ]),
    ),
  };
}
