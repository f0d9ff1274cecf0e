import { expect, test } from 'vitest';
import type { NewsCandidate } from '../../../src/edition/news-candidate.ts';
import { reasonsFor, scoreOf } from '../../../src/edition/score.ts';

const PLAIN: NewsCandidate = {
  key: '/a/',
  title: 'A',
  genre: 'news',
  publishers: 1,
  newPublishers: 1,
  publishersBefore: 0,
  isRepeated: false,
  isOfToday: true,
  hasText: true,
  isInOwnLanguage: true,
  newest: '2026-10-07T12:00:00Z',
  isPinned: false,
};
const score = (more: Partial<NewsCandidate>) => scoreOf(reasonsFor({ ...PLAIN, ...more }));
/** By how much each score exceeds the one before it. */
const steps = (scores: readonly number[]) => scores.slice(1).map((one, at) => one - (scores[at] ?? 0));
const upTo = (count: number) => Array.from({ length: count + 1 }, (_, n) => n);

test('each publisher of the day counts less than the one before, up to ten', () => {
  const gains = steps(upTo(12).map((publishers) => score({ publishers, publishersBefore: 1 })));
  expect(gains.slice(0, 10).every((gain, at) => gain > 0 && gain <= (gains[at - 1] ?? gain))).toBe(true);
  expect(gains.slice(10)).toEqual([0, 0]);
});

test('earlier publishers count little, up to six, and new ones more, up to four', () => {
  const before = steps(
    upTo(8)
      .slice(1)
      .map((publishersBefore) => score({ publishersBefore })),
  );
  expect(before).toEqual([1, 1, 1, 1, 1, 0, 0]);
  const gained = steps(upTo(6).map((newPublishers) => score({ publishersBefore: 3, newPublishers })));
  expect(gained).toEqual([2, 2, 2, 2, 0, 0]);
});

test('being new counts more if several publishers report it, and not for a single one', () => {
  expect(score({ publishers: 2 })).toBeGreaterThan(
    score({ publishers: 2, publishersBefore: 1, newPublishers: 0 }),
  );
  expect(score({})).toBe(score({ newPublishers: 0 }));
});

test('a development of a story without new publishers ranks no lower than the same as separate news', () => {
  expect(score({ publishersBefore: 4, newPublishers: 0 })).toBeGreaterThan(score({}));
});

test.each([
  ['is only carried', { isOfToday: false }],
  ['has no text', { hasText: false }],
  ['is in another language', { isInOwnLanguage: false }],
  ['is live', { genre: 'live' as const }],
  ['is a comment', { genre: 'comment' as const }],
  ['has the headline of its last edition', { publishersBefore: 1, newPublishers: 0, isRepeated: true }],
])('three more publishers make up for an item that %s', (_, handicap) => {
  const wide = { publishers: 4, newPublishers: 4 };
  expect(score({ ...wide, ...handicap })).toBeGreaterThan(score({}));
  expect(score({ ...wide, ...handicap })).toBeLessThan(score(wide));
});

test('news ranks above comments and live blogs, these above service, and a horoscope last', () => {
  const genres = (['news', 'live', 'service', 'horoscope'] as const).map((genre) => score({ genre }));
  expect(genres).toEqual(genres.toSorted((a, b) => b - a));
  expect(new Set(genres).size).toBe(4);
  expect(score({ genre: 'comment' })).toBe(score({ genre: 'live' }));
});

test('a prize, a match or a star with two publishers ranks below a follow-up on politics, disasters or courts', () => {
  const followedUp = { publishersBefore: 4, newPublishers: 0 };
  for (const topic of ['arts-culture-entertainment', 'sport', 'human-interest', 'lifestyle-leisure'])
    for (const harder of ['politics-government', 'disaster-accident-emergency', 'crime-law-justice'])
      expect(
        score({ topic, publishers: 2, publishersBefore: 2, newPublishers: 1 }),
        topic,
      ).toBeLessThanOrEqual(score({ topic: harder, ...followedUp }));
});

test('what people must know ranks above what they may like', () => {
  const ladder = [
    ['conflict-war-peace', 'disaster-accident-emergency'],
    ['politics-government'],
    ['economy-business-finance', 'health'],
    ['crime-law-justice', 'environment', 'science-technology'],
    ['education', 'labour'],
    ['society', 'weather'],
    ['religion'],
    ['a topic of an editor', undefined],
    ['arts-culture-entertainment'],
    ['sport', 'human-interest'],
    ['lifestyle-leisure'],
  ].map((topics) => topics.map((topic) => score(topic === undefined ? {} : { topic })));
  for (const same of ladder) expect(new Set(same).size).toBe(1);
  const rungs = ladder.map(([rung = 0]) => rung);
  expect(steps(rungs).every((step) => step < 0)).toBe(true);
  // One more publisher outweighs a difference of two rungs, but not that between war and leisure.
  expect(score({ topic: 'lifestyle-leisure', publishers: 2 })).toBeLessThan(
    score({ topic: 'conflict-war-peace' }),
  );
});

test('a disaster that is the fate of a person counts as that, and what counts less stays as it is', () => {
  const fate = { isHumanInterest: true };
  expect(score({ topic: 'disaster-accident-emergency', ...fate })).toBe(score({ topic: 'human-interest' }));
  expect(score({ topic: 'lifestyle-leisure', ...fate })).toBe(score({ topic: 'lifestyle-leisure' }));
  expect(
    reasonsFor({ ...PLAIN, topic: 'disaster-accident-emergency', ...fate }).map(({ reason }) => reason),
  ).toContain('disaster-accident-emergency, as the fate of a person');
});

test('every reason that counts is given', () => {
  const plain = {
    key: '',
    title: '',
    newest: '',
    isPinned: false,
    genre: 'news',
    publishers: 1,
    newPublishers: 1,
    publishersBefore: 0,
    isRepeated: false,
  } as const;
  const told = (more: Partial<NewsCandidate>) =>
    reasonsFor({ ...plain, isOfToday: true, hasText: true, isInOwnLanguage: true, ...more }).map(
      ({ reason }) => reason,
    );
  expect(told({ topic: 'unlisted' })).toEqual(['publishers of the day: 1']);
  expect(
    told({
      isOfToday: false,
      hasText: false,
      isInOwnLanguage: false,
      genre: 'live',
      topic: 'sport',
      publishers: 2,
    }),
  ).toEqual([
    'publishers of the day: 2',
    'new since the last edition',
    'carried: nothing but its page tells that it is of this day',
    'no text',
    'in another language',
    'live',
    'sport',
  ]);
  expect(
    told({ publishersBefore: 2, newPublishers: 0, isRepeated: true, genre: 'obituary', topic: 'sport' }),
  ).toEqual(['publishers of the day: 1', 'publishers before: 2', 'headline of an earlier edition']);
  expect(told({ publishersBefore: 2 })).toContain('publishers it gained: 1');
});
