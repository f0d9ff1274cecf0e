import { type Cluster, clusterOf } from './cluster.ts';
import { matchOf } from './match.ts';
import type { Link } from './neighbours.ts';
import type { Vector } from './vectors.ts';

/** A new article that fits two published stories, or a story and a published article: only an editor may join them. */
export interface Bridge {
  /** The new article. */
  readonly article: string;
  readonly title: string;
  /** The story it joined. */
  readonly story: string;
  /** The other story, or the article by itself. */
  readonly other: string;
  /** Lines for `curation.yaml`. */
  readonly remedy: string;
}

/** Where a new article went: its story, and what was published of it before, if anything. */
export interface Home {
  readonly story: string;
  readonly published?: string;
}

/**
 * @param homes New articles that are in a story now.
 * @param start Clusters as they were before anything was joined.
 * @param stories Published stories by id.
 * @returns One for each pair that could be joined, under the first article that fits both; by (story, other).
 */
export function bridgesOf(
  homes: ReadonlyMap<number, Home>,
  start: readonly Cluster[],
  links: readonly Link[],
  vectors: readonly Vector[],
  stories: ReadonlyMap<string, readonly number[]>,
): Bridge[] {
  const published = new Map<number, Cluster>();
  for (const cluster of start) {
    if (cluster.published !== undefined) for (const member of cluster.members) published.set(member, cluster);
  }
  const near = new Map<number, Set<Cluster>>();
  for (const { from, to } of links) {
    for (const [fresh, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const cluster = published.get(other);
      const home = homes.get(fresh);
      if (cluster === undefined || home?.published === undefined || cluster.published === home.published)
        continue;
      near.set(fresh, (near.get(fresh) ?? new Set()).add(cluster));
    }
  }
  const found = new Map<string, Bridge>();
  for (const [place, clusters] of [...near].sort(([a], [b]) => a - b)) {
    const home = homes.get(place);
    const features = vectors[place]?.features;
    if (home === undefined || features === undefined) continue;
    for (const cluster of clusters) {
      const other = cluster.published ?? '';
      const key = `${home.story} ${other}`;
      if (found.has(key) || matchOf(clusterOf(vectors, [place]), cluster, vectors) === undefined) continue;
      const remedy = stories.has(other)
        ? `merge:\n  - [${firstOf(home.story, other, stories).join(', ')}]`
        : `add:\n  - { story: ${home.story}, article: ${other} }`;
      found.set(key, { article: features.id, title: features.title, story: home.story, other, remedy });
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bridge]) => bridge);
}

/** The story that began first keeps its address. */
function firstOf(a: string, b: string, stories: ReadonlyMap<string, readonly number[]>): [string, string] {
  const [x, y] = [
    stories.get(a)?.[0] ?? Number.POSITIVE_INFINITY,
    stories.get(b)?.[0] ?? Number.POSITIVE_INFINITY,
  ];
  return x <= y ? [a, b] : [b, a];
}
