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

it('two publishers with numbers that cannot both be right are compared', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('21', 21)] },
      { source: 'herald', figures: [dead('38', 38)] },
      { source: 'post', figures: [dead('21', 21)] },
    ]),
  ).toEqual([['21 gazette,post', '38 herald']]);
});

it('numbers that can both be right are not a difference', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('at least 21', 21, null)] },
      { source: 'herald', figures: [dead('38', 38)] },
    ]),
  ).toEqual([]);
});

it('one publisher that corrects itself is not a difference, and an unknown one may be any', () => {
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

it('amounts in different currencies are not compared', () => {
  const price = (number: string, value: number, unit: string): Figure => ({
    ...dead(number, value),
    counted: 'price',
    unit,
  });
  const [euros, dollars] = [price('€3.1 billion', 3.1e9, '€'), price('$3.4 billion', 3.4e9, '$')];
  const shownFor = (other: Figure) =>
    shown([
      { source: 'gazette', figures: [dollars] },
      { source: 'herald', figures: [euros, other] },
    ]);
  expect(shownFor(dollars)).toEqual([]);
  expect(shownFor(price('$2.9bn', 2.9e9, '$'))).toEqual([['$3.4 billion gazette', '$2.9bn herald']]);
});

it('a round number and the same with "some" are one value', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('some 31,000', 30_000, 32_000)] },
      { source: 'herald', figures: [dead('31,000', 30_500, 31_500)] },
      { source: 'post', figures: [dead('28,000', 27_500, 28_500)] },
    ]),
  ).toEqual([['some 31,000 gazette,herald', '28,000 post']]);
});

it('a number that an article says to be a part of a total is not compared with the total', () => {
  const part = (one: Figure): Figure => ({ ...one, isPart: true });
  const articles = (figures: readonly Figure[]) => [
    { source: 'gazette', figures: [dead('31', 31)] },
    { source: 'herald', figures: [dead('28', 28)] },
    { source: 'post', figures },
  ];
  expect(shown(articles([dead('31', 31), part(dead('28', 28))]))).toEqual([]);
  expect(shown(articles([dead('31', 31), part(dead('5', 5))]))).toEqual([['31 gazette,post', '28 herald']]);
});

it('an article with two numbers stands for that of its headline, if it is the largest', () => {
  const [title, part] = [{ ...dead('31', 31), end: 0 }, dead('8', 8)];
  const other = { source: 'gazette', figures: [dead('27', 27)] };
  expect(shown([other, { source: 'herald', figures: [title, part] }])).toEqual([['27 gazette', '31 herald']]);
  expect(shown([other, { source: 'herald', figures: [{ ...part, end: 0 }, dead('31', 31)] }])).toEqual([]);
});

it('an article that gives two numbers is left out, since it is about parts, or about something else', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('21', 21), dead('8', 8)] },
      { source: 'herald', figures: [dead('38', 38)] },
    ]),
  ).toEqual([]);
});

it('numbers far apart refer to different things', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('3', 3)] },
      { source: 'herald', figures: [dead('300', 300)] },
    ]),
  ).toEqual([]);
});

it('the most precise number of an article counts, of those that can all be right', () => {
  expect(
    shown([
      {
        source: 'gazette',
        figures: [dead('at least 21', 21, null), dead('21 to 30', 21, 30), dead('24', 24)],
      },
      { source: 'herald', figures: [dead('38', 38)] },
    ]),
  ).toEqual([['24 gazette', '38 herald']]);
});

it('a number and the same with “at least” are one value, with each publisher once', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('21', 21)] },
      { source: 'herald', figures: [dead('at least 21', 21, null)] },
      { source: 'gazette', figures: [dead('21', 21)] },
      { source: 'post', figures: [dead('12', 12)] },
    ]),
  ).toEqual([['21 gazette,herald', '12 post']]);
});

it('only numbers close to those that differ are shown: within ten times, or within the limit of a pattern', () => {
  const within = (number: string, low: number): Figure => ({ ...dead(number, low), within: 2 });
  expect(
    shown([
      { source: 'a', figures: [dead('3', 3)] },
      { source: 'b', figures: [dead('30', 30)] },
    ]),
  ).toHaveLength(1);
  expect(
    shown([
      { source: 'a', figures: [within('3', 3)] },
      { source: 'b', figures: [within('7', 7)] },
    ]),
  ).toEqual([]);
  expect(
    shown([
      { source: 'a', figures: [within('3', 3)] },
      { source: 'b', figures: [within('6', 6)] },
      { source: 'c', figures: [within('90', 90)] },
    ]),
  ).toEqual([['3 a', '6 b']]);
});

it('numbers of articles in two languages are not compared', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('21', 21)] },
      { source: 'herald', language: 'de', figures: [dead('38', 38)] },
    ]),
  ).toEqual([]);
});

it('a chain of numbers, each close to the next, is compared as a whole', () => {
  const within = (number: string, low: number): Figure => ({ ...dead(number, low), within: 2 });
  expect(
    shown([
      { source: 'a', figures: [within('3', 3)] },
      { source: 'b', figures: [within('6', 6)] },
      { source: 'c', figures: [within('12', 12)] },
    ]),
  ).toEqual([['3 a', '6 b', '12 c']]);
});

it('the narrower of two ranges counts, whichever is higher', () => {
  expect(
    shown([
      { source: 'gazette', figures: [dead('10 to 20', 10, 20), dead('19 to 21', 19, 21)] },
      { source: 'herald', figures: [dead('38', 38)] },
    ]),
  ).toEqual([['19 to 21 gazette', '38 herald']]);
});
