import type { Link } from './neighbours.ts';
import type { Vector } from './vectors.ts';

/** Articles that are one story, or may become one. */
export interface Cluster {
  /** Places in the list of vectors, rising: by (time, id). */
  readonly members: readonly number[];
  /** Sum of the members' vectors. */
  readonly sum: ReadonlyMap<number, number>;
  /** Sum of the similarities of all pairs of different members. */
  readonly inner: number;
  /** What is published in it: the number of a story or of an article by itself; absent when all is new. */
  readonly published?: number;
}

export interface Rules {
  /** Least mean similarity of two clusters' members. */
  readonly score: number;
  /** Least share of that in the clusters' own coherence, when both have `grown` members. */
  readonly coherence: number;
  readonly grown: number;
  /** A longer silence ends a story, milliseconds. */
  readonly silence: number;
  /** Loss of similarity over a whole `silence`, 0 to 1. */
  readonly fading: number;
}

export function clusterOf(
  vectors: readonly Vector[],
  members: readonly number[],
  published?: number,
): Cluster {
  const sum = new Map<number, number>();
  let own = 0;
  for (const member of members) {
    const vector = vectors[member];
    for (const [at, term] of vector?.terms.entries() ?? []) {
      const weight = vector?.weights[at] ?? 0;
      sum.set(term, (sum.get(term) ?? 0) + weight);
      own += weight * weight;
    }
  }
  let square = 0;
  for (const weight of sum.values()) square += weight * weight;
  return {
    members,
    sum,
    inner: Math.max(0, (square - own) / 2),
    ...(published === undefined ? {} : { published }),
  };
}

function product(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let total = 0;
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) total += weight * other;
  }
  return total;
}

function union(a: Cluster, b: Cluster, across: number): Cluster {
  const [small, large] = a.sum.size <= b.sum.size ? [a, b] : [b, a];
  const sum = new Map(large.sum);
  for (const [term, weight] of small.sum) sum.set(term, (sum.get(term) ?? 0) + weight);
  const published = a.published ?? b.published;
  return {
    members: [...a.members, ...b.members].sort((x, y) => x - y),
    sum,
    inner: a.inner + b.inner + across,
    ...(published === undefined ? {} : { published }),
  };
}

/** Least time between a member of one and a member of the other. */
function gapOf(a: Cluster, b: Cluster, vectors: readonly Vector[]): number {
  const time = (place: number | undefined) =>
    place === undefined ? Number.NaN : (vectors[place]?.features.time ?? 0);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0, j = 0; i < a.members.length && j < b.members.length; ) {
    const [x, y] = [time(a.members[i]), time(b.members[j])];
    least = Math.min(least, Math.abs(x - y));
    if (x < y) i += 1;
    else j += 1;
  }
  return least;
}

function coherenceOf({ members, inner }: Cluster): number {
  return (2 * inner) / (members.length * (members.length - 1));
}

/** Mean similarity across, less for the time between; nothing when they must stay apart. */
function matchOf(
  a: Cluster,
  b: Cluster,
  vectors: readonly Vector[],
  rules: Rules,
): { score: number; across: number } | undefined {
  if (a.published !== undefined && b.published !== undefined) return undefined;
  const gap = gapOf(a, b, vectors);
  if (gap > rules.silence) return undefined;
  const across = product(a.sum, b.sum);
  const mean = across / (a.members.length * b.members.length);
  const score = mean * (1 - (rules.fading * gap) / rules.silence);
  if (score < rules.score) return undefined;
  if (a.members.length >= rules.grown && b.members.length >= rules.grown) {
    if (mean < rules.coherence * Math.sqrt(coherenceOf(a) * coherenceOf(b))) return undefined;
  }
  return { score, across };
}

interface Offer {
  readonly score: number;
  readonly across: number;
  readonly a: number;
  readonly b: number;
}

/** Best first; then the one whose members come first. */
function before(x: Offer, y: Offer): boolean {
  if (x.score !== y.score) return x.score > y.score;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}

/**
 * Agglomerative clustering by mean similarity (average linkage): the two that fit best become one, until
 * none fit. The mean over all pairs of two clusters is the product of their sums over the product of their
 * sizes, so no table of pairs is kept.
 *
 * @param start Clusters to begin with, each article in one.
 * @returns Those left, in the order of `start`.
 */
export function merge(
  start: readonly Cluster[],
  links: readonly Link[],
  vectors: readonly Vector[],
  rules: Rules,
): Cluster[] {
  const clusters: (Cluster | undefined)[] = [...start];
  const home = new Map<number, number>();
  for (const [at, { members }] of start.entries()) for (const member of members) home.set(member, at);
  const near = start.map(() => new Set<number>());
  for (const { from, to } of links) {
    const [a, b] = [home.get(from), home.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    near[a]?.add(b);
    near[b]?.add(a);
  }
  const offers = new Heap();
  const offer = (x: number, y: number) => {
    const [a, b] = [clusters[x], clusters[y]];
    if (a === undefined || b === undefined) return;
    const found = matchOf(a, b, vectors, rules);
    if (found !== undefined) offers.push({ ...found, a: Math.min(x, y), b: Math.max(x, y) });
  };
  for (const [x, others] of near.entries()) for (const y of others) if (x < y) offer(x, y);
  const changed = start.map(() => 0);
  for (let best = offers.pop(); best !== undefined; best = offers.pop()) {
    const [a, b] = [clusters[best.a], clusters[best.b]];
    if (a === undefined || b === undefined) continue;
    const again = matchOf(a, b, vectors, rules);
    // An offer of before one of the two grew: the new one is in the heap.
    if (again === undefined || again.score !== best.score) continue;
    clusters[best.a] = union(a, b, best.across);
    clusters[best.b] = undefined;
    changed[best.a] = (changed[best.a] ?? 0) + 1;
    const nearA = near[best.a] ?? new Set<number>();
    for (const other of near[best.b] ?? []) {
      near[other]?.delete(best.b);
      if (other === best.a) continue;
      nearA.add(other);
      near[other]?.add(best.a);
    }
    nearA.delete(best.b);
    for (const other of nearA) offer(best.a, other);
  }
  return clusters.filter((cluster) => cluster !== undefined);
}

/** A binary heap of offers, best first. */
class Heap {
  readonly #offers: Offer[] = [];

  push(offer: Offer): void {
    const heap = this.#offers;
    let at = heap.push(offer) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = heap[up];
      if (above === undefined || !before(offer, above)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = offer;
  }

  pop(): Offer | undefined {
    const heap = this.#offers;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || top === last) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let down = at;
      let least = last;
      for (const child of [left, right]) {
        const offer = heap[child];
        if (offer !== undefined && before(offer, least)) {
          down = child;
          least = offer;
        }
      }
      if (down === at) break;
      heap[at] = least;
      at = down;
    }
    heap[at] = last;
    return top;
  }
}
