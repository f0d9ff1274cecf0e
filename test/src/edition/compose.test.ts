import { describe, expect, test } from 'vitest';
import { composeEdition, placesFor } from '../../../src/edition/compose.ts';
import { explainEdition } from '../../../src/edition/explain-edition.ts';
import type { NewsCandidate } from '../../../src/edition/news-candidate.ts';

function candidate(title: string, more: Partial<NewsCandidate> = {}): NewsCandidate {
  return {
    key: `/${title}/`,
    title,
    genre: 'news',
    publishers: 1,
    newPublishers: 0,
    publishersBefore: 0,
    isRepeated: false,
    isOfToday: true,
    hasText: true,
    isInOwnLanguage: true,
    newest: '2026-10-07T12:00:00Z',
    isPinned: false,
    ...more,
  };
}

/** Titles by level, in order. */
function levels(items: readonly NewsCandidate[]) {
  const { lead, majors, standards, briefs } = composeEdition(items);
  const titles = (some: readonly { item: NewsCandidate }[]) => some.map(({ item }) => item.title);
  return [lead?.item.title, titles(majors), titles(standards), titles(briefs)];
}

const many = (count: number, more: Partial<NewsCandidate> = {}) =>
  Array.from({ length: count }, (_, n) => candidate(`Item ${String(n).padStart(2, '0')}`, more));

const first = (...items: NewsCandidate[]) => composeEdition(items).lead?.item.title;

