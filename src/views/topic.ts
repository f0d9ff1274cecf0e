import type { Catalog } from '../model/catalog.ts';
import type { Shelf } from './taxonomy/terms.ts';
import { shelvesOf } from './taxonomy/terms.ts';
import { topicLabels } from './taxonomy/topics-in-use.ts';
import { shelfPages } from './term.ts';

function find(catalog: Catalog, key: string): Shelf | undefined {
  const shelf = shelvesOf(catalog).topics.get(key);
  if (shelf !== undefined || !topicLabels(catalog).has(key)) return shelf;
  return { key, label: key, articles: [] };
}

/** `/topics/<slug>/`, with feeds, and `/topics/<slug>/2025/07/`. */
export const { front: topic, month: topicMonth } = shelfPages({
  name: 'topic',
  folder: 'topics',
  shelves: (catalog) =>
    [...topicLabels(catalog).keys()].map((key) => find(catalog, key)).filter((shelf) => shelf !== undefined),
  find,
  title: (catalog, shelf) => topicLabels(catalog).get(shelf.key) ?? shelf.key,
  extra: () => null,
  settles: false,
  short: 0,
});
