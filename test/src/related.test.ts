import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookedAt, relatedTo } from '../../src/views/related.ts';
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

/** What `relatedTo` finds for each article, and the numbers that say what it looked at, by id. */
function foundIn(articles: readonly ArticleWish[]): Map<string, { looked: string; found: string[] }> {
  const catalog = makeCatalog({ articles });
  const shown = new Uint32Array(2 * articles.length);
  for (const [place, { data }] of catalog.articles.entries()) {
    const hash = createHash('sha256').update(JSON.stringify(data)).digest();
    shown.set([hash.readUInt32LE(0), hash.readUInt32LE(4)], 2 * place);
  }
  return new Map(
    catalog.articles.map((article) => [
      article.data.id,
      {
        looked: `${JSON.stringify(article.data)} ${lookedAt(catalog, article, shown)}`,
        found: relatedTo(catalog, article, 5).map(({ data }) => `${data.id} ${data.title}`),
      },
    ]),
  );
}

test('as long as what was looked at is the same, the same articles are found and say the same', () => {
  const labels = (names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 });
  const searchQuery = fc.record({
    title: fc.constantFrom('One', 'Two', 'Three'),
    date: fc.integer({ min: 10, max: 28 }).map((day) => `2025-07-${day}T10:00:00Z`),
    people: labels(['Odile Marchetti', 'Ivan Orlov', 'Tove Arnesen']),
    organisations: labels(['Harbour Union', 'Water Board', 'Ferry Line']),
  });
  let same = 0;
  let other = 0;
  fc.assert(
    fc.property(
      fc.array(searchQuery, { minLength: 30, maxLength: 60 }),
      fc.nat(),
      searchQuery,
      (articles, at, changed) => {
        const place = at % articles.length;
        const before = foundIn(articles);
        const after = foundIn(articles.map((article, n) => (n === place ? changed : article)));
        for (const [id, { looked, found }] of after) {
          const was = before.get(id);
          if (was?.looked === looked) {
            same++;
            expect(found, id).toEqual(was.found);
          } else other++;
        }
      },
    ),
  );
  // One that tells every article to be new would hold the property as well.
  expect(Math.min(same, other)).toBeGreaterThan(500);
});

test('a headline reaches the next 24 articles with a label, and no others', () => {
  const articles = Array.from({ length: 60 }, (_, n) => ({
    ...ODILE,
    date: `2025-07-10T10:${String(n).padStart(2, '0')}:00Z`,
  }));
  const before = foundIn(articles);
  const after = foundIn(articles.map((article, n) => (n === 10 ? { ...article, title: 'Other' } : article)));
  const reached = [...after]
    .filter(([id, { looked }]) => before.get(id)?.looked !== looked)
    .map(([id]) => id);
  expect(reached.sort()).toEqual(Array.from({ length: 25 }, (_, n) => idOf(n + 11)));
});
