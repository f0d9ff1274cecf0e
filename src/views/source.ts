import { words } from '../i18n/messages.ts';
import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { compareText } from '../model/compare-text.ts';
import { publisherFacts } from './publisher-facts.ts';
import { type Score, scoreboard } from './scoreboard.ts';
import { taxonomyOf } from './taxonomy/terms.ts';
import { topicLabels } from './taxonomy/topics-in-use.ts';
import type { PageLink } from './teaser.ts';
import { termPages } from './term.ts';

/** A topic of a publisher, with the number of its articles. */
export interface TopicShare {
  readonly topic: PageLink;
  readonly count: number;
}

export interface SourceExtra {
  /** Home page. */
  readonly url?: string | undefined;
  readonly rights?: 'full' | 'excerpt' | 'headline' | undefined;
  readonly topics: readonly TopicShare[];
  /** Kind, country and owner as text. */
  readonly facts: readonly string[];
  readonly score: Score;
}

/** Numbers of articles by topic, by list of articles. */
const topicCounts = new WeakMap<readonly ArticleEntry[], ReadonlyMap<string, number>>();

function countTopics(articles: readonly ArticleEntry[]): ReadonlyMap<string, number> {
  const known = topicCounts.get(articles);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { data } of articles)
    for (const slug of data.topics) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  topicCounts.set(articles, counts);
  return counts;
}

/** @returns Topics of some articles, most first; ties in the order of the topics. */
export function topicShares(catalog: Catalog, articles: readonly ArticleEntry[], most: number): TopicShare[] {
  const counts = countTopics(articles);
  return [...topicLabels(catalog)]
    .map(([slug, text]) => ({ topic: { address: `/topics/${slug}/`, text }, count: counts.get(slug) ?? 0 }))
    .filter((share) => share.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

/** `/sources/<id>/`, with feeds, and `/sources/<id>/2025/07/`. */
export const { front: source, month: sourceMonth } = termPages<'source', SourceExtra>({
  name: 'source',
  template: 'source',
  folder: 'sources',
  section: words.sources,
  taxonomy: (catalog) => [...taxonomyOf(catalog).sources.values()].sort((a, b) => compareText(a.key, b.key)),
  find: (catalog, key) => taxonomyOf(catalog).sources.get(key),
  title: (catalog, term) => catalog.sources.get(term.key)?.name ?? term.key,
  extra: (catalog, term) => {
    const known = catalog.sources.get(term.key);
    return {
      url: known?.url,
      rights: known?.rights,
      topics: topicShares(catalog, term.articles, 8),
      facts: publisherFacts(known, catalog.site.language),
      score: scoreboard(catalog).get(term.key) ?? { first: 0, alone: 0 },
    };
  },
  settles: false,
  short: 0,
});
