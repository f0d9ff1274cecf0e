import TinyQueue from 'tinyqueue';
import { matchOf } from './match.ts';
import type { NeighbourLink } from './neighbours.ts';
import { absorb, type StoryCluster } from './story-cluster.ts';
import type { StoryVector } from './vectors.ts';

/** Two clusters that may become one; `a < b` are their places. */
export interface MergeCandidate {
  readonly score: number;
  readonly a: number;
  readonly b: number;
  /** How often the two had grown when it was made. */
  readonly version: number;
}

/** @returns A queue that gives the best first; of equal ones that of the first clusters, and of these the newest. */
export function mergeQueue(): TinyQueue<MergeCandidate> {
  return new TinyQueue<MergeCandidate>(
    [],
    (x, y) => y.score - x.score || x.a - y.a || x.b - y.b || y.version - x.version,
  );
}

/** With more neighbours than this a cluster that grew is compared anew only with those whose turn it is. */
const EAGER = 200;

/**
 * Agglomerative clustering by mean similarity (average linkage; Sokal and Michener 1958): the two that fit
 * best become one, until none fit. The mean over all pairs of two clusters is the product of their sums over
 * the product of their sizes, so no table of pairs is kept. What is published stays apart.
 *
 * @param clusters Clusters to begin with, each article in one at the most; they grow in place.
 * @param links Only clusters with a link between them are compared.
 * @param isBarred An editor took one of the members out of what is published.
 * @returns Those left, in the order of `clusters`.
 */
export function mergeClusters(
  clusters: readonly StoryCluster[],
  links: readonly NeighbourLink[],
  vectors: readonly StoryVector[],
  isBarred: (published: string, members: readonly number[]) => boolean,
): StoryCluster[] {
  const near = nearOf(clusters, links);
  const home = clusters.map((_, at) => at);
  const grown = clusters.map(() => 0);
  const offers = mergeQueue();
  const offered = new Map<number, number>();
  const versionOf = (a: number, b: number) => (grown[a] ?? 0) + (grown[b] ?? 0);
  const offer = (x: number, y: number) => {
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const [left, right] = [clusters[a], clusters[b]];
    if (left === undefined || right === undefined || isForbidden(left, right, isBarred)) return;
    const version = versionOf(a, b);
    const pair = a * clusters.length + b;
    if (offered.get(pair) === version) return;
    offered.set(pair, version);
    const score = matchOf(left, right, vectors);
    if (score !== undefined) offers.push({ score, a, b, version });
  };
  const homeOf = (at: number): number => {
    let root = at;
    while (home[root] !== root) root = home[root] ?? root;
    home[at] = root;
    return root;
  };
  for (const [x, others] of near.entries()) for (const y of others) if (x < y) offer(x, y);

  for (let best = offers.pop(); best !== undefined; best = offers.pop()) {
    const [a, b] = [homeOf(best.a), homeOf(best.b)];
    if (a === b) continue;
    if (a !== best.a || b !== best.b || versionOf(a, b) !== best.version) {
      offer(a, b);
      continue;
    }
    const [left, right] = [clusters[a], clusters[b]];
    if (left === undefined || right === undefined) continue;
    absorb(left, right);
    home[b] = a;
    grown[a] = versionOf(a, b) + 1;
    const others = near[a] ?? new Set();
    for (const other of near[b] ?? []) {
      near[other]?.delete(b);
      if (other === a) continue;
      others.add(other);
      near[other]?.add(a);
    }
    near[b]?.clear();
    others.delete(b);
    if (others.size <= EAGER) for (const other of others) offer(a, other);
  }
  return clusters.filter((_, at) => home[at] === at);
}

function isForbidden(
  a: StoryCluster,
  b: StoryCluster,
  isBarred: (published: string, members: readonly number[]) => boolean,
): boolean {
  if (a.published !== undefined && b.published !== undefined) return true;
  if (a.published !== undefined) return isBarred(a.published, b.members);
  return b.published !== undefined && isBarred(b.published, a.members);
}

/** Places of the clusters that have a link to each one. */
function nearOf(clusters: readonly StoryCluster[], links: readonly NeighbourLink[]): Set<number>[] {
  const home = new Map<number, number>();
  for (const [at, { members }] of clusters.entries()) for (const member of members) home.set(member, at);
  const near = clusters.map(() => new Set<number>());
  for (const { from, to } of links) {
    const [a, b] = [home.get(from), home.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    near[a]?.add(b);
    near[b]?.add(a);
  }
  return near;
}
