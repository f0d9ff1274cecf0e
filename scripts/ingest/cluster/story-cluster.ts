import type { StoryVector } from './vectors.ts';

/** The sum of some vectors, and the sum of the similarities of all their pairs. */
export interface Sum {
  readonly weights: Map<number, number>;
  inner: number;
}

/** Articles that are one story, or may become one. It grows in place, see `absorb`. */
export interface StoryCluster {
  /** Indexes in the list of vectors, ascending, so ordered by (time, id). */
  readonly members: number[];
  /** Languages of the members, without duplicates. */
  readonly languages: string[];
  readonly sum: Sum;
  /** Like `sum`, for words of names only. */
  readonly names: Sum;
  /** Indexes of articles that must not join it. */
  readonly apart: Set<number>;
  /** The id of the published story or single article in it; `undefined` if all members are new. */
  published: string | undefined;
}

/** By index of an article, the articles that must not be in a story with it; each pair is listed under both. */
export type Apart = ReadonlyMap<number, ReadonlySet<number>>;

const NONE_APART: Apart = new Map();

/**
 * @param members Indexes in `vectors`, ascending.
 * @param apart For all articles.
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

/** Whether a member of one must not be in a story with a member of the other. */
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

/** Sum of the similarities over all pairs of a member of one and a member of the other. */
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
 * Merge one cluster into another.
 *
 * @param into Changed in place; at most one of the two has a published story.
 * @param from Must not be used afterwards.
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