describe('an edition', () => {
  test('treats a topic named like an object property as any custom topic', () => {
    expect(first(candidate('Two', { topic: 'constructor' }), candidate('Sport', { topic: 'sport' }))).toBe(
      'Two',
    );
    expect(
      first(candidate('Two', { topic: 'constructor' }), candidate('War', { topic: 'conflict-war-peace' })),
    ).toBe('War');
  });

  test('is never led by an item of unknown day, even if there is no other, unless an editor pins it', () => {
    const undated = candidate('Undated', { isUndated: true, publishers: 9 });
    expect(levels([undated, candidate('Dated')])).toEqual(['Dated', [], [], ['Undated']]);
    expect(levels([undated])).toEqual([undefined, [], [], ['Undated']]);
    expect(first(undated, candidate('Brief', { weight: 'brief' }))).toBe('Brief');
    expect(first({ ...undated, isPinned: true }, candidate('Dated'))).toBe('Undated');
  });

  test('has one lead, and complete rows below it, whatever the number of items', () => {
    expect(composeEdition([])).toEqual({ majors: [], standards: [], briefs: [] });
    for (const count of [1, 2, 3, 4, 5, 6, 7, 8, 12, 60, 200]) {
      const { lead, majors, standards, briefs } = composeEdition(many(count));
      expect(lead).toBeDefined();
      expect(1 + majors.length + standards.length + briefs.length).toBe(count);
      expect({ majors: majors.length, standards: standards.length }).toEqual(placesFor(count));
    }
    expect([1, 2, 4, 5, 7, 8, 60].map(placesFor)).toEqual([
      { majors: 0, standards: 0 },
      { majors: 1, standards: 0 },
      { majors: 3, standards: 0 },
      { majors: 2, standards: 2 },
      { majors: 2, standards: 4 },
      { majors: 3, standards: 4 },
      { majors: 3, standards: 4 },
    ]);
  });

  test('is the same in whatever order its items come', () => {
    const items = many(30).map((one, n) => ({ ...one, publishers: 1 + (n % 4), topic: `topic-${n % 5}` }));
    expect(levels(items.toReversed())).toEqual(levels(items));
  });

  test('has at most two items on a topic among the first six, if there are others', () => {
    const sport = many(6, { topic: 'sport', publishers: 5 });
    const other = ['health', 'labour', 'society', 'weather'].map((topic) => candidate(topic, { topic }));
    const { lead, majors, standards } = composeEdition([...sport, ...other]);
    const six = [...(lead ? [lead] : []), ...majors, ...standards].slice(0, 6);
    expect(six.filter(({ item }) => item.topic === 'sport')).toHaveLength(2);
    expect(levels(sport)[0]).toBe('Item 00');
  });

  test('leads with what more publishers report, and prefers items of the day to others', () => {
    const wide = candidate('Wide', { publishers: 3 });
    expect(first(candidate('Narrow'), wide)).toBe('Wide');
    expect(first({ ...wide, isOfToday: false, publishers: 2 }, candidate('Two', { publishers: 2 }))).toBe(
      'Two',
    );
  });

  test('prefers growing stories to others', () => {
    const before = { publishers: 2, publishersBefore: 3 };
    expect(first(candidate('Still', before), candidate('Grows', { ...before, newPublishers: 2 }))).toBe(
      'Grows',
    );
  });

  test('prefers what people must know to what they may like, and its own language to others', () => {
    const two = { publishers: 2 };
    const meal = candidate('Meal', { ...two, topic: 'lifestyle-leisure' });
    expect(first(meal, candidate('Truce', { ...two, topic: 'conflict-war-peace' }))).toBe('Truce');
    expect(first(candidate('A', { isInOwnLanguage: false }), candidate('B'))).toBe('B');
    expect(first(candidate('A', { genre: 'live' }), candidate('B'))).toBe('B');
  });

  test('ranks an obituary by its publishers, whatever topic it is filed under', () => {
    const told = { publishers: 2, topic: 'lifestyle-leisure' };
    expect(first(candidate('Death', { ...told, genre: 'obituary' }), candidate('Meal', told))).toBe('Death');
  });

  test('lists horoscopes and service among the briefs, however many publishers print them', () => {
    const stars = candidate('Stars', { genre: 'horoscope', publishers: 5 });
    const advice = candidate('Advice', { genre: 'service', publishers: 5 });
    expect(levels([stars, advice, candidate('News')])).toEqual(['News', [], [], ['Advice', 'Stars']]);
    expect(levels([stars])).toEqual(['Stars', [], [], []]);
  });

  test('lists items without a text among the briefs, however many publishers have them, unless an editor pins them', () => {
    const wide = candidate('Wide', { hasText: false, publishers: 5 });
    expect(levels([wide, candidate('A'), candidate('B')])).toEqual(['A', ['B'], [], ['Wide']]);
    expect(levels([{ ...wide, isPinned: true }, candidate('A')])).toEqual(['Wide', ['A'], [], []]);
  });

  test('lists items in another language among the briefs, if most are in its own and fill the top', () => {
    const foreign = candidate('Fremd', { isInOwnLanguage: false, publishers: 5 });
    expect(levels([foreign, ...many(4)])[3]).toEqual(['Fremd']);
    expect(levels([{ ...foreign, isPinned: true }, ...many(4)])[0]).toBe('Fremd');
    expect(levels([foreign, ...many(2)])).toEqual(['Item 00', ['Item 01'], [], ['Fremd']]);
    expect(levels([foreign, ...many(1)])[0]).toBe('Fremd');
    const equal = many(4).map(({ title }) => ({ ...foreign, title, key: `/fremd/${title}/` }));
    expect(levels([...equal, ...many(4)])[3]).toEqual([]);
  });

  test('lists items in another language after the other briefs', () => {
    const foreign = candidate('Fremd', { isInOwnLanguage: false, publishers: 5 });
    const stars = candidate('Stars', { genre: 'horoscope' });
    expect(levels([foreign, stars, ...many(2)])[3]).toEqual(['Stars', 'Fremd']);
  });

  test('places items without a text like others, if there is no news with one', () => {
    const stars = candidate('Stars', { genre: 'horoscope' });
    expect(levels([...many(3, { hasText: false }), stars])).toEqual([
      'Item 00',
      ['Item 01', 'Item 02'],
      [],
      ['Stars'],
    ]);
  });

  test('returns the third item on a topic to its place after six others', () => {
    const sport = many(6, { topic: 'sport', publishers: 5 });
    const other = Array.from({ length: 7 }, (_, n) => candidate(`Other ${n}`, { topic: `topic-${n}` }));
    expect(levels([...sport, ...other])).toEqual([
      'Item 00',
      ['Item 01', 'Other 0', 'Other 1'],
      ['Other 2', 'Other 3', 'Item 02', 'Item 03'],
      ['Item 04', 'Item 05', 'Other 4', 'Other 5', 'Other 6'],
    ]);
    const [lead, third] = composeEdition([...sport, ...other]).standards.slice(1);
    expect([lead?.because, third?.because]).toEqual([undefined, 'topic']);
  });

  test('breaks ties by time, then by address', () => {
    const at = (title: string, hour: number) => candidate(title, { newest: `2026-10-07T${hour}:00:00Z` });
    const items = [at('C', 12), at('B', 13), at('D', 13), at('A', 12)];
    const inOrder = ['B', ['D', 'A', 'C'], [], []];
    expect([levels(items), levels(items.toReversed())]).toEqual([inOrder, inOrder]);
  });
});

