import { type Cluster, union } from './cluster.ts';
import { matchOf } from './match.ts';
import type { Link } from './neighbours.ts';
import { Offers } from './offers.ts';
import type { Vector } from './vectors.ts';

/**
 * Agglomerative clustering by mean similarity (average linkage; Sokal and Michener 1958): the two that fit
 * best become one, until none fit. The mean over all pairs of two clusters is the product of their sums over
 * the product of their sizes, so no table of pairs is kept. What is published stays apart.
 *
 * @param start Clusters to begin with, each article in one at the most.
 * @param links Only clusters with a link between them are compared.
 * @param isBarred An editor took one of the members out of what is published.
 * @returns Those left, in the order of `start`.
 */
export function merge(
  start: readonly Cluster[],
  links: readonly Link[],
  vectors: readonly Vector[],
  isBarred: (published: string, members: readonly number[]) => boolean,
): Cluster[] {
  const clusters: (Cluster | undefined)[] = [...start];
  const near = nearOf(start, links);
  const offers = new Offers();
  const offer = (x: number, y: number) => {
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const [left, right] = [clusters[a], clusters[b]];
    if (left === undefined || right === undefined || mustStayApart(left, right, isBarred)) return;
    const score = matchOf(left, right, vectors);
    if (score !== undefined) offers.push({ score, a, b, left, right });
  };
  for (const [x, others] of near.entries()) for (const y of others) if (x < y) offer(x, y);

  for (let best = offers.pop(); best !== undefined; best = offers.pop()) {
    const { a, b, left, right } = best;
    // One of them has grown since: what it fits now was offered anew.
    if (clusters[a] !== left || clusters[b] !== right) continue;
    clusters[a] = union(left, right);
    clusters[b] = undefined;
    const others = near[a] ?? new Set();
    for (const other of near[b] ?? []) {
      near[other]?.delete(b);
      if (other === a) continue;
      others.add(other);
      near[other]?.add(a);
    }
    others.delete(b);
    for (const other of others) offer(a, other);
  }
  return clusters.filter((cluster) => cluster !== undefined);
}

function mustStayApart(
  a: Cluster,
  b: Cluster,
  isBarred: (published: string, members: readonly number[]) => boolean,
): boolean {
  if (a.published !== undefined && b.published !== undefined) return true;
  if (a.published !== undefined) return isBarred(a.published, b.members);
  return b.published !== undefined && isBarred(b.published, a.members);
}

/** Places of the clusters that have a link to each one. */
function nearOf(start: readonly Cluster[], links: readonly Link[]): Set<number>[] {
  const home = new Map<number, number>();
  for (const [at, { members }] of start.entries()) for (const member of members) home.set(member, at);
  const near = start.map(() => new Set<number>());
  for (const { from, to } of links) {
    const [a, b] = [home.get(from), home.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    near[a]?.add(b);
    near[b]?.add(a);
  }
  return near;
}
