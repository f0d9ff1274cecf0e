import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byTime,
  type ClusterInput,
  type Clustering,
  clusterArticles,
} from '../../../scripts/ingest/cluster/cluster.ts';
import { featuresOf, type StoryFeatures } from '../../../scripts/ingest/cluster/story-features.ts';
import { rarity } from '../../../scripts/ingest/data/rarity.ts';
import { type GoldenRecord, goldenRecords } from '../../support/golden-corpus.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const corpus = goldenRecords();

/** Features of a record, some days later than it is dated. */
function featuresOfRecord({ title, date, text }: GoldenRecord, at: number, days = 0): StoryFeatures {
  return featuresOf({
    id: at.toString(16).padStart(12, '0'),
    time: Date.parse(date) + days * DAY,
    title,
    paragraphs: text.split('\n'),
    datelineLength: 0,
    people: [],
    organisations: [],
    places: [],
  });
}

const all = corpus.map((record, at) => featuresOfRecord(record, at));
const byId = new Map(all.map((features) => [features.id, features]));

/** Part of the corpus, in any order. */
const some = fc.shuffledSubarray(all, { minLength: 20 });
/** All of it, at other times: what was reported within hours is reported over weeks, and the other way round. */
const shifted = fc
  .array(fc.nat(25), { minLength: corpus.length, maxLength: corpus.length })
  .map((days) => corpus.map((record, at) => featuresOfRecord(record, at, days[at])));

function grouped(input: Partial<ClusterInput>): Clustering {
  return clusterArticles({
    fresh: [],
    window: [],
    storyOf: () => undefined,
    isStory: () => false,
    isDropped: () => false,
    ...input,
  });
}

/** The state of the archive after a run. */
function published(fresh: readonly StoryFeatures[], { memberships }: Clustering) {
  const storyOf = new Map(memberships.map(({ article, story }) => [article, story]));
  const stories = new Set(storyOf.values());
  return {
    window: fresh,
    storyOf: (id: string) => storyOf.get(id),
    isStory: (id: string) => stories.has(id),
  };
}

const runs = { numRuns: 25 };

describe('for any articles', () => {
  it('their order makes no difference', () => {
    fc.assert(
      fc.property(some, (fresh) => {
        expect(grouped({ fresh })).toEqual(grouped({ fresh: [...fresh].sort(byTime) }));
      }),
      runs,
    );
  });

  it('an unrelated article changes nothing', () => {
    const stranger = (time: number) =>
      featuresOf({
        id: 'ffffffffffff',
        time,
        title: 'Zyxxo wrumm',
        paragraphs: ['Kjaspel trondo vlimm okkur besdan flirromen.'],
        datelineLength: 0,
        people: [],
        organisations: [],
        places: [],
      });
    fc.assert(
      fc.property(some, fc.nat(28), (fresh, day) => {
        const time = Date.UTC(2026, 2, 1 + day);
        expect(grouped({ fresh: [...fresh, stranger(time)] })).toEqual(grouped({ fresh }));
      }),
      runs,
    );
  });

  it('every article is in at most one story, and every story has at least two articles', () => {
    fc.assert(
      fc.property(some, (fresh) => {
        const { memberships } = grouped({ fresh });
        expect(new Set(memberships.map(({ article }) => article)).size).toBe(memberships.length);
        for (const members of Map.groupBy(memberships, ({ story }) => story).values())
          expect(members.length).toBeGreaterThan(1);
      }),
      runs,
    );
  });

  it('no story has a gap of more than a week', () => {
    fc.assert(
      fc.property(shifted, (fresh) => {
        const times = new Map(fresh.map(({ id, time }) => [id, time]));
        for (const members of Map.groupBy(grouped({ fresh }).memberships, ({ story }) => story).values()) {
          const sorted = members.map(({ article }) => times.get(article) ?? Number.NaN).sort((a, b) => a - b);
          const silences = sorted.slice(1).map((time, at) => time - (sorted[at] ?? Number.NaN));
          expect(Math.max(...silences)).toBeLessThanOrEqual(7 * DAY);
        }
      }),
      runs,
    );
  });
});

