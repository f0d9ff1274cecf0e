import { expect, it } from 'vitest';
import { planSearch } from '../../../scripts/site/search/plan-search.ts';
import { idOf, makeCatalog } from '../../src/make-catalog.ts';

const STORY = idOf(100);
const HEADLINE = 'Dredger raised at Gannet quay';

/** The shards of two months that share a story, which has the headline of its later article. */
function planOf(later: { readonly title?: string; readonly language?: string }, title = HEADLINE) {
  const catalog = makeCatalog({
    articles: [
      { date: '2025-07-30T12:00:00Z', story: STORY },
      { date: '2025-08-01T12:00:00Z', story: STORY, title: HEADLINE, ...later },
    ],
    stories: [{ id: STORY, title }],
  });
  // The articles of July, and their files, are the same each time.
  const hashes = new Map(catalog.articles.map(({ path }) => [path, path.includes('/07/') ? 'a' : 'b']));
  return planSearch({ catalog, scan: { hashes }, before: {}, version: '1', seed: '' }).shards.get('2025-07');
}

it('indexes a month again if what its results show of a story changed, and only then', () => {
  const before = planOf({});
  expect(planOf({})).toEqual(before);
  for (const now of [planOf({ language: 'ar' }), planOf({}, 'Dredger floats')]) {
    expect(now?.basis).not.toBe(before?.basis);
    expect(now?.key).not.toBe(before?.key);
  }
});

const HASHES = (catalog: ReturnType<typeof makeCatalog>, hash = 'a') =>
  new Map(catalog.articles.map(({ path }) => [path, hash]));

it('a shard is made again if its articles, their files or the program changed, and only then', () => {
  const catalog = makeCatalog({
    articles: [{ date: '2025-07-30T12:00:00Z' }, { date: '2025-08-01T12:00:00Z' }],
  });
  const plan = (more: object = {}) =>
    planSearch({ catalog, scan: { hashes: HASHES(catalog) }, before: {}, version: '1', seed: '', ...more });
  const first = plan();
  expect(first.tasks.map(({ name }) => name)).toEqual(['2025-07', '2025-08']);
  expect(first.list.shards.map(({ name }) => name)).toEqual(['2025-08', '2025-07']);
  const before = Object.fromEntries(first.shards);
  expect(plan({ before }).tasks).toEqual([]);
  expect(plan({ before, version: '2' }).tasks).toHaveLength(2);
  // Another seed, or another file with the same words: nothing that is found is different.
  for (const more of [{ seed: 'x' }, { scan: { hashes: HASHES(catalog, 'b') } }]) {
    const again = plan({ before, ...more });
    expect(again.tasks).toEqual([]);
    expect(again.shards.get('2025-07')?.basis).not.toBe(before['2025-07']?.basis);
  }
});

it('a month without articles has no shard any more', () => {
  const catalog = makeCatalog({ articles: [{ date: '2025-08-01T12:00:00Z' }] });
  const known = { key: 'k', basis: 'b' };
  const { vanished } = planSearch({
    catalog,
    scan: { hashes: HASHES(catalog) },
    before: { '2025-08': known, '2025-07': known, '2025-06': known },
    version: '1',
    seed: '',
  });
  expect(vanished).toEqual(['2025-06', '2025-07']);
});
