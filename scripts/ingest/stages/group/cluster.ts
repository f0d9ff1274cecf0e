import type { Vector } from './vectors.ts';

/** Vectors added up, and the sum of the similarities of all pairs of them. */
export interface Sum {
  readonly weights: ReadonlyMap<number, number>;
  readonly inner: number;
}

/** Articles that are one story, or may become one. */
export interface Cluster {
  /** Places in the list of vectors, rising: by (time, id). */
  readonly members: readonly number[];
  /** Each once. */
  readonly languages: readonly string[];
  readonly sum: Sum;
  /** Of the words of names alone. */
  readonly names: Sum;
  /** What is published in it: the id of a story, or of an article by itself; absent when all is new. */
  readonly published?: string;
}

/** @param members Places in `vectors`, rising. */
export function clusterOf(
  vectors: readonly Vector[],
  members: readonly number[],
  published?: string,
): Cluster {
  const own = members.flatMap((member) => vectors[member] ?? []);
  return {
    members,
    languages: [...new Set(own.map(({ features }) => features.language))],
    sum: sumOf(own.map(({ terms, weights }) => [terms, weights])),
    names: sumOf(own.map(({ terms, names }) => [terms, names])),
    ...(published === undefined ? {} : { published }),
  };
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

/** @returns One cluster of two, of which one at the most has something published. */
export function union(a: Cluster, b: Cluster): Cluster {
  const published = a.published ?? b.published;
  return {
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    languages: [...new Set([...a.languages, ...b.languages])],
    sum: add(a.sum, b.sum),
    names: add(a.names, b.names),
    ...(published === undefined ? {} : { published }),
  };
}

function add(a: Sum, b: Sum): Sum {
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  const weights = new Map(large);
  for (const [term, weight] of small) weights.set(term, (weights.get(term) ?? 0) + weight);
  return { weights, inner: a.inner + b.inner + across(a, b) };
}
