import type { ArticleEntry } from '../../model/catalog.ts';
import { monthOf, periodAddress } from '../../model/day.ts';
import { countSince } from './count-since.ts';
import type { TaxonomyTerm } from './terms.ts';

/** Number of articles per page of a month: a month with more is split, from the oldest. */
const PAGE_SIZE = 200;

/** The articles of a term in one month. */
export interface TermMonth {
  /** `2025-07`. */
  readonly month: string;
  readonly term: TaxonomyTerm;
  /** Indexes in the term of its newest article, and of the one after its oldest. */
  readonly start: number;
  readonly end: number;
}

const kept = new WeakMap<TaxonomyTerm, readonly TermMonth[]>();

/** @returns The months of a term that have articles, newest first. */
export function monthsOf(term: TaxonomyTerm): readonly TermMonth[] {
  const known = kept.get(term);
  if (known !== undefined) return known;
  const months: TermMonth[] = [];
  let start = 0;
  for (let newest = term.articles[0]; newest !== undefined; newest = term.articles[start]) {
    const month = monthOf(newest.day);
    const end = countSince(term.articles, month);
    months.push({ month, term, start, end });
    start = end;
  }
  kept.set(term, months);
  return months;
}

/** @returns Number of articles of a month. */
export function articlesIn({ start, end }: TermMonth): number {
  return end - start;
}

/** @returns Number of pages of a month. */
export function pagesIn(month: TermMonth): number {
  return Math.ceil(articlesIn(month) / PAGE_SIZE);
}

/**
 * @param page From 1.
 * @returns The articles on it, oldest first, so that later ones never move an article to another page.
 */
export function articlesOn({ term, start, end }: TermMonth, page: number): ArticleEntry[] {
  const after = end - (page - 1) * PAGE_SIZE;
  return term.articles.slice(Math.max(start, after - PAGE_SIZE), after).reverse();
}

/**
 * @param base Address of the term.
 * @param page From 1.
 */
export function monthAddress(base: string, month: string, page: number): string {
  return `${base}${periodAddress(month).slice(1)}${page === 1 ? '' : `${page}/`}`;
}
