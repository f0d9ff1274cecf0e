import { describe, expect, it } from 'vitest';
import { byTime, type ClusterInput, clusterArticles } from '../../../scripts/ingest/cluster/cluster.ts';
import type { StoryFeatures } from '../../../scripts/ingest/cluster/story-features.ts';
import { type MadeFeatures, madeFeatures } from '../../support/story-features.ts';

/** Words of two events. */
const FERRY = { halvorsen: 0.5, kestrel: 0.5, brannock: 0.5, aground: 0.3 };
const BREWERY = { dunmore: 0.5, tallis: 0.5, brewery: 0.5, arbitrator: 0.3 };

const ferry = (id: string, hours: number, change: MadeFeatures = {}) =>
  madeFeatures(id, FERRY, { hours, ...change });

/** Reports several events, each with a share of its words. */
const mixed = (
  id: string,
  hours: number,
  ...events: readonly (readonly [Readonly<Record<string, number>>, number])[]
) =>
  madeFeatures(
    id,
    Object.fromEntries(
      events.flatMap(([words, share]) =>
        Object.entries(words).map(([word, weight]) => [word, weight * share]),
      ),
    ),
    { hours },
  );

const both = (id: string, hours: number, ferryShare: number, breweryShare: number) =>
  mixed(id, hours, [FERRY, ferryShare], [BREWERY, breweryShare]);

const brewery = (id: string, hours: number) => madeFeatures(id, BREWERY, { hours });
const padded = (id: string) => id.padStart(12, '0');

function grouped(input: Partial<ClusterInput>) {
  return clusterArticles({
    fresh: [],
    window: [],
    storyOf: () => undefined,
    isStory: () => false,
    isDropped: () => false,
    ...input,
  });
}

/** Published stories: the members of each by the id of the first. */
function published(...stories: readonly (readonly StoryFeatures[])[]) {
  const storyOf = new Map(
    stories.flatMap((members) => members.map(({ id }) => [id, members[0]?.id ?? ''] as const)),
  );
  const ids = new Set(storyOf.values());
  return {
    window: stories.flat(),
    storyOf: (article: string) => storyOf.get(article),
    isStory: (id: string) => ids.has(id),
  };
}

const pairs = ({ memberships }: ReturnType<typeof clusterArticles>) =>
  memberships.map(({ story, article }) => `${story.replace(/^0+/, '')}/${article.replace(/^0+/, '')}`);

describe('a new story', () => {
  it('has the id, headline and time of its earliest article, and its members in chronological order', () => {
    const [a, b, c] = [ferry('c', 0), ferry('a', 5), ferry('b', 9)];
    const result = grouped({ fresh: [c, a, b] });
    expect(pairs(result)).toEqual(['c/c', 'c/a', 'c/b']);
    expect(result.newStories).toEqual([{ id: padded('c'), title: 'Article c', time: a.time }]);
  });

  it('precedes those that began later', () => {
    const result = grouped({ fresh: [brewery('a', 1), brewery('b', 9), ferry('c', 0), ferry('d', 20)] });
    expect(pairs(result)).toEqual(['c/c', 'c/d', 'a/a', 'a/b']);
  });

  it('has the id of its second article if there already was a story with the id of the first', () => {
    const result = grouped({ fresh: [ferry('a', 0), ferry('b', 5)], isStory: (id) => id === padded('a') });
    expect(pairs(result)).toEqual(['b/a', 'b/b']);
    expect(result.newStories).toMatchObject([{ id: padded('b'), title: 'Article b' }]);
  });

  it('is not made if each of its articles has already given its id to another', () => {
    expect(grouped({ fresh: [ferry('a', 0), ferry('b', 5)], isStory: () => true })).toEqual({
      memberships: [],
      newStories: [],
      ambiguousMatches: [],
    });
  });

  it('keeps the id of the edited story that is rebuilt, unless another story has it', () => {
    const fresh = [ferry('a', 0), ferry('b', 5)];
    const editedOf = (article: string) => (article === padded('b') ? padded('9') : undefined);
    expect(pairs(grouped({ fresh, editedOf }))).toEqual(['9/a', '9/b']);
    expect(grouped({ fresh, editedOf }).newStories).toMatchObject([{ id: padded('9'), title: 'Article a' }]);
    expect(pairs(grouped({ fresh, editedOf, isStory: (id) => id === padded('9') }))).toEqual(['a/a', 'a/b']);
  });

  it('is made neither of a single article nor only of published articles', () => {
    expect(pairs(grouped({ fresh: [ferry('a', 0), brewery('b', 0)] }))).toEqual([]);
    expect(pairs(grouped({ window: [ferry('a', 0), ferry('b', 5)], fresh: [brewery('c', 0)] }))).toEqual([]);
  });

  it('includes a published article that was in no story, whichever came first', () => {
    const result = grouped({ window: [ferry('b', 5)], fresh: [ferry('a', 0)] });
    expect(pairs(result)).toEqual(['a/a', 'a/b']);
    expect(result.memberships.map(({ with: other }) => other)).toEqual([undefined, padded('a')]);
  });

  it('includes only one such article', () => {
    const [near, far] = [ferry('a', 0), ferry('c', 90)];
    expect(pairs(grouped({ window: [near, far], fresh: [ferry('b', 20)] }))).toEqual(['a/a', 'a/b']);
    expect(pairs(grouped({ window: [near, far], fresh: [ferry('b', 70)] }))).toEqual(['b/b', 'b/c']);
  });
});

