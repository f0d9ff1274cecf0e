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

/**
 * @returns Stories and articles under the headings of their days, in the order given. A story stands once, under the
 *   day of its first article in that order, with all of the list that belong to it.
 */
export function dayList(catalog: Catalog, articles: readonly ArticleEntry[]): DayGroup[] {
  const groups = Map.groupBy(articles, (article) => catalog.storyById.get(article.story ?? '') ?? article);
  const days = Map.groupBy([...groups.values()], ([first]) => first?.day ?? '');
  return [...days].map(([day, some]) => ({
    day: { address: periodAddress(day), text: printDay(day, catalog.site.language, 'weekday') },
    items: some.map((group) => itemOf(catalog, day, group)),
  }));
}

/** @param articles Of one story, or one by itself. */
function itemOf(catalog: Catalog, day: string, articles: readonly ArticleEntry[]): ListItem {
  const entry = catalog.storyById.get(articles[0]?.story ?? '');
  const story = entry && {
    address: entry.address,
    text: storyTitle(catalog, entry),
    ...storyTitleLanguage(catalog, entry),
  };
  const placeOf = (article: ArticleEntry) => (article.day === day ? 'withinDay' : 'anywhere');
  return omitUndefined({
    story,
    articles: articles.map((article) => teaser(catalog, article, placeOf(article))),
  });
}
