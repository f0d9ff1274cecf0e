import { newestLastmod } from '../model/lastmod.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import { type HistogramView, histogramView } from './histogram-view.ts';
import { histogramOf } from './taxonomy/histogram.ts';
import { recentOf } from './taxonomy/recent.ts';
import { taxonomyOf } from './taxonomy/terms.ts';
import { topicLabels } from './taxonomy/topics-in-use.ts';
import { type PageLink, type Teaser, teaser } from './teaser.ts';

export interface TopicRow {
  readonly topic: PageLink;
  readonly count: number;
  /** Over the same days for all topics. */
  readonly histogram?: HistogramView | undefined;
  readonly newest?: Teaser | undefined;
}

export interface TopicsView {
  readonly rows: readonly TopicRow[];
  /** The highest count of any histogram: the common scale of all of them. */
  readonly highest: number;
}

/** `/topics/`: every topic with its histogram over the recent days. */
export const topics: WebPageKind<'topics', TopicsView, null> = {
  name: 'topics',
  template: 'topics',
  refs: (catalog) => {
    const lastmod = newestLastmod(recentOf(catalog).articles);
    return [omitUndefined({ address: '/topics/', args: null, lastmod })];
  },
  view: (catalog) => {
    const { from, to } = recentOf(catalog);
    const rows = [...topicLabels(catalog)].map(([slug, text]): TopicRow => {
      const articles = taxonomyOf(catalog).topics.get(slug)?.articles ?? [];
      const [newest] = articles;
      return {
        topic: { address: `/topics/${slug}/`, text },
        count: articles.length,
        histogram: from === '' ? undefined : histogramView(catalog, histogramOf(articles, from, to)),
        newest: newest && teaser(catalog, newest, 'anywhere'),
      };
    });
    return { rows, highest: Math.max(1, ...rows.flatMap((row) => row.histogram?.counts ?? [])) };
  },
};
