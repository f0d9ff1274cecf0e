/**
 * Find the stories: groups of articles about one event.
 *
 * Runs last, on new articles and the part of the archive that they can affect. Articles are similar by the rare words,
 * names and numbers that their headlines and openings share; they must share at least three such words and reach a
 * score. Published stories do not change, except that a new article may join a story, or a single article.
 */
import { compareText } from '../../../src/model/compare-text.ts';
import type { Membership } from '../../../src/schemas/story.ts';
import { type AmbiguousMatch, ambiguousMatches, type Home } from './ambiguous-matches.ts';
import { storyEvidence } from './evidence.ts';
import { mergeClusters } from './merge-clusters.ts';
import { linksOf } from './neighbours.ts';
import { type StoryCluster, storyClusterOf } from './story-cluster.ts';
import type { StoryFeatures } from './story-features.ts';
import { vectorsOf } from './vectors.ts';

/** An article with its time. */
export interface Dated {
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
}

export interface ClusterInput {
  /** Articles of this run, in any order. */
  readonly fresh: readonly StoryFeatures[];
  /** Published articles dated within a fortnight of a new one, in any order. */
  readonly window: readonly StoryFeatures[];
  /** The story of a published article, if it is in one, with the editors' rules applied. */
  readonly storyOf: (article: string) => string | undefined;
  /** Whether a story with this id exists or existed: new stories must not take the id. */
  readonly isStory: (id: string) => boolean;
  /** The edited story that is being rebuilt and contains the article: it keeps its id. */
  readonly editedOf?: (article: string) => string | undefined;
  /** Whether an editor removed the article from the story. */
  readonly isDropped: (story: string, article: string) => boolean;
}

/** A story that this run made. */
export interface NewStory {
  /** The id of its earliest article. */
  readonly id: string;
  /** The headline of that article. */
  readonly title: string;
  /** Its date in milliseconds since 1970, which decides the month of its memberships. */
  readonly time: number;
}

export interface Clustering {
  /** Story by story, ordered by first article; within a story by (time, article). */
  readonly memberships: readonly Membership[];
  readonly newStories: readonly NewStory[];
  readonly ambiguousMatches: readonly AmbiguousMatch[];
}

/** @returns The same result for any order of the input. */
export function clusterArticles(input: ClusterInput): Clustering {
  const { vectors, vocabulary } = vectorsOf([...input.fresh, ...input.window].sort(byTime));
  const fresh = new Set(input.fresh.map(({ id }) => id));
  const idOf = (place: number) => vectors[place]?.features.id ?? '';
  const isFresh = (place: number) => fresh.has(idOf(place));

  const neighbours = linksOf(vectors, vocabulary, isFresh);
  const { links, apart } = neighbours;
  const stories = new Map<string, number[]>();
  const alone: number[] = [];
  const start: StoryCluster[] = [];
  for (const place of vectors.keys()) {
    const story = isFresh(place) ? undefined : input.storyOf(idOf(place));
    const places = story === undefined ? undefined : stories.get(story);
    if (places !== undefined) places.push(place);
    else if (story !== undefined) stories.set(story, [place]);
    else if (isFresh(place)) start.push(storyClusterOf(vectors, [place], undefined, apart));
    else {
      alone.push(place);
      start.push(storyClusterOf(vectors, [place], idOf(place), apart));
    }
  }
  for (const [story, places] of stories) start.push(storyClusterOf(vectors, places, story, apart));
  start.sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));

  const isBarred = (story: string, places: readonly number[]) =>
    places.some((place) => input.isDropped(story, idOf(place)));
  const memberships: Membership[] = [];
  const newStories: NewStory[] = [];
  const isTaken = (id: string) => input.isStory(id) || newStories.some((story) => story.id === id);
  const homes = new Map<number, Home>();
  for (const { members, published } of mergeClusters(start, links, vectors, isBarred)) {
    if (members.length < 2) continue;
    const old = new Set(published === undefined ? [] : stories.get(published));
    if (old.size === members.length) continue;
    const first = vectors[members.find((place) => !isTaken(idOf(place))) ?? -1]?.features;
    const edited = members.flatMap((place) => input.editedOf?.(idOf(place)) ?? []).find((id) => !isTaken(id));
    const story = old.size > 0 ? published : (edited ?? first?.id);
    if (story === undefined) continue;
    if (old.size === 0 && first !== undefined)
      newStories.push({ id: story, title: first.title, time: first.time });
    const evidence = storyEvidence(story, vectors, vocabulary);
    for (const place of old) evidence.add(place);
    for (const place of members) {
      if (old.has(place)) continue;
      memberships.push(evidence.of(place));
      evidence.add(place);
      if (isFresh(place)) homes.set(place, { story, published });
    }
  }
  return {
    memberships,
    newStories,
    ambiguousMatches: ambiguousMatches(homes, alone, neighbours, vectors, stories),
  };
}

/** Compare by (time, id). */
export function byTime(a: Dated, b: Dated): number {
  return a.time - b.time || compareText(a.id, b.id);
}
