import { describe, expect, it } from 'vitest';
import { clusterArticles } from '../../../scripts/ingest/cluster/cluster.ts';
import { clusterInBatches } from '../../../scripts/ingest/cluster/cluster-in-batches.ts';
import { featuresOf, type StoryFeatures } from '../../../scripts/ingest/cluster/story-features.ts';
import { madeFeatures } from '../../support/story-features.ts';

/** Openings on three events; each article reports one of them with a number of its own. */
const EVENTS = [
  [
    'Ferry Halvorsen runs aground off Kestrel Point',
    'The ferry Halvorsen ran aground off Kestrel Point with ninety passengers and the lifeboat of Brannock took all of them ashore before the tide turned',
  ],
  [
    'Dunmore brewery strike ends after arbitration',
    'Workers of the Dunmore brewery ended their strike when the arbitrator Oona Tallis proposed a wage settlement that the union and the brewery accepted',
  ],
  [
    'Glacier lake above Sankt Orlo drained',
    'Engineers drained the glacier lake above Sankt Orlo through a tunnel because the moraine that held it had begun to slide towards the valley',
  ],
] as const;

function articles(count: number): StoryFeatures[] {
  return Array.from({ length: count }, (_, n) => {
    const [title, opening] = EVENTS[n % 3] ?? EVENTS[0];
    return featuresOf({
      id: n.toString(16).padStart(12, '0'),
      time: Date.UTC(2026, 4, 3, n),
      title,
      paragraphs: [`${opening}, said witness number ${n}.`],
      datelineLength: 0,
      language: 'en',
      people: [],
      organisations: [],
      places: [],
    });
  });
}

const nothing = { storyOf: () => undefined, isStory: () => false, isDropped: () => false };

const inTurnOf = (fresh: readonly StoryFeatures[], inTurn: number) => {
  const bounds = { atOnce: inTurn, nearby: inTurn, inTurn };
  const byId = new Map(fresh.map((features) => [features.id, features]));
  return clusterInBatches({ ...nothing, fresh, published: [], featuresOf: (id) => byId.get(id) }, bounds);
};

/** Articles by story. */
function storiesOf({ memberships }: ReturnType<typeof clusterArticles>): Record<string, string[]> {
  const stories: Record<string, string[]> = {};
  for (const { story, article } of memberships) stories[story] = [...(stories[story] ?? []), article].sort();
  return stories;
}

it('articles that are grouped in batches join the stories of those before them', () => {
  const fresh = articles(24);
  const atOnce = clusterArticles({ ...nothing, window: [], fresh });
  const inTurn = inTurnOf(fresh, 7);
  expect(Object.keys(storiesOf(atOnce))).toHaveLength(3);
  expect(storiesOf(inTurn)).toEqual(storiesOf(atOnce));
  expect(inTurn.newStories).toHaveLength(3);
  expect(inTurn.ambiguousMatches).toEqual([]);
});

it('the order of the articles makes no difference', () => {
  const fresh = articles(24);
  const given = inTurnOf(fresh, 7);
  expect(inTurnOf([...fresh].reverse(), 7)).toEqual(given);
});

describe('an article that fits two stories, in a batch after theirs', () => {
  const words = (ferry: number, brewery: number) => ({
    halvorsen: ferry,
    kestrel: ferry,
    brannock: ferry,
    dunmore: brewery,
    tallis: brewery,
    arbitrator: brewery,
  });
  const ferry = [40, 41].map((hours) => madeFeatures(`a${hours}`, words(0.6, 0), { hours }));
  const brewery = [0, 1, 42, 43].map((hours) => madeFeatures(`c${hours}`, words(0, 0.6), { hours }));
  /** The brewery is one batch; the next compares with two earlier articles of each event. */
  const bounds = { atOnce: 4, nearby: 4, inTurn: 4 };

  /** Messages to the editor about an article, if some stories were published before. */
  function bridgesOf(both: StoryFeatures, published: readonly (readonly StoryFeatures[])[]) {
    const all = [...ferry, ...brewery, both];
    const byId = new Map(all.map((features) => [features.id, features]));
    const old = published.flat();
    return clusterInBatches(
      {
        ...nothing,
        storyOf: (id) => published.find((story) => story.some((one) => one.id === id))?.[0]?.id,
        fresh: all.filter((features) => !old.includes(features)),
        published: old,
        featuresOf: (id) => byId.get(id),
      },
      bounds,
    ).ambiguousMatches;
  }

  it.each([
    ['it joined the other', madeFeatures('e', words(0.5, 0.3), { hours: 44 })],
    ['it joined that one', madeFeatures('e', words(0.3, 0.5), { hours: 44 })],
  ])('is not reported if the run itself made one of the stories: %s', (_, both) => {
    expect(bridgesOf(both, [ferry])).toEqual([]);
    expect(bridgesOf(both, [ferry, brewery])).toHaveLength(1);
  });
});

describe('the number of articles that are compared together', () => {
  /** Group articles. Returns what was read, and the number of batches. */
  function counted(count: number, old: number, bounds: { atOnce: number; nearby: number; inTurn: number }) {
    const all = articles(count);
    const byId = new Map(all.map((features) => [features.id, features]));
    const read: string[] = [];
    let batches = 0;
    const { memberships } = clusterInBatches(
      {
        ...nothing,
        published: all.slice(0, old),
        fresh: all.slice(old),
        featuresOf: (id) => {
          read.push(id);
          return byId.get(id);
        },
        afterBatch: () => {
          batches++;
        },
      },
      bounds,
    );
    return { read: read.map((id) => Number.parseInt(id, 16)), batches, members: memberships.length };
  }

  it('includes all of them up to a limit, with the nearest of those before', () => {
    const { read, batches } = counted(10, 4, { atOnce: 6, nearby: 2, inTurn: 1 });
    expect(read.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(batches).toBe(0);
  });

  it('is a batch above the limit, with as many of those before, and none is read twice', () => {
    const { read, batches } = counted(12, 5, { atOnce: 6, nearby: 1, inTurn: 3 });
    expect(read.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(batches).toBe(3);
  });

  it('is large enough for an article to join the very first one', () => {
    expect(counted(4, 0, { atOnce: 1, nearby: 9, inTurn: 3 }).members).toBe(2);
  });

  it('is limited by memory by default: 5,000 at once', () => {
    const fresh = Array.from({ length: 5001 }, (_, n) =>
      madeFeatures(`${n}`, { [`word${n}`]: 1 }, { hours: n / 100 }),
    );
    const byId = new Map(fresh.map((features) => [features.id, features]));
    const batchesOf = (some: readonly StoryFeatures[]) => {
      let batches = 0;
      const featuresOf = (id: string) => byId.get(id);
      clusterInBatches({ ...nothing, fresh: some, published: [], featuresOf, afterBatch: () => batches++ });
      return batches;
    };
    expect([batchesOf(fresh.slice(1)), batchesOf(fresh)]).toEqual([0, 3]);
  });
});