describe('articles of the same time', () => {
  it('are ordered by id', () => {
    const [a, b] = [ferry('a', 0), ferry('b', 0)];
    expect([byTime(a, b), byTime(b, a), byTime(a, a)].map(Math.sign)).toEqual([-1, 1, 0]);
    expect(pairs(grouped({ fresh: [b, a] }))).toEqual(['a/a', 'a/b']);
    expect(pairs(grouped({ fresh: [a, b] }))).toEqual(['a/a', 'a/b']);
  });
});

describe('a published story', () => {
  it('keeps its members and adds a new article, with evidence from all of them', () => {
    const result = grouped({ ...published([ferry('a', 0), ferry('d', 30)]), fresh: [ferry('b', 29)] });
    expect(pairs(result)).toEqual(['a/b']);
    expect(result.memberships).toMatchObject([{ with: padded('d'), hours: 1 }]);
    expect(result.newStories).toEqual([]);
  });

  it('adds new articles that are dated before all of its own, under its address', () => {
    const result = grouped({
      ...published([ferry('c', 30), ferry('d', 40)]),
      fresh: [ferry('a', 0), ferry('b', 9)],
    });
    expect(pairs(result)).toEqual(['c/a', 'c/b']);
    expect(result.memberships).toMatchObject([{ with: padded('c') }, { with: padded('a') }]);
  });

  it('does not add what an editor dropped from it', () => {
    const of = { ...published([ferry('a', 0), ferry('b', 9)]), fresh: [ferry('c', 12)] };
    const isDropped = (story: string, article: string) => story === padded('a') && article === padded('c');
    expect(pairs(grouped(of))).toEqual(['a/c']);
    expect(pairs(grouped({ ...of, isDropped }))).toEqual([]);
  });

  it('does not add a cluster of new articles if an editor dropped one of them', () => {
    const of = { ...published([ferry('a', 0), ferry('b', 9)]), fresh: [ferry('c', 12), ferry('d', 12)] };
    const isDropped = (story: string, article: string) => story === padded('a') && article === padded('c');
    expect(pairs(grouped({ ...of, isDropped }))).not.toContain('a/c');
  });

  it('adds a new article if only one of its own is close in time', () => {
    const one = {
      ...published([ferry('a', 0)]),
      storyOf: () => padded('9'),
      isStory: (id: string) => id === padded('9'),
    };
    const result = grouped({ ...one, fresh: [ferry('b', 5)] });
    expect(pairs(result)).toEqual(['9/b']);
    expect(result.newStories).toEqual([]);
  });

  it('is placed by its first article among the new stories', () => {
    const fresh = [ferry('c', 20), brewery('d', 5), brewery('e', 6)];
    expect(pairs(grouped({ ...published([ferry('a', 0), ferry('b', 9)]), fresh }))).toEqual([
      'a/c',
      'd/d',
      'd/e',
    ]);
    expect(pairs(grouped({ ...published([ferry('a', 8), ferry('b', 9)]), fresh }))).toEqual([
      'd/d',
      'd/e',
      'a/c',
    ]);
  });

  it('is never merged with another, however similar they are', () => {
    const of = published([ferry('a', 0), ferry('b', 1)], [ferry('c', 2), ferry('d', 3)]);
    const result = grouped({ ...of, fresh: [ferry('e', 4)] });
    expect(pairs(result)).toEqual(['c/e']);
  });
});

