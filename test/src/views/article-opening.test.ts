import { expect, test } from 'vitest';
import { articleOpening } from '../../../src/views/article-opening.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

const EXCERPT = 'HAWMERE — Crews walked out. Bread is short. Schools';
const TEXTS = { excerpt: EXCERPT, openingEnd: EXCERPT.length - 8, lead: 'Crews walked out.' };

function opening(more: ArticleWish): string | undefined {
  const [article] = makeCatalog({
    articles: [more],
    sources: [{ id: 'wire', name: 'The Wire', rights: 'headline' }],
  }).articles;
  return article && articleOpening(article);
}

test.each<[string, ArticleWish, string | undefined]>([
  ['has the whole sentences of the excerpt after its dateline', TEXTS, 'Crews walked out. Bread is short.'],
  ['leaves out a headline that the text repeats', { ...TEXTS, title: 'Crews walked out' }, 'Bread is short.'],
  [
    'keeps a first sentence that begins like the headline',
    { ...TEXTS, title: 'Crews walked' },
    'Crews walked out. Bread is short.',
  ],
  ['is the first sentence, if that is longer than the excerpt', { ...TEXTS, openingEnd: 0 }, TEXTS.lead],
  ['is absent without a text', { lead: '', excerpt: '', openingEnd: 0 }, undefined],
  ['is absent if only the headline may be shown', { ...TEXTS, source: 'wire' }, undefined],
])('the opening of an article %s', (_, more, shown) => {
  expect(opening(more)).toBe(shown);
});
