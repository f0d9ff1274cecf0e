import { expect, it } from 'vitest';
import type { Figure } from '../../../../src/model/passages.ts';
import { differencesOf } from '../../../../src/views/story/differences.ts';
import { type ArticleWish, idOf, makeCatalog } from '../../make-catalog.ts';

const dead = (number: string, low: number, high: number | null = low): Figure => ({
  counted: 'dead',
  text: `${number} people were killed`,
  number,
  low,
  high,
  end: 40,
});

/** The values of each difference in a story of some articles, each with its publishers. */
function shown(articles: readonly ArticleWish[]): string[][] {
  const dated = articles.map((one, n) => ({
    date: `2025-07-14T1${n}:00:00Z`,
    language: 'en',
    story: idOf(1),
    ...one,
  }));
  const { stories } = makeCatalog({ articles: dated, stories: [{ id: idOf(1) }] });
  return differencesOf(stories[0]?.members ?? []).map(({ values }) =>
    values.map(({ number, articles: by }) => `${number} ${by.map(({ data }) => data.source).join()}`),
  );
}

it('two publishers who give numbers that cannot both be right stand side by side', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('21', 21)] },
      { source: 'herald', figures: [dead('38', 38)] },
      { source: 'post', figures: [dead('21', 21)] },
    ]),
  ).toEqual([['21 gazette,post', '38 herald']]);
});

it('numbers that can both be right are no difference', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('at least 21', 21, null)] },
      { source: 'herald', figures: [dead('38', 38)] },
    ]),
  ).toEqual([]);
});

it('one publisher who corrects itself is no difference, and an unknown one may be any', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('21', 21)] },
      { source: 'gazette', figures: [dead('38', 38)] },
    ]),
  ).toEqual([]);
  expect(shown([{ figures: [dead('21', 21)] }, { source: 'gazette', figures: [dead('38', 38)] }])).toEqual(
    [],
  );
});

it('an article that gives two numbers is left out: it tells of parts, or of something else', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('21', 21), dead('8', 8)] },
      { source: 'herald', figures: [dead('38', 38)] },
    ]),
  ).toEqual([]);
});

it('numbers far apart are of different things', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('3', 3)] },
      { source: 'herald', figures: [dead('300', 300)] },
    ]),
  ).toEqual([]);
});
