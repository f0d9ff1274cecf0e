import { printDay } from '../i18n/print-date.ts';
import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { periodAddress } from '../model/day.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { storyTitle, storyTitleLanguage } from './news-item.ts';
import { storyWith } from './story-facts.ts';
import { type Foreign, type PageLink, type Teaser, teaser } from './teaser.ts';

/** A story with its articles in a list, or a single article. */
export interface ListItem {
  readonly story?: PageLink & Foreign;
  readonly articles: readonly Teaser[];
}

/** The items of one day in a list. */
export interface DayGroup {
  readonly day: PageLink;
  readonly items: readonly ListItem[];
}

/**
 * @returns Stories and articles grouped by day, in the given order. Each story appears once, under the day of its first
 *   article in that order, with all of its articles in the list.
 */
export function dayList(catalog: Catalog, articles: readonly ArticleEntry[]): DayGroup[] {
  const groups = Map.groupBy(articles, (article) => storyWith(catalog, article) ?? article);
  const days = Map.groupBy([...groups.values()], ([first]) => first?.day ?? '');
  return [...days].map(([day, some]) => ({
    day: { address: periodAddress(day), text: printDay(day, catalog.site.language, 'weekday') },
    items: some.map((group) => itemOf(catalog, day, group)),
  }));
}

/** @param articles Articles of one story, or a single article. */
function itemOf(catalog: Catalog, day: string, articles: readonly ArticleEntry[]): ListItem {
  const entry = storyWith(catalog, articles[0]);
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
