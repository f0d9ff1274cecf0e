import { printDay } from '../i18n/print-date.ts';
import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { periodAddress } from '../model/day.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { storyTitle, storyTitleLanguage } from './news-item.ts';
import { type Foreign, type PageLink, type Teaser, teaser } from './teaser.ts';

/** A story of a list with the articles of the list that belong to it, or an article by itself. */
export interface ListItem {
  readonly story?: PageLink & Foreign;
  readonly articles: readonly Teaser[];
}

/** What a list has of one day. */
export interface DayGroup {
  readonly day: PageLink;
  readonly items: readonly ListItem[];
}

/** @returns Stories and articles under the headings of their days, in the order given; a story once a day. */
export function dayList(catalog: Catalog, articles: readonly ArticleEntry[]): DayGroup[] {
  const days = Map.groupBy(articles, ({ day }) => day);
  return [...days].map(([day, some]) => ({
    day: { address: periodAddress(day), text: printDay(day, catalog.site.language, 'weekday') },
    items: itemsOf(catalog, some),
  }));
}

function itemsOf(catalog: Catalog, articles: readonly ArticleEntry[]): ListItem[] {
  const items = Map.groupBy(articles, (article) => catalog.storyById.get(article.story ?? '') ?? article);
  return [...items.values()].map((some): ListItem => {
    const entry = catalog.storyById.get(some[0]?.story ?? '');
    const story = entry && {
      address: entry.address,
      text: storyTitle(catalog, entry),
      ...storyTitleLanguage(catalog, entry),
    };
    return omitUndefined({ story, articles: some.map((article) => teaser(catalog, article, 'withinDay')) });
  });
}
