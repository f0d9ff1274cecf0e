import type { Catalog } from '../../model/catalog.ts';
import { memoizeByCatalog } from '../../model/memoize.ts';
import { taxonomyOf } from './terms.ts';

/**
 * Every topic that may be linked to: those of `topics.yaml` in order, then any others of articles, by slug.
 *
 * @returns Labels by slug.
 */
export const topicLabels = memoizeByCatalog((catalog: Catalog): ReadonlyMap<string, string> => {
  const labels = new Map(catalog.topics.map((topic) => [topic.slug, topic.label]));
  const others = [...taxonomyOf(catalog).topics.keys()].filter((slug) => !labels.has(slug)).sort();
  for (const slug of others) labels.set(slug, slug);
  return labels;
});
