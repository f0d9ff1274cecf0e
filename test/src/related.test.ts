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

test('related articles share rare names and are earlier than the article', () => {
  const articles = [
    { ...ODILE, title: 'Before', date: '2025-07-10T10:00:00Z' },
    { ...ODILE, title: 'This', date: '2025-07-12T10:00:00Z' },
    { ...ODILE, title: 'After', date: '2025-07-14T10:00:00Z' },
    { title: 'Other', people: ['Someone Else'], date: '2025-07-11T10:00:00Z' },
  ];
  expect(related(articles, 2)).toEqual(['Before']);
});

test('later articles change nothing', () => {
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

/** What `relatedTo` finds for each article, and a value that identifies what it considered, by id. */
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

test('the same articles are found with the same reasons as long as the input is the same', () => {
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
  // A function that treats every article as changed would satisfy the property, too.
  expect(Math.min(same, other)).toBeGreaterThan(500);
});

test('a headline affects the next 24 articles with one of its labels, and no others', () => {
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

/** Articles of earlier days with these names, each with another name of its own. */
const earlier = (count: number, more: ArticleWish): ArticleWish[] =>
  Array.from({ length: count }, (_, index) => ({
    title: `Earlier ${index}`,
    date: `2025-06-${String(index + 1).padStart(2, '0')}T10:00:00Z`,
    places: [`Place ${index}`],
    ...more,
  }));

test('one shared name is not enough, however rare it is', () => {
  const one = { people: ['Odile Marchetti'] };
  expect(related([...earlier(1, one), { ...one, date: '2025-07-12T10:00:00Z' }], 2)).toEqual([]);
  expect(related([...earlier(1, ODILE), { ...ODILE, date: '2025-07-12T10:00:00Z' }], 2)).toEqual([
    'Earlier 0',
  ]);
});

test('two frequent names are not enough either', () => {
  // Two of 1 / log2(2 + 11) are 0.54, two of 1 / log2(2 + 10) are 0.56; 0.55 is required.
  const subject = { ...ODILE, title: 'This', date: '2025-07-12T10:00:00Z' };
  expect(related([...earlier(11, ODILE), subject], 12)).toEqual([]);
  expect(related([...earlier(10, ODILE), subject], 11)).toHaveLength(5);
});

test('rarer names come first, then the newest', () => {
  const articles = [
    { people: ['Ada'], places: ['Quay'], title: 'Common, old', date: '2025-07-01T10:00:00Z' },
    { people: ['Ivo'], places: ['Pier'], title: 'Rare', date: '2025-07-02T10:00:00Z' },
    { people: ['Ada'], places: ['Quay'], title: 'Common, new', date: '2025-07-03T10:00:00Z' },
    { people: ['Ada', 'Ivo'], places: ['Quay', 'Pier'], title: 'This', date: '2025-07-12T10:00:00Z' },
  ];
  expect(related(articles, 4)).toEqual(['Rare', 'Common, new', 'Common, old']);
});

test('the newest of two articles with equally rare names comes first, whichever names they are', () => {
  const [ada, ivo] = [
    { people: ['Ada'], places: ['Quay'] },
    { people: ['Ivo'], places: ['Pier'] },
  ];
  const both = { people: ['Ada', 'Ivo'], places: ['Quay', 'Pier'], date: '2025-07-12T10:00:00Z' };
  for (const [old, late] of [
    [ada, ivo],
    [ivo, ada],
  ])
    expect(
      related(
        [
          { ...old, title: 'Old', date: '2025-07-01T10:00:00Z' },
          { ...late, title: 'Late', date: '2025-07-02T10:00:00Z' },
          both,
        ],
        3,
      ),
    ).toEqual(['Late', 'Old']);
});

test('a hashtag and a name are the same label if they differ only in spaces and case', () => {
  const articles = [
    { hashtags: ['NorthSea', 'WaterBoard'], title: 'Tagged', date: '2025-07-01T10:00:00Z' },
    { places: ['North Sea'], organisations: ['Water Board'], date: '2025-07-12T10:00:00Z' },
    { places: ['North Sea'], hashtags: ['northsea'], title: 'One label twice', date: '2025-07-13T10:00:00Z' },
  ];
  expect(related(articles, 2)).toEqual(['Tagged']);
  expect(related(articles, 3)).toEqual([]);
});

test('labels without a letter or digit are ignored', () => {
  const labels = { people: ['—'], hashtags: ['…'], organisations: ['Harbour Union'] };
  expect(related([...earlier(1, labels), { ...labels, date: '2025-07-12T10:00:00Z' }], 2)).toEqual([]);
});
