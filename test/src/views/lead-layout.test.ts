import { expect, test } from 'vitest';
import { isWideLead } from '../../../src/views/lead-layout.ts';
import type { NewsItemView } from '../../../src/views/news-item.ts';

const TEASER = {
  address: '/articles/a/',
  title: 'Bread is short on the islands',
  time: { iso: '', text: '' },
};

/** A lead with an introduction of some characters, and so many sentences and headlines of others. */
function isWide(
  introduction: number,
  sentences: number,
  headlines = 0,
  title = 'Ferries stop for a week',
): boolean {
  const quote = (chars: number) => ({ text: 'x'.repeat(chars), article: '/articles/a/' });
  const newsItem: Partial<NewsItemView> = {
    title,
    quotes: [quote(introduction), ...Array.from({ length: sentences }, () => quote(120))],
    articles: Array.from({ length: headlines }, () => ({ ...TEASER, time: { ...TEASER.time, known: '' } })),
    more: 0,
  };
  return isWideLead(newsItem as NewsItemView);
}

test('the headline of a lead spans both columns, unless there is enough to fill one next to it', () => {
  expect(isWide(120, 0)).toBe(true);
  expect(isWide(120, 1)).toBe(true);
  expect(isWide(120, 2, 2)).toBe(false);
});

test('the longer the introduction and the headline, the more is needed to fill a column next to them', () => {
  expect(isWide(120, 3)).toBe(false);
  expect(isWide(360, 3)).toBe(true);
  expect(isWide(120, 3, 0, 'Ferries '.repeat(20))).toBe(true);
});
