import TinyQueue from 'tinyqueue';
import { matchOf } from './match.ts';
import type { NeighbourLink } from './neighbours.ts';
import { absorb, type StoryCluster } from './story-cluster.ts';
import type { StoryVector } from './vectors.ts';

/** Two clusters that may be merged; `a < b` are their indexes. */
export interface MergeCandidate {
  readonly score: number;
  readonly a: number;
  readonly b: number;
  /** How often the two had grown when the candidate was made; an outdated candidate is skipped. */
  readonly version: number;
}

/** @returns A queue of candidates, best first; ties by lower indexes, then by newer version. */
export function mergeQueue(): TinyQueue<MergeCandidate> {
  return new TinyQueue<MergeCandidate>(
    [],
    (x, y) => y.score - x.score || x.a - y.a || x.b - y.b || y.version - x.version,
  );
}

/** A cluster with more neighbours than this is compared again lazily, when a candidate comes up. */
const EAGER = 200;

/**
 * Agglomerative clustering by mean similarity (average linkage; Sokal and Michener 1958): the best matching pair is
 * merged until none match. The mean over all pairs of two clusters is the product of their sums divided by the product
 * of their sizes, so no table of pairs is kept. Published stories are never merged.
 *
 * @param clusters Initial clusters, each article in at most one; they grow in place.
 * @param links Only clusters with a link between them are compared.
 * @param isBarred Whether an editor removed one of the members from the published story.
 * @returns The remaining clusters, in the order of `clusters`.
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
  const candidates = mergeQueue();
  const considered = new Map<number, number>();
  const versionOf = (a: number, b: number) => (grown[a] ?? 0) + (grown[b] ?? 0);
  const consider = (x: number, y: number) => {
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const [left, right] = [clusters[a], clusters[b]];
    if (left === undefined || right === undefined || isForbidden(left, right, isBarred)) return;
    const version = versionOf(a, b);
    const pair = a * clusters.length + b;
    if (considered.get(pair) === version) return;
    considered.set(pair, version);
    const score = matchOf(left, right, vectors);
    if (score !== undefined) candidates.push({ score, a, b, version });
  };
  const homeOf = (at: number): number => {
    let root = at;
    while (home[root] !== root) root = home[root] ?? root;
    home[at] = root;
    return root;
  };
  for (const [x, others] of near.entries()) for (const y of others) if (x < y) consider(x, y);

  for (let best = candidates.pop(); best !== undefined; best = candidates.pop()) {
    const [a, b] = [homeOf(best.a), homeOf(best.b)];
    if (a === b) continue;
    if (a !== best.a || b !== best.b || versionOf(a, b) !== best.version) {
      consider(a, b);
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
    if (others.size <= EAGER) for (const other of others) consider(a, other);
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

/** For each cluster, the indexes of the clusters that it has a link to. */
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
