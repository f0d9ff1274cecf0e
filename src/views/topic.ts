import { words } from '../i18n/messages.ts';
import type { Catalog } from '../model/catalog.ts';
import type { TaxonomyTerm } from './taxonomy/terms.ts';
import { taxonomyOf } from './taxonomy/terms.ts';
import { topicLabels } from './taxonomy/topics-in-use.ts';
import { termPages } from './term.ts';

function find(catalog: Catalog, key: string): TaxonomyTerm | undefined {
  const term = taxonomyOf(catalog).topics.get(key);
  if (term !== undefined || !topicLabels(catalog).has(key)) return term;
  return { key, label: key, articles: [] };
}

/** `/topics/<slug>/`, with feeds, and `/topics/<slug>/2025/07/`. */
export const { front: topic, month: topicMonth } = termPages({
  name: 'topic',
  template: 'topic',
  folder: 'topics',
  section: words.topics,
  taxonomy: (catalog) =>
    [...topicLabels(catalog).keys()].map((key) => find(catalog, key)).filter((term) => term !== undefined),
  find,
  title: (catalog, term) => topicLabels(catalog).get(term.key) ?? term.key,
  extra: () => null,
  settles: false,
  short: 0,
});
