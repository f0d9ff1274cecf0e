import { compareText } from '../../../src/model/compare-text.ts';
import { matchOf } from './match.ts';
import type { Neighbours } from './neighbours.ts';
import { type StoryCluster, storyClusterOf } from './story-cluster.ts';
import type { StoryVector } from './vectors.ts';

/**
 * A new article that matches two published stories, or a story and a published article, which only an editor may merge.
 */
export interface AmbiguousMatch {
  /** The new article. */
  readonly article: string;
  readonly title: string;
  /** The story it joined. */
  readonly story: string;
  /** The other story, or the single article. */
  readonly other: string;
  /** Lines for `curation.yaml`. */
  readonly remedy: string;
}

/** The story of a new article, and its published predecessor, if any. */
export interface Home {
  readonly story: string;
  readonly published: string | undefined;
}

/**
 * @param homes New articles that are now in a story.
 * @param alone Published articles that were in no story.
 * @param stories Members of published stories, by id.
 * @returns One for each pair that could be merged, with the first article that matches both; ordered by (story, other).
 */
export function ambiguousMatches(
  homes: ReadonlyMap<number, Home>,
  alone: readonly number[],
  { links, apart }: Neighbours,
  vectors: readonly StoryVector[],
  stories: ReadonlyMap<string, readonly number[]>,
): AmbiguousMatch[] {
  const published = new Map<number, string>();
  const placeOf = new Map<string, number>();
  for (const place of alone) {
    const id = vectors[place]?.features.id ?? '';
    published.set(place, id);
    placeOf.set(id, place);
  }
  for (const [story, places] of stories) for (const place of places) published.set(place, story);
  const near = new Map<number, Set<string>>();
  for (const { from, to } of links) {
    for (const [fresh, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const id = published.get(other);
      const home = homes.get(fresh);
      if (id === undefined || home?.published === undefined || id === home.published) continue;
      near.set(fresh, (near.get(fresh) ?? new Set()).add(id));
    }
  }
  const clusters = new Map<string, StoryCluster>();
  const fits = (place: number, other: string) => {
    const members = stories.get(other) ?? [placeOf.get(other) ?? -1];
    const cluster = clusters.get(other) ?? storyClusterOf(vectors, members, undefined, apart);
    clusters.set(other, cluster);
    return matchOf(storyClusterOf(vectors, [place], undefined, apart), cluster, vectors) !== undefined;
  };
  const found = new Map<string, AmbiguousMatch>();
  for (const [place, others] of [...near].sort(([a], [b]) => a - b)) {
    const home = homes.get(place);
    const features = vectors[place]?.features;
    if (home === undefined || features === undefined) continue;
    for (const other of others) {
      const key = `${home.story} ${other}`;
      if (found.has(key) || !fits(place, other)) continue;
      const remedy = stories.has(other)
        ? `merge:\n  - [${firstOf(home.story, other, stories).join(', ')}]`
        : `add:\n  - { story: ${home.story}, article: ${other} }`;
      found.set(key, { article: features.id, title: features.title, story: home.story, other, remedy });
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, match]) => match);
}

/** The story that began first keeps its address. */
function firstOf(a: string, b: string, stories: ReadonlyMap<string, readonly number[]>): [string, string] {
  const [x, y] = [
    stories.get(a)?.[0] ?? Number.POSITIVE_INFINITY,
    stories.get(b)?.[0] ?? Number.POSITIVE_INFINITY,
  ];
  return x <= y ? [a, b] : [b, a];
}
