import type { Membership } from '../../../src/schemas/story.ts';
import type { AmbiguousMatch } from './ambiguous-matches.ts';
import {
  byTime,
  type ClusterInput,
  type Clustering,
  clusterArticles,
  type Dated,
  type NewStory,
} from './cluster.ts';
import { nearest } from './nearest.ts';
import type { StoryFeatures } from './story-features.ts';

/** How many articles are clustered together: each takes up to 20 kB of memory. */
const BOUNDS = {
  /** New articles that are clustered at once. */
  atOnce: 5000,
  /** Published articles that are compared with them. */
  nearby: 20_000,
  /** Batch size for more new articles; each batch is compared with as many earlier ones. */
  inTurn: 2500,
};

export interface BatchedInput extends Omit<ClusterInput, 'fresh' | 'window'> {
  readonly fresh: readonly Dated[];
  /** Every other published article. */
  readonly published: readonly Dated[];
  /** @returns `undefined` if the article cannot be read. */
  readonly featuresOf: (id: string) => StoryFeatures | undefined;
  /** Called after each batch of a large import, when its memory can be freed. */
  readonly afterBatch?: (() => void) | undefined;
}

/**
 * Cluster any number of new articles. Large numbers are clustered in batches ordered by time, as if each batch came in
 * a run of its own, so that memory does not grow with their number.
 */
export function clusterInBatches(input: BatchedInput, { atOnce, nearby, inTurn } = BOUNDS): Clustering {
  const fresh = [...input.fresh].sort(byTime);
  const isLarge = fresh.length > atOnce;
  const [size, seen] = isLarge ? [inTurn, inTurn] : [atOnce, nearby];
  const story = new Map<string, string>();
  const made = new Set<string>();
  const memberships: Membership[] = [];
  const newStories: NewStory[] = [];
  const ambiguousMatches: AmbiguousMatch[] = [];
  let held = new Map<string, StoryFeatures>();
  const read = (articles: readonly Dated[]) =>
    articles.flatMap(({ id }) => held.get(id) ?? input.featuresOf(id) ?? []);
  for (let at = 0; at < fresh.length; at += size) {
    const dated = fresh.slice(at, at + size);
    const window = read(nearest(dated, [...input.published, ...fresh.slice(0, at)], seen));
    const part = read(dated);
    const grouped = clusterArticles({
      ...input,
      fresh: part,
      window,
      storyOf: (article) => story.get(article) ?? input.storyOf(article),
      isStory: (id) => made.has(id) || input.isStory(id),
    });
    for (const membership of grouped.memberships) {
      story.set(membership.article, membership.story);
      memberships.push(membership);
    }
    for (const one of grouped.newStories) {
      made.add(one.id);
      newStories.push(one);
    }
    // Stories of this run are not published yet: there is nothing for an editor to merge.
    const before = (id: string) => !made.has(id) && !story.has(id);
    ambiguousMatches.push(
      ...grouped.ambiguousMatches.filter((match) => before(match.story) && before(match.other)),
    );
    if (isLarge) {
      held = new Map([...window, ...part].map((features) => [features.id, features]));
      input.afterBatch?.();
    }
  }
  return { memberships, newStories, ambiguousMatches };
}
