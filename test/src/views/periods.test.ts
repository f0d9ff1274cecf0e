import { describe, expect, test } from 'vitest';
import { calendarView, topStories } from '../../../src/views/calendar-view.ts';
import { month, year } from '../../../src/views/periods.ts';
import { type ArticleWish, idOf, makeCatalog } from '../make-catalog.ts';
import { viewOf } from '../view-of.ts';

const on = (day: string, count = 1, more: ArticleWish = {}): ArticleWish[] =>
  Array.from({ length: count }, () => ({ date: `${day}T10:00:00Z`, ...more }));

describe('the page of a month', () => {
  const catalog = makeCatalog({
    articles: [
      ...on('2024-12-31'),
      ...on('2025-02-03', 2),
      ...on('2025-02-05', 2),
      ...on('2025-02-28'),
      ...on('2025-04-01'),
    ],
  });

  test('links to the nearest months with articles before and after it', () => {
    const around = (address: string) => {
      const { before, after } = viewOf(month, catalog, address);
      return [before, after].map((link) => link && [link.address, link.text]);
    };
    expect(around('/2025/02/')).toEqual([
      ['/2024/12/', 'December 2024'],
      ['/2025/04/', 'April 2025'],
    ]);
    expect(around('/2024/12/')).toEqual([undefined, ['/2025/02/', 'February 2025']]);
  });

  test('names its busiest day, the later one on a tie', () => {
    const { articles, busiest, year: within } = viewOf(month, catalog, '/2025/02/');
    expect([articles, busiest.day.address, busiest.count, within.address]).toEqual([
      5,
      '/2025/02/05/',
      2,
      '/2025/',
    ]);
  });

  test('has a calendar of its days, shaded relative to the busiest', () => {
    const { calendar, weekdays } = viewOf(month, catalog, '/2025/02/');
    expect([calendar.days.length, calendar.starts, calendar.count, calendar.name]).toEqual([
      28,
      5,
      5,
      'February',
    ]);
    expect([3, 5, 28, 4].map((day) => calendar.days[day - 1]?.level)).toEqual([4, 4, 2, 0]);
    expect(calendar.days[27]).toMatchObject({
      day: 28,
      count: 1,
      said: expect.stringContaining('28 February'),
    });
    expect(calendar.days[3]).not.toHaveProperty('said');
    expect(weekdays).toHaveLength(7);
    expect([weekdays[0], weekdays[6]]).toEqual(['Mon', 'Sun']);
  });

  test('depends only on its own and the adjacent months', () => {
    expect(month.refs(catalog)[1]).toEqual({
      address: '/2025/02/',
      args: '2025-02',
      lastmod: '2025-02-28T10:00:00Z',
      settled: { month: '2025-02', alone: true, besides: ['2024-12', '2025-04'] },
    });
  });
});

test('the page of a year has twelve calendars to the same scale, and links to the adjacent years', () => {
  const catalog = makeCatalog({
    articles: [...on('2023-05-01'), ...on('2024-01-01', 4), ...on('2024-12-31'), ...on('2025-01-01')],
  });
  const view = viewOf(year, catalog, '/2024/');
  expect([view.title, view.articles, view.before, view.after]).toEqual([
    '2024',
    5,
    { address: '/2023/', text: '2023' },
    { address: '/2025/', text: '2025' },
  ]);
  expect(view.calendars.map(({ month: one }) => one)).toEqual(
    Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`),
  );
  expect([view.calendars[0]?.days[0]?.level, view.calendars[11]?.days[30]?.level]).toEqual([4, 1]);
  expect(year.refs(catalog)[1]?.settled).toEqual({
    month: '2024-12',
    alone: false,
    besides: ['2023', '2025'],
  });
});

test('any article gives a day a shade, however low compared to the highest', () => {
  const catalog = makeCatalog({ articles: on('2025-02-03') });
  expect([4, 5, 100].map((highest) => calendarView(catalog, '2025-02', highest).days[2]?.level)).toEqual([
    1, 1, 1,
  ]);
});

test('a day of an empty calendar has no shade', () => {
  expect(calendarView(makeCatalog(), '2024-02', 1).days.map(({ level }) => level)).toEqual(Array(29).fill(0));
});

describe('the top stories of some days', () => {
  const [WIDE, LONG] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
  const from = (day: string, story: string, sources: string[]): ArticleWish[] =>
    sources.map((source) => ({ date: `${day}T10:00:00Z`, story, source, title: story }));
  const catalog = makeCatalog({
    articles: [
      ...from('2025-07-01', LONG, ['a', 'b']),
      ...from('2025-07-02', LONG, ['a', 'b', 'c']),
      ...from('2025-07-03', LONG, ['a']),
      ...from('2025-07-03', WIDE, ['a', 'b', 'c', 'd']),
      ...on('2025-07-03', 1, { title: 'Alone' }),
    ],
    stories: [{ id: WIDE }, { id: LONG }],
  });
  const DAYS = ['2025-07-03', '2025-07-02', '2025-07-01'];

  test('are the most widely reported, each once, on its busiest day, and never a single article', () => {
    expect(topStories(catalog, DAYS, 10).map(({ day, newsItem }) => [day.text, newsItem.address])).toEqual([
      ['3 July', `/stories/story-${WIDE}/`],
      ['2 July', `/stories/story-${LONG}/`],
    ]);
  });

  test('are no more than requested', () => {
    expect(topStories(catalog, DAYS, 1)).toHaveLength(1);
  });

  test('are on the page of their month, at most ten, and on that of their year, at most twelve', () => {
    const many = Array.from({ length: 14 }, (_, n) => idOf(n));
    const busy = makeCatalog({
      articles: many.flatMap((id) => from('2025-07-03', id, ['a', 'b'])),
      stories: many.map((id) => ({ id })),
    });
    expect([viewOf(month, busy).top.length, viewOf(year, busy).top.length]).toEqual([10, 12]);
    expect(viewOf(month, busy).top[0]).toMatchObject({ day: { address: '/2025/07/03/' }, publishers: 2 });
  });
});
