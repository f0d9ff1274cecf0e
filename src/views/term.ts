/** Pages of what articles have in common: a topic, a publisher, a hashtag, a name. */

import { printDay } from '../i18n/print-date.ts';
import type { Catalog } from '../model/catalog.ts';
import { dayOf, monthOf, periodAddress } from '../model/day.ts';
import type { PageKind, PageRef } from '../model/page-kind.ts';
import { type DayGroup, dayList } from './day-list.ts';
import { type CourseView, courseView } from './histogram-view.ts';
import { courseOf } from './taxonomy/histogram.ts';
import {
  articlesIn,
  articlesOn,
  monthsOf,
  newestOn,
  pagesIn,
  type ShelfMonth,
} from './taxonomy/term-months.ts';
import type { Shelf } from './taxonomy/terms.ts';
import type { Link } from './teaser.ts';

export interface ShelfView<Extra = unknown> {
  readonly title: string;
  readonly address: string;
  readonly count: number;
  /** The newest, by day. */
  readonly days: readonly DayGroup[];
  /** Months that have pages of their own. */
  readonly months: readonly { readonly link: Link; readonly count: number }[];
  readonly course?: CourseView | undefined;
  readonly extra: Extra;
}

export interface ShelfMonthView {
  readonly shelf: Link;
  /** `July 2025`. */
  readonly title: string;
  readonly month: string;
  readonly page: number;
  readonly pages: readonly Link[];
  /** Oldest first. */
  readonly days: readonly DayGroup[];
  readonly before?: Link | undefined;
  readonly after?: Link | undefined;
}

/** How a kind of shelf finds its shelves and what it says of one. */
export interface ShelfKind<Extra> {
  /** Name of the page kind; that of its months ends in `-month`. */
  readonly name: string;
  /** First segment of its addresses. */
  readonly folder: string;
  /** In the order of their pages. */
  readonly shelves: (catalog: Catalog) => readonly Shelf[];
  readonly find: (catalog: Catalog, key: string) => Shelf | undefined;
  readonly title: (catalog: Catalog, shelf: Shelf) => string;
  readonly extra: (catalog: Catalog, shelf: Shelf) => Extra;
  /** Whether its page shows nothing but its own articles, so that it looks back from the newest of them. */
  readonly settles: boolean;
  /** Shelves with at most this many articles show them all and have no pages of months. */
  readonly short: number;
}

/** How many of the newest a long shelf shows before its months. */
const NEWEST = 60;
/** Fewer are no course. */
const LEAST_COURSE = 5;

interface Place {
  readonly key: string;
  readonly month: string;
  readonly page: number;
}

function placeOf(ref: PageRef): Place {
  const [key, month, page] = Array.isArray(ref.args) ? ref.args : [];
  return { key: String(key), month: String(month ?? ''), page: Number(page ?? 1) };
}

function monthAddress(base: string, month: string, page: number): string {
  return `${base}${periodAddress(month).slice(1)}${page === 1 ? '' : `${page}/`}`;
}

function monthLink(catalog: Catalog, base: string, month: ShelfMonth | undefined): Link | undefined {
  if (month === undefined) return undefined;
  return {
    address: monthAddress(base, month.month, 1),
    text: printDay(month.month, catalog.site.language, 'month'),
  };
}

/** @returns The page kind of a kind of shelf, and that of its months. */
export function shelfPages<Extra>(kind: ShelfKind<Extra>): {
  front: PageKind<ShelfView<Extra>>;
  month: PageKind<ShelfMonthView>;
} {
  const found = (catalog: Catalog, ref: PageRef) => {
    const place = placeOf(ref);
    const shelf = kind.find(catalog, place.key);
    if (shelf === undefined)
      throw new Error(`Unexpected page ${ref.address}, expected something in the catalog`);
    const base = `/${kind.folder}/${place.key}/`;
    return { place, shelf, base, title: kind.title(catalog, shelf) };
  };

  const front: PageKind<ShelfView<Extra>> = {
    name: kind.name,
    refs: (catalog) =>
      kind.shelves(catalog).map((shelf) => {
        const lastmod = shelf.articles[0]?.data.date;
        const ref = { address: `/${kind.folder}/${shelf.key}/`, args: [shelf.key] };
        if (lastmod === undefined) return ref;
        return kind.settles ? { ...ref, lastmod, settled: { month: monthOf(lastmod) } } : { ...ref, lastmod };
      }),
    view: (catalog, ref) => {
      const { shelf, base, title } = found(catalog, ref);
      const { articles } = shelf;
      const long = articles.length > kind.short;
      const [newest, oldest] = [articles[0], articles.at(-1)];
      return {
        title,
        address: base,
        count: articles.length,
        days: dayList(catalog, long ? articles.slice(0, NEWEST) : articles),
        months: long
          ? monthsOf(shelf).map((month) => ({
              link: {
                address: monthAddress(base, month.month, 1),
                text: printDay(month.month, catalog.site.language, 'month'),
              },
              count: articlesIn(month),
            }))
          : [],
        course:
          newest === undefined || oldest === undefined || articles.length < LEAST_COURSE
            ? undefined
            : courseView(catalog, courseOf(articles, dayOf(oldest.data.date), dayOf(newest.data.date))),
        extra: kind.extra(catalog, shelf),
      };
    },
  };

  const month: PageKind<ShelfMonthView> = {
    name: `${kind.name}-month`,
    refs: (catalog) =>
      kind.shelves(catalog).flatMap((shelf) => {
        if (shelf.articles.length <= kind.short) return [];
        const title = kind.title(catalog, shelf);
        return monthsOf(shelf).flatMap((one, at, all) =>
          Array.from({ length: pagesIn(one) }, (_, index): PageRef => {
            const last = newestOn(one, index + 1);
            return {
              address: monthAddress(`/${kind.folder}/${shelf.key}/`, one.month, index + 1),
              args: [shelf.key, one.month, index + 1],
              ...(last === undefined ? {} : { lastmod: last.data.date }),
              settled: {
                month: one.month,
                alone: true,
                // The months beside it are linked.
                besides: [title, all[at + 1]?.month ?? null, all[at - 1]?.month ?? null],
              },
            };
          }),
        );
      }),
    view: (catalog, ref) => {
      const { place, shelf, base, title } = found(catalog, ref);
      const months = monthsOf(shelf);
      const at = months.findIndex((one) => one.month === place.month);
      const own = months[at];
      if (own === undefined)
        throw new Error(`Unexpected page ${ref.address}, expected a month with articles`);
      const pages = Array.from({ length: pagesIn(own) }, (_, index) => ({
        address: monthAddress(base, own.month, index + 1),
        text: String(index + 1),
      }));
      return {
        shelf: { address: base, text: title },
        title: printDay(own.month, catalog.site.language, 'month'),
        month: own.month,
        page: place.page,
        pages: pages.length > 1 ? pages : [],
        days: dayList(catalog, articlesOn(own, place.page)),
        before: monthLink(catalog, base, months[at + 1]),
        after: monthLink(catalog, base, months[at - 1]),
      };
    },
  };
  return { front, month };
}