describe('the choice of an editor', () => {
  test('puts an item where it says, with only one lead', () => {
    const items = [
      candidate('Wide', { publishers: 9, weight: 'brief' }),
      candidate('First', { weight: 'lead', publishers: 2 }),
      candidate('Second', { weight: 'lead' }),
      candidate('Third', { weight: 'standard' }),
      candidate('Fourth', { publishers: 3 }),
    ];
    expect(levels(items)).toEqual(['First', ['Second', 'Fourth'], ['Third'], ['Wide']]);
  });

  test('places a pinned item first, even if it is the third on a topic', () => {
    const wide = many(3, { publishers: 5, topic: 'sport' });
    const pinned = candidate('Pinned', { isPinned: true, topic: 'sport' });
    expect(levels([...wide, pinned])[0]).toBe('Pinned');
    expect(levels([...wide, pinned, candidate('Lead', { weight: 'lead' })])[0]).toBe('Lead');
  });

  test('turns everything into briefs, of which the first still leads', () => {
    expect(levels(many(2, { weight: 'brief' }))).toEqual(['Item 00', [], [], ['Item 01']]);
  });
});

test('explains for every item why it is where it is', () => {
  const items = [
    candidate('Truce', { publishers: 3, publishersBefore: 2, newPublishers: 1, topic: 'conflict-war-peace' }),
    candidate('Advice', { genre: 'service' }),
    candidate('Wanted', { weight: 'major' }),
    candidate('Fremd', { isInOwnLanguage: false }),
  ];
  expect(explainEdition('2026-10-07', composeEdition(items))).toEqual([
    'The edition of 2026-10-07, 4 news items:',
    '  1. lead, 38 points: Truce',
    '     publishers of the day: 3 +24; publishers before: 2 +4; publishers it gained: 1 +2; conflict-war-peace +8',
    '  2. major, 10 points: Wanted',
    '     placed there by its editor (weight); publishers of the day: 1 +10',
    '  3. brief, -5 points: Advice',
    '     a brief: it is no news, or has no text or no known date; publishers of the day: 1 +10; service −15',
    '  4. brief, 6 points: Fremd',
    '     a brief: most of the others are in the language of the site; publishers of the day: 1 +10; in another language −4',
  ]);
});

test('explains that nothing leads an edition', () => {
  const undated = candidate('Undated', { isUndated: true });
  expect(explainEdition('2026-10-07', composeEdition([undated]))).toEqual([
    'The edition of 2026-10-07, 1 news item:',
    '  1. brief, 10 points: Undated',
    '     a brief: it is no news, or has no text or no known date; publishers of the day: 1 +10',
  ]);
});
