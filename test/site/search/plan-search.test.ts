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
