import { expect, test } from 'vitest';
import { relatedTo } from '../../src/lib/related.ts';
import { type ArticleWish, idOf, makeCatalog } from './make-catalog.ts';

function related(articles: ArticleWish[], of: number): string[] {
  const catalog = makeCatalog({ articles });
  const article = catalog.byId.get(idOf(of));
  return article === undefined ? [] : relatedTo(catalog, article, 5).map((other) => other.data.title);
}

const ODILE = { people: ['Odile Marchetti'], organisations: ['Harbour Union'] };

test('related articles share rare names and lie before the article', () => {
  const articles = [
    { ...ODILE, title: 'Before', date: '2025-07-10T10:00:00Z' },
    { ...ODILE, title: 'This', date: '2025-07-12T10:00:00Z' },
    { ...ODILE, title: 'After', date: '2025-07-14T10:00:00Z' },
    { title: 'Other', people: ['Someone Else'], date: '2025-07-11T10:00:00Z' },
  ];
  expect(related(articles, 2)).toEqual(['Before']);
});

test('what is published later changes nothing', () => {
  const before = [
    { ...ODILE, title: 'Before', date: '2025-07-10T10:00:00Z' },
    { ...ODILE, title: 'This', date: '2025-07-12T10:00:00Z' },
  ];
  const later = Array.from({ length: 40 }, (_, index) => ({
    ...ODILE,
    title: `Later ${index}`,
    date: '2025-07-20T10:00:00Z',
  }));
  expect(related([...before, ...later], 2)).toEqual(related(before, 2));
});

test('articles of the same story are left out, and one shared name is not enough', () => {
  const articles = [
    { ...ODILE, title: 'Of the story', story: 'abcabcabcabc', date: '2025-07-10T10:00:00Z' },
    { title: 'One name', people: ['Odile Marchetti'], date: '2025-07-11T10:00:00Z' },
    { ...ODILE, title: 'This', story: 'abcabcabcabc', date: '2025-07-12T10:00:00Z' },
  ];
  expect(related(articles, 3)).toEqual([]);
});
