import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { SearchRecord } from '../../../src/search/index-files.ts';
import { resultsBetween } from '../../../src/search/result-list.ts';

beforeAll(() => vi.stubGlobal('document', parseHTML('<html><body></body></html>').document));
afterAll(() => vi.unstubAllGlobals());

const printing = { language: 'en', timeZone: 'UTC', base: '/' };
const story = { address: '/stories/nyota/', title: 'Fourteen ferries grounded' };

const recordOf = (title: string, number: number): SearchRecord => ({
  address: `/articles/a-${number}/`,
  title,
  date: '2026-09-29T10:00:00Z',
  precision: 'minute',
  basis: 'stated',
  text: '',
  story,
});

/** Hits of some headlines, all of one story. */
function matchesOf(titles: readonly string[], settled: number) {
  const record = async (number: number) => recordOf(titles[number] ?? '', number);
  const hits = titles.map((_, article) => ({ shard: { record }, article }));
  return { hits, search: { phrases: [] }, settled };
}

const matches = (...titles: readonly string[]) => matchesOf(titles, 0);

const headings = (items: readonly Element[]) => items.map((item) => item.querySelector('h2')?.textContent);

it('gives the headline of a story to its first result only, and later ones that of their article', async () => {
  const found = matches('One', 'Two', 'Three', 'Four', 'Five', 'Six');
  const whole = await resultsBetween(found, 0, 6, printing);
  expect(headings(whole)).toEqual([story.title, 'Four']);
  expect(whole[1]?.querySelector('.label a')?.getAttribute('href')).toBe(story.address);
  expect(whole[1]?.textContent).toContain('Five');
  const parts = [
    ...(await resultsBetween(found, 0, 3, printing)),
    ...(await resultsBetween(found, 3, 6, printing)),
  ];
  expect(parts.map((item) => item.outerHTML)).toEqual(whole.map((item) => item.outerHTML));
});

it('groups hits that are shown before older ones arrive only with each other', async () => {
  for (const settled of [1, 2, 4]) {
    const found = matchesOf(['One', 'Two', 'Three', 'Four', 'Five', 'Six'], settled);
    const early = await resultsBetween(found, 0, settled, printing);
    const late = await resultsBetween(found, settled, 6, printing);
    const whole = await resultsBetween(found, 0, 6, printing);
    const htmlOf = (items: readonly Element[]) => items.map(({ outerHTML }) => outerHTML);
    expect(htmlOf([...early, ...late]), `${settled} settled`).toEqual(htmlOf(whole));
  }
});

it('keeps compounds with a short half together in headlines', async () => {
  const [item] = await resultsBetween(matches('A bell-rope for a pop-up tower'), 0, 1, printing);
  expect([...(item?.querySelectorAll('a .kept') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'pop-up',
  ]);
  expect(item?.querySelector('.matching a')?.textContent).toBe('A bell-rope for a pop-up tower');
});

it('typesets the excerpt, with what was searched for', async () => {
  const record = { ...recordOf('One', 0), language: 'en', text: '"It\'s the bell," she said - once.' };
  const found = {
    hits: [{ shard: { record: async () => record }, article: 0 }],
    search: { phrases: [{ text: 'bell', words: [['bell']] }] },
    settled: 0,
  };
  const [item] = await resultsBetween(found, 0, 1, printing);
  expect(item?.querySelector('.excerpt')?.textContent).toBe('“It’s the bell,” she said – once.');
  expect(item?.querySelector('mark')?.textContent).toBe('bell');
});
