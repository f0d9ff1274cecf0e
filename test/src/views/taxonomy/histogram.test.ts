import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histogramView } from '../../../../src/views/histogram-view.ts';
import { histogramOf } from '../../../../src/views/taxonomy/histogram.ts';
import { makeCatalog } from '../../make-catalog.ts';

const on = (...days: string[]) =>
  makeCatalog({ articles: days.map((day) => ({ date: `${day}T10:00:00Z` })) });
const steps = (days: string[], from: string, to: string) => {
  const { unit, steps: found } = histogramOf(on(...days).articles, from, to);
  return { unit, counts: found.map(({ from: start, count }) => [start, count]) };
};

describe('a histogram', () => {
  test('counts by day up to 45 days', () => {
    const { unit, counts } = steps(['2025-01-01', '2025-01-03', '2025-01-03'], '2025-01-01', '2025-01-03');
    expect(unit).toBe('day');
    expect(counts).toEqual([
      ['2025-01-01', 1],
      ['2025-01-02', 0],
      ['2025-01-03', 2],
    ]);
    expect(steps([], '2025-01-01', '2025-02-14').unit).toBe('day');
    expect(steps([], '2025-01-01', '2025-02-15').unit).toBe('week');
  });

  test('counts by week up to 60 weeks, starting with its first day', () => {
    const { counts } = steps(['2025-01-07', '2025-01-08', '2025-02-19'], '2025-01-01', '2025-02-19');
    expect(counts).toEqual([
      ['2025-01-01', 1],
      ['2025-01-08', 1],
      ['2025-01-15', 0],
      ['2025-01-22', 0],
      ['2025-01-29', 0],
      ['2025-02-05', 0],
      ['2025-02-12', 0],
      ['2025-02-19', 1],
    ]);
    expect(steps([], '2024-01-01', '2025-02-23').unit).toBe('week');
    expect(steps([], '2024-01-01', '2025-02-24').unit).toBe('month');
  });

  test('counts by calendar month if there are more weeks, across the end of a year', () => {
    const days = ['2023-11-15', '2023-11-30', '2023-12-01', '2024-02-29', '2025-01-31', '2025-01-31'];
    const { unit, counts } = steps(days, '2023-11-15', '2025-01-31');
    expect(unit).toBe('month');
    expect(counts).toHaveLength(15);
    expect(counts.filter(([, count]) => count !== 0)).toEqual([
      ['2023-11-01', 2],
      ['2023-12-01', 1],
      ['2024-02-01', 1],
      ['2025-01-01', 2],
    ]);
    expect(counts.map(([start]) => start).slice(0, 4)).toEqual([
      '2023-11-01',
      '2023-12-01',
      '2024-01-01',
      '2024-02-01',
    ]);
  });

  test('counts every article between its ends once, whatever its interval', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (days) => {
        const sorted = days.toSorted();
        const { counts } = steps(days, sorted[0] ?? '', sorted.at(-1) ?? '');
        expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(days.length);
      }),
    );
  });
});

describe('a histogram as it is drawn', () => {
  test('states its ends, its total and its maximum, the earlier on a tie', () => {
    const catalog = on('2025-01-01', '2025-01-01', '2025-01-02', '2025-01-03', '2025-01-03');
    const view = histogramView(catalog, histogramOf(catalog.articles, '2025-01-01', '2025-01-03'));
    expect(view).toMatchObject({ counts: [2, 1, 2], first: '1 January 2025', last: '3 January 2025' });
    for (const part of ['5 articles', '1 January 2025', '3 January 2025', 'most on 1 January 2025: 2'])
      expect(view?.said).toContain(part);
  });

  test('states no maximum if no step has more than one article', () => {
    const catalog = on('2025-01-01', '2025-01-03');
    const view = histogramView(catalog, histogramOf(catalog.articles, '2025-01-01', '2025-01-03'));
    expect(view?.said).toBe('2 articles from 1 January 2025 to 3 January 2025, by day.');
  });

  test('labels months by month', () => {
    const catalog = on('2023-11-15', '2025-03-01');
    const view = histogramView(catalog, histogramOf(catalog.articles, '2023-11-15', '2025-03-01'));
    expect([view?.first, view?.last]).toEqual(['November 2023', 'March 2025']);
  });

  test('is not drawn for a single interval', () => {
    const catalog = on('2025-01-01');
    expect(histogramView(catalog, histogramOf(catalog.articles, '2025-01-01', '2025-01-01'))).toBeUndefined();
  });
});
