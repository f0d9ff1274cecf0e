import { printDay } from '../i18n/print-date.ts';
import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { dayOf, periodAddress } from '../model/day.ts';
import { type PageLink, type Teaser, teaser } from './teaser.ts';

/** Articles of one day in a list. */
export interface DayGroup {
  readonly day: PageLink;
  readonly articles: readonly Teaser[];
}

/** @returns Articles under the headings of their days, in the order given. */
export function dayList(catalog: Catalog, articles: readonly ArticleEntry[]): DayGroup[] {
  const groups: { key: string; day: PageLink; articles: Teaser[] }[] = [];
  for (const article of articles) {
    const key = dayOf(article.data.date);
    const last = groups.at(-1);
    if (last?.key === key) last.articles.push(teaser(catalog, article, 'withinDay'));
    else {
      groups.push({
        key,
        day: { address: periodAddress(key), text: printDay(key, catalog.site.language, 'weekday') },
        articles: [teaser(catalog, article, 'withinDay')],
      });
    }
  }
  return groups.map(({ day, articles: shown }) => ({ day, articles: shown }));
}
