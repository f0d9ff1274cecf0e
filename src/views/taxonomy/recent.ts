import type { ArticleEntry, Catalog } from '../../model/catalog.ts';
import { shiftDay } from '../../model/day.ts';
import { memoizeByCatalog } from '../../model/memoize.ts';

/** The thirty days up to the newest article, which indexes call recent, since pages do not depend on today's date. */
export interface Recent {
  /** Days of editions. */
  readonly from: string;
  readonly to: string;
  /** Newest first. */
  readonly articles: readonly ArticleEntry[];
}

export const RECENT_DAYS = 30;

/** @returns The recent days; empty without any content. */
export const recentOf = memoizeByCatalog((catalog: Catalog): Recent => {
  const newest = catalog.articles[0];
  if (newest === undefined) return { from: '', to: '', articles: [] };
  const to = newest.day;
  const from = shiftDay(to, 1 - RECENT_DAYS);
  const end = catalog.articles.findIndex((article) => article.day < from);
  return { from, to, articles: end === -1 ? catalog.articles : catalog.articles.slice(0, end) };
});
