import type { StoryVector } from './vectors.ts';

/** Vectors added up, and the sum of the similarities of all pairs of them. */
export interface Sum {
  readonly weights: Map<number, number>;
  inner: number;
}

/** Articles that are one story, or may become one. It grows in place, see `absorb`. */
export interface StoryCluster {
  /** Places in the list of vectors, rising: by (time, id). */
  readonly members: number[];
  /** Each once. */
  readonly languages: string[];
  readonly sum: Sum;
  /** Of the words of names alone. */
  readonly names: Sum;
  /** Places of articles that must not join it. */
  readonly apart: Set<number>;
  /** What is published in it: the id of a story, or of an article by itself; absent when all is new. */
  published: string | undefined;
}

/** By place, the articles that must not be of one story with it; each pair under both. */
export type Apart = ReadonlyMap<number, ReadonlySet<number>>;

const NONE_APART: Apart = new Map();

/**
 * @param members Places in `vectors`, rising.
 * @param apart Of all articles.
 */
export function storyClusterOf(
  vectors: readonly StoryVector[],
  members: readonly number[],
  published?: string,
  apart: Apart = NONE_APART,
): StoryCluster {
  const own = members.flatMap((member) => vectors[member] ?? []);
  return {
    members: [...members],
    languages: [...new Set(own.map(({ features }) => features.language))],
    sum: sumOf(own.map(({ terms, weights }) => [terms, weights])),
    names: sumOf(own.map(({ terms, names }) => [terms, names])),
    apart: new Set(members.flatMap((member) => [...(apart.get(member) ?? [])])),
    published,
  };
}

/** Whether a member of one must not be of one story with a member of the other. */
export function mustStayApart(a: StoryCluster, b: StoryCluster): boolean {
  const [few, many] = a.members.length <= b.members.length ? [a, b] : [b, a];
  return many.apart.size > 0 && few.members.some((member) => many.apart.has(member));
}

function sumOf(parts: readonly (readonly [Int32Array, Float64Array])[]): Sum {
  const sum = new Map<number, number>();
  let own = 0;
  for (const [terms, weights] of parts) {
    for (const [at, weight] of weights.entries()) {
      if (weight === 0) continue;
      const term = terms[at] ?? 0;
      sum.set(term, (sum.get(term) ?? 0) + weight);
      own += weight * weight;
    }
  }
  let square = 0;
  for (const weight of sum.values()) square += weight * weight;
  return { weights: sum, inner: Math.max(0, (square - own) / 2) };
}

/** Sum of the similarities of all pairs of a member of one and a member of the other. */
export function across(a: Sum, b: Sum): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  let total = 0;
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) total += weight * other;
  }
  return total;
}

/**
 * Bring the members of one cluster into another.
 *
 * @param into Changed; of the two, one at the most has something published.
 * @param from Not to be used any more.
 */
export function absorb(into: StoryCluster, from: StoryCluster): void {
  into.members.push(...from.members);
  into.members.sort((x, y) => x - y);
  for (const language of from.languages) {
    if (!into.languages.includes(language)) into.languages.push(language);
  }
  add(into.sum, from.sum);
  add(into.names, from.names);
  for (const place of from.apart) into.apart.add(place);
  into.published ??= from.published;
}

function add(into: Sum, from: Sum): void {
  into.inner += from.inner + across(into, from);
  for (const [term, weight] of from.weights) into.weights.set(term, (into.weights.get(term) ?? 0) + weight);
}
