import { printDay } from '../i18n/print-date.ts';
import { compareText } from '../model/compare-text.ts';
import { newestLastmod } from '../model/lastmod.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import { ownersOf, publisherFacts } from './publisher-facts.ts';
import { type Score, scoreboard } from './scoreboard.ts';
import { type TopicShare, topicShares } from './source.ts';
import { recentOf } from './taxonomy/recent.ts';
import { taxonomyOf } from './taxonomy/terms.ts';
import { type PageLink, sourceLink } from './teaser.ts';

export interface SourceRow {
  readonly source: PageLink;
  readonly count: number;
  /** Day of its newest article, machine-readable and as printed. */
  readonly newest: { readonly day: string; readonly text: string };
  readonly topics: readonly TopicShare[];
  /** Kind, country and owner as text; empty if unknown. */
  readonly facts: readonly string[];
  readonly score: Score;
}

export interface SourcesView {
  /** Most articles first; ties by name. */
  readonly rows: readonly SourceRow[];
  /** Absent if the owner of any publisher is unknown. */
  readonly owners?: number | undefined;
}

/** `/sources/`: the publishers, with their number of articles and topics. */
export const sources: WebPageKind<'sources', SourcesView, null> = {
  name: 'sources',
  template: 'sources',
  refs: (catalog) => {
    const lastmod = newestLastmod(recentOf(catalog).articles);
    return [omitUndefined({ address: '/sources/', args: null, lastmod })];
  },
  view: (catalog) => ({
    owners: ownersOf(catalog, [...taxonomyOf(catalog).sources.keys()]),
    rows: [...taxonomyOf(catalog).sources.values()]
      .flatMap((term) => {
        const source = sourceLink(catalog, term.key);
        const [newest] = term.articles;
        if (source === undefined || newest === undefined) return [];
        return [
          {
            source,
            count: term.articles.length,
            newest: { day: newest.day, text: printDay(newest.day, catalog.site.language) },
            topics: topicShares(catalog, term.articles, 3),
            facts: publisherFacts(catalog.sources.get(term.key), catalog.site.language),
            score: scoreboard(catalog).get(term.key) ?? { first: 0, alone: 0 },
          },
        ];
      })
      .sort((a, b) => b.count - a.count || compareText(a.source.text, b.source.text)),
  }),
};
