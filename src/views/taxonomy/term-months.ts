import type { ArticleEntry } from '../../model/catalog.ts';
import { monthOf } from '../../model/day.ts';
import { countSince } from './count-since.ts';
import type { Shelf } from './terms.ts';

/** Articles on a page of a month: a month that has more is split, from its oldest. */
const PAGE_SIZE = 200;

/** The articles of a shelf in one month. */
export interface ShelfMonth {
  /** `2025-07`. */
  readonly month: string;
  readonly shelf: Shelf;
  /** Places in the shelf of its newest article, and of the one behind its oldest. */
  readonly start: number;
  readonly end: number;
}

const kept = new WeakMap<Shelf, readonly ShelfMonth[]>();

/** @returns The months of a shelf that have articles, newest month first. */
export function monthsOf(shelf: Shelf): readonly ShelfMonth[] {
  const known = kept.get(shelf);
  if (known !== undefined) return known;
  const months: ShelfMonth[] = [];
  let start = 0;
  for (let newest = shelf.articles[0]; newest !== undefined; newest = shelf.articles[start]) {
    const month = monthOf(newest.data.date);
    const end = countSince(shelf.articles, month);
    months.push({ month, shelf, start, end });
    start = end;
  }
  kept.set(shelf, months);
  return months;
}

/** @returns How many articles a month has. */
export function articlesIn({ start, end }: ShelfMonth): number {
  return end - start;
}

/** @returns How many pages a month has. */
export function pagesIn(month: ShelfMonth): number {
  return Math.ceil(articlesIn(month) / PAGE_SIZE);
}

/**
 * @param page From 1.
 * @returns The articles on it, oldest first, so that what comes later moves none from page to page.
 */
export function articlesOn({ shelf, start, end }: ShelfMonth, page: number): ArticleEntry[] {
  const behind = end - (page - 1) * PAGE_SIZE;
  return shelf.articles.slice(Math.max(start, behind - PAGE_SIZE), behind).reverse();
}

/** @returns The newest article on a page. */
export function newestOn({ shelf, start, end }: ShelfMonth, page: number): ArticleEntry | undefined {
  return shelf.articles[Math.max(start, end - page * PAGE_SIZE)];
}
