import { expect, it } from 'vitest';
import { shards } from '../../../scripts/site/search/shards.ts';
import { makeCatalog } from '../../src/make-catalog.ts';

/** Articles of whole days, starting from a day. */
function days(month: string, from: number, to: number, daily: number): { date: string }[] {
  return Array.from({ length: (to - from + 1) * daily }, (_, n) => ({
    date: `${month}-${String(from + Math.floor(n / daily)).padStart(2, '0')}T12:00:00Z`,
  }));
}

function spans(...dates: { date: string }[][]): string[] {
  const { articles } = makeCatalog({ articles: dates.flat() });
  return shards(articles).map(
    ({ name, from, to, articles: { length } }) => `${name}: ${from.slice(8)}-${to.slice(8)}, ${length}`,
  );
}

it('each month is one shard, and the newest is split by days, so that a dump changes little of the index', () => {
  expect(spans(days('2025-06', 1, 30, 30), days('2025-07', 1, 25, 30))).toEqual([
    '2025-06: 01-30, 900',
    '2025-07: 01-10, 300',
    '2025-07-11: 11-20, 300',
    '2025-07-21: 21-25, 150',
  ]);
});

it('a past month is split again, into fewer shards', () => {
  const july = days('2025-07', 1, 25, 50);
  expect(spans(july, days('2025-08', 1, 1, 5))).toEqual([
    '2025-07: 01-20, 1000',
    '2025-07-21: 21-25, 250',
    '2025-08: 01-01, 5',
  ]);
});

it('new articles of the newest days only change the last shard', () => {
  const before = spans(days('2025-07', 1, 25, 30));
  const after = spans(days('2025-07', 1, 25, 30), days('2025-07', 25, 26, 10));
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(after.slice(2)).toEqual(['2025-07-21: 21-26, 170']);
});