describe('a new article that fits two published stories', () => {
  const of = published([ferry('a', 0), ferry('b', 1)], [brewery('c', 10), brewery('d', 11)]);
  const merge = `merge:\n  - [${padded('a')}, ${padded('c')}]`;

  it.each([
    ['the one', 0.8, 0.5, 'a', 'c'],
    ['the other', 0.5, 0.8, 'c', 'a'],
  ])('joins the better one, and is reported to the editor: %s', (_, first, second, story, other) => {
    const result = grouped({ ...of, fresh: [both('e', 12, first, second)] });
    expect(pairs(result)).toEqual([`${story}/e`]);
    expect(result.ambiguousMatches).toEqual([
      { article: padded('e'), title: 'Article e', story: padded(story), other: padded(other), remedy: merge },
    ]);
  });

  it('is reported once for the same two stories, with the first such article', () => {
    const fresh = [both('f', 14, 0.8, 0.5), both('e', 12, 0.8, 0.5)];
    expect(grouped({ ...of, fresh }).ambiguousMatches.map(({ article }) => article)).toEqual([padded('e')]);
  });

  it.each([
    ['a', 0, 60, 'c', 5, 6],
    ['c', 5, 6, 'a', 0, 60],
  ])('is reported with the story that began earlier first: %s, at hours %i and %i', (...given) => {
    const [one, from, to, other, otherFrom, otherTo] = given;
    const stories = published(
      [ferry(one, from), ferry('1', to)],
      [brewery(other, otherFrom), brewery('2', otherTo)],
    );
    const { ambiguousMatches } = grouped({ ...stories, fresh: [both('e', 12, 0.8, 0.5)] });
    expect(ambiguousMatches.map(({ remedy }) => remedy)).toEqual([merge]);
  });

  it('is reported with the story that began earlier first, even after other articles', () => {
    const { window, ...rest } = published(
      [ferry('a', 0), ferry('b', 1)],
      [brewery('c', 10), brewery('d', 11)],
    );
    const before = madeFeatures('0', { glacier: 1 }, { hours: -20 });
    const input = { ...rest, window: [...window, before] };
    for (const [first, second] of [
      [0.8, 0.5],
      [0.5, 0.8],
    ] as const) {
      const { ambiguousMatches } = grouped({ ...input, fresh: [both('e', 12, first, second)] });
      expect(ambiguousMatches.map(({ remedy }) => remedy)).toEqual([merge]);
    }
  });

  it('is reported with the first such article in time, even if another is more similar', () => {
    const later = published([ferry('a', 0), ferry('b', 1)], [brewery('c', 20), brewery('d', 21)]);
    const fresh = [both('f', 14, 0.8, 0.6), both('e', 12, 0.8, 0.5)];
    expect(grouped({ ...later, fresh }).ambiguousMatches.map(({ article }) => article)).toEqual([
      padded('e'),
    ]);
  });

  it('is not reported if it is too dissimilar to one of them', () => {
    const { ambiguousMatches } = grouped({ ...of, fresh: [both('e', 12, 0.9, 0.1)] });
    expect(ambiguousMatches).toEqual([]);
  });

  it('is not reported if it is part of a new story', () => {
    const fresh = [both('e', 12, 0.8, 0.5), both('f', 12, 0.8, 0.5)];
    expect(grouped({ fresh }).ambiguousMatches).toEqual([]);
  });

  it('joins a story, and a published article without a story is reported to the editor', () => {
    const alone = brewery('c', 10);
    const { window, ...rest } = published([ferry('a', 0), ferry('b', 1)]);
    const result = grouped({ ...rest, window: [...window, alone], fresh: [both('e', 12, 0.8, 0.5)] });
    expect(pairs(result)).toEqual(['a/e']);
    expect(result.ambiguousMatches).toMatchObject([
      {
        story: padded('a'),
        other: padded('c'),
        remedy: `add:\n  - { story: ${padded('a')}, article: ${padded('c')} }`,
      },
    ]);
  });

  it('joins an article without a story, and the story is reported to the editor', () => {
    const { window, ...rest } = published([brewery('c', 10), brewery('d', 11)]);
    const result = grouped({ ...rest, window: [...window, ferry('a', 0)], fresh: [both('e', 12, 0.8, 0.5)] });
    expect(pairs(result)).toEqual(['a/a', 'a/e']);
    expect(result.ambiguousMatches).toMatchObject([
      { article: padded('e'), other: padded('c'), remedy: `merge:\n  - [${padded('c')}, ${padded('a')}]` },
    ]);
  });

  it('is reported in the order of the stories', () => {
    const glacier = { orla: 0.5, cray: 0.5, vittra: 0.5 };
    const stories = published(
      [ferry('c', 0), ferry('d', 1)],
      [brewery('b', 2), brewery('9', 3)],
      [madeFeatures('a', glacier, { hours: 4 }), madeFeatures('8', glacier, { hours: 5 })],
    );
    const fresh = [mixed('e', 6, [FERRY, 0.7], [BREWERY, 0.5], [glacier, 0.4])];
    expect(grouped({ ...stories, fresh }).ambiguousMatches.map(({ other }) => other)).toEqual([
      padded('a'),
      padded('b'),
    ]);
  });
});
