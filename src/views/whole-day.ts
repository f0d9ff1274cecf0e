import { printDay } from '../i18n/print-date.ts';
import { monthOf, periodAddress } from '../model/day.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { WebPageKind } from '../model/page-kind.ts';
import { isLong, newsItemsOf, sectionTopics } from './edition/news-items.ts';
import { anchorOf, type SectionView, wholeDayAddress } from './edition-view.ts';
import { HEADLINE, newsItemView, topicName } from './news-item.ts';
import { taxonomyOf } from './taxonomy/terms.ts';
import type { PageLink } from './teaser.ts';

export interface WholeDayView {
  /** `Monday 14 July 2025`. */
  readonly title: string;
  readonly edition: PageLink;
  readonly count: number;
  readonly sections: readonly SectionView[];
}

/** `/2025/07/14/all/`: every headline of a long day by topic. */
export const wholeDay: WebPageKind<'whole-day', WholeDayView, string> = {
  name: 'whole-day',
  template: 'whole-day',
  refs: (catalog) =>
    taxonomyOf(catalog)
      .days.filter(({ articles }) => isLong(articles))
      .map(({ key, lastmod }) =>
        omitUndefined({
          address: wholeDayAddress(key),
          args: key,
          lastmod,
          settled: { month: monthOf(key), alone: true },
        }),
      ),
  view: (catalog, { args: day }) => {
    const newsItems = newsItemsOf(catalog, day);
    const sections = [...sectionTopics(catalog), undefined].map((topic) =>
      omitUndefined({
        id: anchorOf(topic),
        name: topic && topicName(catalog, topic),
        newsItems: newsItems
          .filter((newsItem) => newsItem.topic === topic)
          .map((newsItem) => newsItemView(catalog, newsItem, HEADLINE)),
        more: 0,
      }),
    );
    const title = printDay(day, catalog.site.language, 'weekday');
    return {
      title,
      edition: { address: periodAddress(day), text: title },
      count: newsItems.length,
      sections: sections.filter((section) => section.newsItems.length > 0),
    };
  },
};
