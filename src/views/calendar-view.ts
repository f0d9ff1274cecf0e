import { words } from '../i18n/messages.ts';
import { printDay } from '../i18n/print-date.ts';
import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { daysInMonth, periodAddress, weekdayOf } from '../model/day.ts';
import { newsItemsOf } from './edition/news-items.ts';
import { HEADLINE, type NewsItemView, newsItemView } from './news-item.ts';
import { taxonomyOf } from './taxonomy/terms.ts';
import type { PageLink } from './teaser.ts';

/** A day in a calendar. */
export interface CalendarDay {
  /** Day of the month. */
  readonly day: number;
  /** Number of articles; without any, there is no link. */
  readonly count: number;
  /** Day and count as text; absent without articles. */
  readonly said?: string;
  /** Level relative to the busiest day of the calendar, 0 (none) to 4. */
  readonly level: number;
}

export interface CalendarView {
  /** `2025-07`. */
  readonly month: string;
  /** `July`. */
  readonly name: string;
  /** Weekday of the first: 0 for Monday. */
  readonly starts: number;
  readonly days: readonly CalendarDay[];
  readonly count: number;
}

function articlesOf(catalog: Catalog, day: string): readonly ArticleEntry[] {
  const { days, dayAt } = taxonomyOf(catalog);
  return days[dayAt.get(day) ?? -1]?.articles ?? [];
}

function countOf(catalog: Catalog, day: string): number {
  return articlesOf(catalog, day).length;
}

function daysOf(month: string): string[] {
  return Array.from(
    { length: daysInMonth(month) },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  );
}

/** @returns The count of the busiest day of some months that have articles. */
export function busiest(catalog: Catalog, months: readonly string[]): number {
  return Math.max(...months.flatMap(daysOf).map((day) => countOf(catalog, day)));
}

/** @param highest Count of the darkest shade. */
export function calendarView(catalog: Catalog, month: string, highest: number): CalendarView {
  const days = daysOf(month).map((day, index) => {
    const count = countOf(catalog, day);
    const date = printDay(day, catalog.site.language, 'dayOfYear');
    return {
      day: index + 1,
      count,
      ...(count > 0 ? { said: words.dayCount(date, count) } : {}),
      level: Math.ceil((count / highest) * 4),
    };
  });
  return {
    month,
    name: printDay(month, catalog.site.language, 'monthAlone'),
    starts: weekdayOf(`${month}-01`),
    days,
    count: days.reduce((sum, day) => sum + day.count, 0),
  };
}

/** A top story of a month or a year, with its day. */
export interface TopStory {
  readonly day: PageLink;
  readonly newsItem: NewsItemView;
  /** Number of publishers on that day. */
  readonly publishers: number;
}

/**
 * The most widely reported news items of some days, each story once, on its busiest day.
 *
 * @param days Newest first.
 */
export function topStories(catalog: Catalog, days: readonly string[], most: number): TopStory[] {
  // Do not compose the edition of a day without stories.
  const withStories = days.filter((day) => articlesOf(catalog, day).some(({ story }) => story !== undefined));
  const found = withStories.flatMap((day) =>
    newsItemsOf(catalog, day)
      .filter(({ story }) => story !== undefined)
      .map((newsItem) => ({ day, newsItem })),
  );
  found.sort((a, b) => b.newsItem.publishers - a.newsItem.publishers);
  const seen = new Set<string>();
  const top: TopStory[] = [];
  for (const { day, newsItem } of found) {
    const id = newsItem.story?.id ?? '';
    if (seen.has(id) || top.length >= most) continue;
    seen.add(id);
    const link = { address: periodAddress(day), text: printDay(day, catalog.site.language, 'dayOfYear') };
    top.push({
      day: link,
      newsItem: newsItemView(catalog, newsItem, HEADLINE),
      publishers: newsItem.publishers,
    });
  }
  return top;
}
