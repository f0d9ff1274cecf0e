import { expect, test } from 'vitest';
import type { NewsCandidate } from '../../../src/edition/news-candidate.ts';
import { reasonsFor, scoreOf } from '../../../src/edition/score.ts';
import type { Gravity } from '../../../src/model/gravity.ts';

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

test('earlier publishers count a little, up to four, and as much as new ones', () => {
  const before = steps(
    upTo(8)
      .slice(1)
      .map((publishersBefore) => score({ publishersBefore })),
  );
  expect(before).toEqual([2, 2, 2, 0, 0, 0, 0]);
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

test('what prices do is not the news, but a headline about them counts fully in other topics', () => {
  const topic = 'economy-business-finance';
  expect(score({ topic, isOfPrices: true })).toBeLessThan(score({ topic: 'religion' }));
  expect(score({ topic: 'politics-government', isOfPrices: true })).toBe(
    score({ topic: 'politics-government' }),
  );
  expect(reasonsFor({ ...PLAIN, topic, isOfPrices: true }).map(({ reason }) => reason)).toContain(
    'headline about prices',
  );
});

test('a war that ends outranks a verdict that more publishers report, if as many followed it', () => {
  const war = {
    topic: 'conflict-war-peace',
    gravity: { kind: 'war' },
    publishersBefore: 4,
    newPublishers: 0,
  } as const;
  const verdict = { topic: 'crime-law-justice', publishers: 3, publishersBefore: 2, newPublishers: 1 };
  expect(score(war)).toBeGreaterThan(score(verdict));
});

test('what people must know ranks above what they may like', () => {
  const ladder = [
    ['conflict-war-peace', 'disaster-accident-emergency'],
    ['politics-government'],
    ['economy-business-finance', 'health'],
    ['environment', 'science-technology'],
    ['education', 'labour'],
    ['society', 'weather', 'crime-law-justice'],
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

test('deaths count by their number, and more than danger, war or an election', () => {
  const of = (toll: number) => score({ gravity: { kind: 'deaths', toll } });
  const [one, two, ten, hundred] = [of(1), of(2), of(10), of(100)] as const;
  expect(of(0)).toBe(one);
  expect(score({ gravity: { kind: 'deaths' } })).toBe(one);
  expect([of(9), of(99), of(5000)]).toEqual([two, ten, hundred]);
  expect(steps([score({}), one, two, ten, hundred]).every((gain) => gain > 0)).toBe(true);
  for (const kind of ['danger', 'war', 'government', 'election'] as const) {
    expect(score({ gravity: { kind } })).toBeGreaterThan(score({}));
    expect(score({ gravity: { kind } })).toBeLessThan(ten);
  }
});

test('what is grave does not rank above what three more publishers report, unless ten have died', () => {
  const wide = score({ publishers: 4, newPublishers: 0, publishersBefore: 1 });
  const grave = (gravity: Gravity) => score({ gravity, newPublishers: 0, publishersBefore: 1 });
  expect(grave({ kind: 'danger' })).toBeLessThan(wide);
  expect(grave({ kind: 'deaths', toll: 100 })).toBeLessThan(wide);
});

test('what is said in passing counts half', () => {
  const plain = score({});
  const passing = score({ gravity: { kind: 'war', inPassing: true } });
  expect((passing - plain) * 2).toBe(score({ gravity: { kind: 'war' } }) - plain);
});

test.each([
  ['sport', { topic: 'sport' }],
  ['arts', { topic: 'arts-culture-entertainment' }],
  ['the fate of a person', { isHumanInterest: true }],
  ['a comment', { genre: 'comment' as const }],
  ['a service', { genre: 'service' as const }],
  ['an obituary', { genre: 'obituary' as const }],
])('words of death have no weight in %s', (_, more) => {
  expect(score({ ...more, gravity: { kind: 'deaths', toll: 12 } })).toBe(score(more));
});

test('a truce has no weight in an economic item', () => {
  const topic = 'economy-business-finance';
  expect(score({ topic, gravity: { kind: 'war' } })).toBe(score({ topic }));
  expect(score({ topic, gravity: { kind: 'danger' } })).toBeGreaterThan(score({ topic }));
});

test('a toll counts once it has grown by half since the headline of an earlier edition, in a war always', () => {
  const of = (tollBefore: number, topic = 'disaster-accident-emergency') =>
    score({ topic, tollBefore, gravity: { kind: 'deaths', toll: 18 } });
  const war = 'conflict-war-peace';
  expect(of(12)).toBe(of(0));
  expect(of(13)).toBe(score({ topic: 'disaster-accident-emergency' }));
  expect(of(18, war)).toBe(of(0, war));
});

test('a reason says what is grave', () => {
  const reasons = (gravity: Gravity) => reasonsFor({ ...PLAIN, gravity }).map(({ reason }) => reason);
  expect(reasons({ kind: 'deaths', toll: 12, inPassing: true })).toContain('gravity: 12 dead, in passing');
  expect(reasons({ kind: 'election' })).toContain('gravity: election');
});
