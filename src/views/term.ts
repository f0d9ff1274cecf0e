/** Pages of taxonomy terms: a topic, a publisher, a hashtag, a name. */

import { printDay } from '../i18n/print-date.ts';
import type { Catalog } from '../model/catalog.ts';
import { monthOf } from '../model/day.ts';
import { newestLastmod } from '../model/lastmod.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import type { PageRef, WebPageKind } from '../model/page-kind.ts';
import { type DayGroup, dayList } from './day-list.ts';
import { type HistogramView, histogramView } from './histogram-view.ts';
import { histogramOf } from './taxonomy/histogram.ts';
import {
  articlesIn,
  articlesOn,
  monthAddress,
  monthsOf,
  pagesIn,
  type TermMonth,
} from './taxonomy/term-months.ts';
import type { TaxonomyTerm } from './taxonomy/terms.ts';
import type { PageLink } from './teaser.ts';

export interface TermView<Extra = unknown> {
  /** The index that it belongs to: `Topics`. */
  readonly section: PageLink;
  readonly title: string;
  readonly address: string;
  readonly count: number;
  /** The newest, by day. */
  readonly days: readonly DayGroup[];
  /** Months with pages of their own. */
  readonly months: readonly { readonly link: PageLink; readonly count: number }[];
  readonly histogram?: HistogramView | undefined;
  readonly extra: Extra;
}

export interface TermMonthView {
  readonly section: PageLink;
  readonly term: PageLink;
  /** `July 2025`. */
  readonly title: string;
  readonly month: string;
  readonly page: number;
  readonly pages: readonly PageLink[];
  /** Oldest first. */
  readonly days: readonly DayGroup[];
  readonly before?: PageLink | undefined;
  readonly after?: PageLink | undefined;
}

/** A kind of term: its taxonomy, and what its pages show. */
export interface TermKind<Template extends string, Extra> {
  /** Name of the page kind; that of its months has the suffix `-month`. */
  readonly name: string;
  /** Its template; months of all kinds share one. */
  readonly template: Template;
  /** First segment of its addresses. */
  readonly folder: string;
  /** Title of the index at that segment. */
  readonly section: string;
  /** Terms in the order of their pages. */
  readonly taxonomy: (catalog: Catalog) => readonly TaxonomyTerm[];
  readonly find: (catalog: Catalog, key: string) => TaxonomyTerm | undefined;
  readonly title: (catalog: Catalog, term: TaxonomyTerm) => string;
  readonly extra: (catalog: Catalog, term: TaxonomyTerm) => Extra;
  /** Whether its page shows nothing but its own articles, so that it only looks back from the newest of them. */
  readonly settles: boolean;
  /** Terms with at most this many articles show them all and have no pages of months. */
  readonly short: number;
}

/** Number of newest articles that a long term shows before its months. */
const MAX_NEWEST = 60;
/** Minimum number of articles for a histogram. */
const MIN_HISTOGRAM_ARTICLES = 5;

/** A page of a month: key of the term, `2025-07`, number of the page from 1. */
type MonthArgs = readonly [key: string, month: string, page: number];

function monthLink(catalog: Catalog, base: string, month: TermMonth | undefined): PageLink | undefined {
  if (month === undefined) return undefined;
  return {
    address: monthAddress(base, month.month, 1),
    text: printDay(month.month, catalog.site.language, 'month'),
  };
}

/** @returns The page kinds of a kind of term and of its months. */
export function termPages<Template extends string, Extra>(
  kind: TermKind<Template, Extra>,
): {
  front: WebPageKind<Template, TermView<Extra>, string>;
  month: WebPageKind<'term-month', TermMonthView, MonthArgs>;
} {
  const section = { address: `/${kind.folder}/`, text: kind.section };
  const found = (catalog: Catalog, key: string) => {
    const term = kind.find(catalog, key);
    if (term === undefined)
      throw new Error(`Unexpected ${kind.name} ${key}, expected something in the catalog`);
    return { term, base: `${section.address}${key}/`, title: kind.title(catalog, term) };
  };

  const front: WebPageKind<Template, TermView<Extra>, string> = {
    name: kind.name,
    template: kind.template,
    refs: (catalog) =>
      kind.taxonomy(catalog).map((term) => {
        const ref = { address: `${section.address}${term.key}/`, args: term.key };
        const { articles, lastmod } = term;
        const [newest] = articles;
        if (newest === undefined) return ref;
        const settled = kind.settles ? { month: monthOf(newest.day), listed: true } : undefined;
        return { ...ref, ...omitUndefined({ lastmod, settled }) };
      }),
    view: (catalog, ref) => {
      const { term, base, title } = found(catalog, ref.args);
      const { articles } = term;
      const long = articles.length > kind.short;
      const [newest, oldest] = [articles[0], articles.at(-1)];
      return {
        section,
        title,
        address: base,
        count: articles.length,
        days: dayList(catalog, long ? articles.slice(0, MAX_NEWEST) : articles),
        months: long
          ? monthsOf(term).map((month) => ({
              link: {
                address: monthAddress(base, month.month, 1),
                text: printDay(month.month, catalog.site.language, 'month'),
              },
              count: articlesIn(month),
            }))
          : [],
        histogram:
          newest === undefined || oldest === undefined || articles.length < MIN_HISTOGRAM_ARTICLES
            ? undefined
            : histogramView(catalog, histogramOf(articles, oldest.day, newest.day)),
        extra: kind.extra(catalog, term),
      };
    },
  };

  const month: WebPageKind<'term-month', TermMonthView, MonthArgs> = {
    name: `${kind.name}-month`,
    template: 'term-month',
    refs: (catalog) =>
      kind.taxonomy(catalog).flatMap((term) => {
        if (term.articles.length <= kind.short) return [];
        const title = kind.title(catalog, term);
        return monthsOf(term).flatMap((one, at, all) =>
          Array.from({ length: pagesIn(one) }, (_, index): PageRef<MonthArgs> => {
            const lastmod = newestLastmod(articlesOn(one, index + 1));
            return {
              address: monthAddress(`${section.address}${term.key}/`, one.month, index + 1),
              args: [term.key, one.month, index + 1],
              ...omitUndefined({ lastmod }),
              settled: {
                month: one.month,
                alone: true,
                listed: true,
                // The previous and next month are linked.
                besides: [title, all[at + 1]?.month ?? null, all[at - 1]?.month ?? null],
              },
            };
          }),
        );
      }),
    view: (catalog, ref) => {
      const [key, monthKey, page] = ref.args;
      const { term, base, title } = found(catalog, key);
      const months = monthsOf(term);
      const at = months.findIndex((one) => one.month === monthKey);
      const own = months[at];
      if (own === undefined)
        throw new Error(`Unexpected page ${ref.address}, expected a month with articles`);
      const pages = Array.from({ length: pagesIn(own) }, (_, index) => ({
        address: monthAddress(base, own.month, index + 1),
        text: String(index + 1),
      }));
      return {
        section,
        term: { address: base, text: title },
        title: printDay(own.month, catalog.site.language, 'month'),
        month: own.month,
        page,
        pages: pages.length > 1 ? pages : [],
        days: dayList(catalog, articlesOn(own, page)),
        before: monthLink(catalog, base, months[at + 1]),
        after: monthLink(catalog, base, months[at - 1]),
      };
    },
  };
  return { front, month };
}
