import type { ArticleEntry } from './catalog.ts';
import { monthOf } from './day.ts';
import type { Shelf } from './shelves.ts';

/** Articles on a page of a month: a month that has more is split, from its oldest. */
export const PAGE_SIZE = 200;

/** The articles of a shelf in one month. */
export interface ShelfMonth {
  /** `2025-07`. */
  readonly month: string;
  /** Oldest first, so that what comes later moves none from page to page. */
  readonly articles: readonly ArticleEntry[];
}

const kept = new WeakMap<Shelf, readonly ShelfMonth[]>();

/** @returns The months of a shelf that have articles, newest month first. */
export function monthsOf(shelf: Shelf): readonly ShelfMonth[] {
  const known = kept.get(shelf);
  if (known !== undefined) return known;
  const months: { month: string; articles: ArticleEntry[] }[] = [];
  for (const article of shelf.articles) {
    const month = monthOf(article.data.date);
    const last = months.at(-1);
    if (last?.month === month) last.articles.push(article);
    else months.push({ month, articles: [article] });
  }
  for (const one of months) one.articles.reverse();
  kept.set(shelf, months);
  return months;
}

/** @returns How many pages a month has. */
export function pagesIn(month: ShelfMonth): number {
  return Math.max(1, Math.ceil(month.articles.length / PAGE_SIZE));
}
