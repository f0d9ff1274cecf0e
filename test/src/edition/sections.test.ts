import { expect, test } from 'vitest';
import type { Placed } from '../../../src/edition/compose.ts';
import type { NewsCandidate } from '../../../src/edition/news-candidate.ts';
import { isLongDay, MAX_SHOWN, sectionsOf } from '../../../src/edition/sections.ts';

const TOPICS = ['sport', 'labour', 'health'];

function briefs(...wanted: readonly [topic: string | undefined, count: number, score?: number][]) {
  return wanted.flatMap(([topic, count, score = 0]) =>
    Array.from({ length: count }, (_, n): Placed => {
      const item: NewsCandidate = {
        key: `${topic} ${n}`,
        title: '',
        ...(topic === undefined ? {} : { topic }),
        genre: 'news',
        publishers: 1,
        newPublishers: 0,
        publishersBefore: 0,
        isRepeated: false,
        isOfToday: true,
        hasText: true,
        isInOwnLanguage: true,
        newest: '',
        isPinned: false,
      };
      return { item, level: 'brief', score: score - n, reasons: [] };
    }),
  );
}

const shapes = (list: readonly Placed[]) =>
  sectionsOf(list, TOPICS, false).map(({ topic, shown, more }) => [topic, shown.length, more]);

test('a few briefs are one list without a topic', () => {
  expect(shapes([])).toEqual([]);
  expect(shapes(briefs(['sport', 4], ['labour', 3]))).toEqual([[undefined, 7, 0]]);
});

test('the section with the most important brief is first, and briefs without a topic or almost alone with it are last', () => {
  expect(shapes(briefs(['sport', 5, 3], ['labour', 4, 9], ['health', 2, 20], [undefined, 2, 30]))).toEqual([
    ['labour', 4, 0],
    ['sport', 5, 0],
    [undefined, 4, 0],
  ]);
});

test('on a long day each section shows its share of what fits on a page, and the number of the others', () => {
  const list = briefs(['sport', 100], ['labour', 40], ['health', 4], [undefined, 50]);
  const sections = sectionsOf(list, TOPICS, true);
  const shown = sections.map((section) => section.shown.length);
  expect(shown.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(MAX_SHOWN + 2);
  expect(Math.min(...shown)).toBe(2);
  expect(sections.map((section) => section.shown.length + section.more)).toEqual([100, 40, 4, 50]);
});

test('a section has no link to a single further item, but the item', () => {
  const list = briefs(['sport', 100], ['labour', 3], ['health', 4]);
  expect(sectionsOf(list, TOPICS, true).map(({ shown, more }) => [shown.length, more])).toEqual([
    [9, 91],
    [3, 0],
    [2, 2],
  ]);
});

test('on a long day no section crowds out the others, but one alone fills the page', () => {
  expect(sectionsOf(briefs(['sport', 100]), TOPICS, true).map(({ shown }) => shown.length)).toEqual([28]);
  const shown = sectionsOf(
    briefs(['sport', 60], ['labour', 12], ['health', 12], [undefined, 9]),
    TOPICS,
    true,
  );
  expect(shown.map((section) => section.shown.length)).toEqual([9, 3, 3, 2]);
});

test('briefs in another language have a section of their own at the end, whatever their topics', () => {
  const [one, two] = briefs(['sport', 2]).map((brief) => ({ ...brief, because: 'language' as const }));
  const list = [...briefs(['sport', 8], [undefined, 1]), ...(one && two ? [one, two] : [])];
  expect(
    sectionsOf(list, TOPICS, false).map(({ topic, isForeign, shown }) => [topic, isForeign, shown.length]),
  ).toEqual([
    ['sport', undefined, 8],
    [undefined, undefined, 1],
    [undefined, true, 2],
  ]);
});

test('a day is long from 37 news items; a shorter one shows all of them, however few are above its briefs', () => {
  expect([36, 37].map(isLongDay)).toEqual([false, true]);
  expect(shapes(briefs(['sport', 35]))).toEqual([['sport', 35, 0]]);
});
