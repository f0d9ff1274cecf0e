/**
 * Find the stories: articles of one event belong together.
 *
 * Runs last, on new articles and on the part of the archive that they can touch. Two articles are alike by
 * the rare words, names and numbers that headline and opening share; three such words and the score must
 * agree. What is published stays as it is: a new article may join one story, or one article that was alone.
 */
import type { Membership } from '../../../../src/schemas/story.ts';
import { type Bridge, bridgesOf } from './bridges.ts';
import { clusterOf } from './cluster.ts';
import { evidenceOf } from './evidence.ts';
import type { StoryFeatures } from './features.ts';
import { merge } from './merge.ts';
import { linksOf } from './neighbours.ts';
import { vectorsOf } from './vectors.ts';

export interface GroupInput {
  /** Articles of this run, in any order. */
  readonly fresh: readonly StoryFeatures[];
  /** Published articles dated within a fortnight of a fresh one, in any order. */
  readonly window: readonly StoryFeatures[];
  /** Story of each published article that is in one, the editors' rules applied. */
  readonly storyOf: (article: string) => string | undefined;
  /** Every story there is or was: no new one takes such an id. */
  readonly isStory: (id: string) => boolean;
  /** An editor took the article out of the story. */
  readonly isDropped: (story: string, article: string) => boolean;
}

/** A story that this run made. */
export interface Founded {
  /** That of its earliest article. */
  readonly id: string;
  /** Headline of that article. */
  readonly title: string;
  /** Milliseconds since 1970: its date, which says in which month its memberships stand. */
  readonly time: number;
}

export interface Grouped {
  /** By (story, time, article). */
  readonly memberships: readonly Membership[];
  readonly founded: readonly Founded[];
  readonly bridges: readonly Bridge[];
}

/** @returns The same for any order of its input. */
export function group(input: GroupInput): Grouped {
  const { vectors, vocabulary } = vectorsOf([...input.fresh, ...input.window].sort(byTime));
  const isFresh = new Set(input.fresh.map(({ id }) => id));
  const members = new Map<string, number[]>();
  const alone: number[] = [];
  for (const [place, { features }] of vectors.entries()) {
    const story = isFresh.has(features.id) ? undefined : input.storyOf(features.id);
    if (story === undefined) alone.push(place);
    else members.set(story, [...(members.get(story) ?? []), place]);
  }
  const idOf = (place: number) => vectors[place]?.features.id ?? '';
  const start = [
    ...[...members].map(([story, places]) => clusterOf(vectors, places, story)),
    ...alone.map((place) => clusterOf(vectors, [place], isFresh.has(idOf(place)) ? undefined : idOf(place))),
  ].sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
  const links = linksOf(vectors, vocabulary);
  const made = merge(start, links, vectors, (story, places) =>
    places.some((place) => input.isDropped(story, idOf(place))),
  );

  const memberships: Membership[] = [];
  const founded: Founded[] = [];
  const homes = new Map<number, { story: string; published?: string }>();
  for (const { members: places, published } of made) {
    const isOld = published !== undefined && members.has(published);
    if (places.length < 2) continue;
    const first = places.find((place) => !input.isStory(idOf(place)));
    const story = isOld ? published : first === undefined ? undefined : idOf(first);
    if (story === undefined) continue;
    const old = places.filter((place) => isOld && !isFresh.has(idOf(place)));
    if (old.length === places.length) continue;
    if (!isOld && first !== undefined) {
      founded.push({
        id: story,
        title: vectors[first]?.features.title ?? '',
        time: vectors[first]?.features.time ?? 0,
      });
    }
    for (const [at, place] of places.entries()) {
      if (old.includes(place)) continue;
      const before = [...new Set([...old, ...places.slice(0, at)])];
      memberships.push(evidenceOf(story, place, before, vectors, vocabulary));
      if (isFresh.has(idOf(place)))
        homes.set(place, { story, ...(published === undefined ? {} : { published }) });
    }
  }
  return { memberships, founded, bridges: bridgesOf(homes, start, links, vectors, members) };
}

function byTime(a: StoryFeatures, b: StoryFeatures): number {
  return a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
