import { printDay } from '../i18n/print-date.ts';
import type { Catalog } from '../model/catalog.ts';
import { monthOf, periodAddress, shiftDay, yearOf } from '../model/day.ts';
import { memoizeByCatalog } from '../model/memoize.ts';
import type { PageRef, WebPageKind } from '../model/page-kind.ts';
import { busiest, type CalendarView, calendarView, type TopStory, topStories } from './calendar-view.ts';
import { type TaxonomyTerm, taxonomyOf } from './taxonomy/terms.ts';
import type { PageLink } from './teaser.ts';

export interface MonthView {
  readonly title: string;
  readonly year: PageLink;
  readonly articles: number;
  readonly calendar: CalendarView;
  /** Short names, Monday first. */
  readonly weekdays: readonly string[];
  readonly busiest: { readonly day: PageLink; readonly count: number };
  readonly top: readonly TopStory[];
  readonly before?: PageLink | undefined;
  readonly after?: PageLink | undefined;
}

export interface YearView {
  readonly title: string;
  readonly articles: number;
  readonly calendars: readonly CalendarView[];
  readonly weekdays: readonly string[];
  readonly top: readonly TopStory[];
  readonly before?: PageLink | undefined;
  readonly after?: PageLink | undefined;
}

interface Period {
  readonly key: string;
  /** Newest first. */
  readonly days: readonly TaxonomyTerm[];
}

function grouped(catalog: Catalog, keyOf: (day: string) => string): Period[] {
  const periods: { key: string; days: TaxonomyTerm[] }[] = [];
  for (const day of taxonomyOf(catalog).days) {
    const key = keyOf(day.key);
    const last = periods.at(-1);
    if (last?.key === key) last.days.push(day);
    else periods.push({ key, days: [day] });
  }
  return periods;
}

const monthsOf = memoizeByCatalog((catalog) => grouped(catalog, monthOf));
const yearsOf = memoizeByCatalog((catalog) => grouped(catalog, yearOf));

function refsOf(periods: readonly Period[], alone: boolean): PageRef<string>[] {
  return periods.map(({ key, days }, at) => {
    const newest = days[0]?.key;
    const lastmod = days.reduce((last, day) => ((day.lastmod ?? '') > last ? (day.lastmod ?? '') : last), '');
    const ref = { address: periodAddress(key), args: key };
    if (newest === undefined) return ref;
    // The previous and next period are linked.
    const besides = [periods[at + 1]?.key ?? null, periods[at - 1]?.key ?? null];
    return { ...ref, lastmod, settled: { month: monthOf(newest), alone, besides } };
  });
}

function weekdays(language: string): string[] {
  // 6 January 2025 was a Monday.
  return Array.from({ length: 7 }, (_, index) =>
    printDay(shiftDay('2025-01-06', index), language, 'weekdayAlone'),
  );
}

function around(catalog: Catalog, periods: readonly Period[], key: string) {
  const at = periods.findIndex((period) => period.key === key);
  const link = (period: Period | undefined): PageLink | undefined =>
    period && {
      address: periodAddress(period.key),
      text: period.key.length === 4 ? period.key : printDay(period.key, catalog.site.language, 'month'),
    };
  const days = periods[at]?.days ?? [];
  return {
    days,
    articles: days.reduce((sum, day) => sum + day.articles.length, 0),
    before: link(periods[at + 1]),
    after: link(periods[at - 1]),
  };
}

/** `/2025/07/`: the calendar of a month, with its top stories. */
export const month: WebPageKind<'month', MonthView, string> = {
  name: 'month',
  template: 'month',
  refs: (catalog) => refsOf(monthsOf(catalog), true),
  view: (catalog, ref) => {
    const key = ref.args;
    const { days, articles, before, after } = around(catalog, monthsOf(catalog), key);
    const { language } = catalog.site;
    const most = days.reduce<TaxonomyTerm | undefined>(
      (best, day) => (best === undefined || day.articles.length > best.articles.length ? day : best),
      undefined,
    );
    const busy = most?.key ?? `${key}-01`;
    return {
      title: printDay(key, language, 'month'),
      year: { address: periodAddress(yearOf(key)), text: yearOf(key) },
      articles,
      calendar: calendarView(catalog, key, busiest(catalog, [key])),
      weekdays: weekdays(language),
      busiest: {
        day: { address: periodAddress(busy), text: printDay(busy, language, 'dayOfYear') },
        count: most?.articles.length ?? 0,
      },
      top: topStories(
        catalog,
        days.map((day) => day.key),
        10,
      ),
      before,
      after,
    };
  },
};

/** `/2025/`: the calendars of a year. */
export const year: WebPageKind<'year', YearView, string> = {
  name: 'year',
  template: 'year',
  refs: (catalog) => refsOf(yearsOf(catalog), false),
  view: (catalog, ref) => {
    const key = ref.args;
    const { days, articles, before, after } = around(catalog, yearsOf(catalog), key);
    const months = Array.from({ length: 12 }, (_, index) => `${key}-${String(index + 1).padStart(2, '0')}`);
    const highest = busiest(catalog, months);
    return {
      title: key,
      articles,
      calendars: months.map((one) => calendarView(catalog, one, highest)),
      weekdays: weekdays(catalog.site.language),
      top: topStories(
        catalog,
        days.map((day) => day.key),
        12,
      ),
      before,
      after,
    };
  },
};