describe('the evidence of a membership', () => {
  /** Weight of each word. */
  const weightsOf = ({ words, weights }: StoryFeatures) =>
    new Map(words.split(' ').map((word, at) => [word, weights[at] ?? 0]));
  const sharedBy = (a: StoryFeatures, b: StoryFeatures) => {
    const other = weightsOf(b);
    return [...weightsOf(a)].map(([word, weight]) => [word, weight * (other.get(word) ?? 0)] as const);
  };
  const similarityOf = (a: StoryFeatures, b: StoryFeatures) =>
    sharedBy(a, b).reduce((sum, [, weight]) => sum + weight, 0);

  it('is true: the most similar earlier member, its similarity, the rare words they share, the hours between', () => {
    const { memberships } = grouped({ fresh: all });
    expect(memberships.length).toBeGreaterThan(100);
    for (const { story, article, with: other, score, words, hours } of memberships) {
      const own = byId.get(article);
      const members = memberships.filter((one) => one.story === story).map((one) => one.article);
      const before = members.slice(0, members.indexOf(article)).flatMap((id) => byId.get(id) ?? []);
      if (own === undefined) throw new Error(`no article ${article}`);
      if (before.length === 0) {
        expect([other, score, words, hours]).toEqual([undefined, undefined, [], undefined]);
        continue;
      }
      const nearest = before.find(({ id }) => id === other);
      if (nearest === undefined) throw new Error(`${other} is no member before ${article}`);
      const best = Math.max(...before.map((one) => similarityOf(own, one)));
      expect(Math.abs((score ?? Number.NaN) - Math.min(1, best))).toBeLessThan(0.0005 + 1e-9);
      expect(similarityOf(own, nearest)).toBeCloseTo(best, 9);
      const between = Math.abs(own.time - nearest.time) / HOUR;
      expect(Math.abs((hours ?? Number.NaN) - between)).toBeLessThan(0.05 + 1e-9);
      const rareShared = sharedBy(own, nearest).filter(([word, weight]) => weight > 0 && rarity(word) >= 3.4);
      rareShared.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      expect(words).toEqual(rareShared.slice(0, 12).map(([word]) => word));
    }
  });
});

describe('a published archive', () => {
  const split = fc.tuple(some, fc.double({ min: 0.2, max: 0.8, noNaN: true })).map(([articles, share]) => {
    const at = Math.floor(articles.length * share);
    return [articles.slice(0, at), articles.slice(at)] as const;
  });

  it('keeps its stories, and no two of them are merged, whatever a later run brings', () => {
    fc.assert(
      fc.property(split, ([first, second]) => {
        const before = grouped({ fresh: first });
        const archive = published(first, before);
        const after = grouped({ ...archive, fresh: second });
        const inStory = new Set(before.memberships.map(({ article }) => article));
        expect(after.memberships.filter(({ article }) => inStory.has(article))).toEqual([]);
        expect(after.newStories.filter(({ id }) => archive.isStory(id))).toEqual([]);
        const known = new Set([...before.newStories, ...after.newStories].map(({ id }) => id));
        expect(after.memberships.filter(({ story }) => !known.has(story))).toEqual([]);
        expect(new Set(after.memberships.map(({ article }) => article)).size).toBe(after.memberships.length);
      }),
      runs,
    );
  });

  it('does not regain an article that an editor dropped from a story', () => {
    fc.assert(
      fc.property(split, fc.nat(), ([first, second], n) => {
        const archive = published(first, grouped({ fresh: first }));
        const input = { ...archive, fresh: second };
        const joined = grouped(input).memberships.filter(({ story }) => archive.isStory(story));
        const one = joined[n % joined.length];
        if (one === undefined) return;
        const isDropped = (story: string, article: string) => story === one.story && article === one.article;
        const after = grouped({ ...input, isDropped }).memberships;
        expect(after.filter(({ story, article }) => isDropped(story, article))).toEqual([]);
      }),
      runs,
    );
  });
});
