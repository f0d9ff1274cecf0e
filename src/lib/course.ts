import type { ArticleEntry } from './catalog.ts';
import { dayOf, daysBetween, monthOf, shiftDay } from './day.ts';

/** How much was published over time, in equal steps. */
export interface Course {
  readonly unit: 'day' | 'week' | 'month';
  /** First day of each step, and how many articles it has; no step is left out. */
  /** Last UTC day. */
  readonly to: string;
  readonly steps: readonly { readonly from: string; readonly count: number }[];
}

const MOST_DAYS = 45;
const MOST_WEEKS = 60;

function monthAfter(month: string): string {
  return monthOf(shiftDay(`${month}-28`, 5));
}

/**
 * @param articles Newest first.
 * @param from First UTC day of the course.
 * @param to Last UTC day.
 * @returns Counts by day when the days are few, by week or month when they are many.
 */
export function courseOf(articles: readonly ArticleEntry[], from: string, to: string): Course {
  const days = daysBetween(from, to) + 1;
  const unit = days <= MOST_DAYS ? 'day' : days <= MOST_WEEKS * 7 ? 'week' : 'month';
  const counts = new Map<string, number>();
  if (unit === 'month') {
    for (let month = monthOf(from); month <= monthOf(to); month = monthAfter(month))
      counts.set(`${month}-01`, 0);
  } else {
    const step = unit === 'day' ? 1 : 7;
    for (let day = from; day <= to; day = shiftDay(day, step)) counts.set(day, 0);
  }
  const keyOf = (day: string): string => {
    if (unit === 'day') return day;
    return unit === 'week'
      ? shiftDay(from, Math.floor(daysBetween(from, day) / 7) * 7)
      : `${monthOf(day)}-01`;
  };
  let [lastDay, key] = ['', ''];
  for (const { data } of articles) {
    const day = dayOf(data.date);
    if (day > to) continue;
    if (day < from && unit !== 'month') break;
    // Articles of one day come together.
    if (day !== lastDay) [lastDay, key] = [day, keyOf(day)];
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  }
  return { unit, to, steps: [...counts].map(([start, count]) => ({ from: start, count })) };
}
