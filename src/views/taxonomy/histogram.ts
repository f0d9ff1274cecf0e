import type { ArticleEntry } from '../../model/catalog.ts';
import { daysBetween, monthOf, shiftDay } from '../../model/day.ts';
import { countSince } from './count-since.ts';

/** Number of articles over time, in equal steps. */
export interface Histogram {
  readonly unit: 'day' | 'week' | 'month';
  /** Last day. */
  readonly to: string;
  /** First day and number of articles of each step, including empty ones. */
  readonly steps: readonly { readonly from: string; readonly count: number }[];
}

const MAX_DAYS = 45;
const MAX_WEEKS = 60;

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}

/**
 * @param articles Newest first.
 * @param from First day of the histogram.
 * @param to Last day.
 * @returns Counts by day for few days, by week or month for many.
 */
export function histogramOf(articles: readonly ArticleEntry[], from: string, to: string): Histogram {
  const days = daysBetween(from, to) + 1;
  const unit = days <= MAX_DAYS ? 'day' : days <= MAX_WEEKS * 7 ? 'week' : 'month';
  const starts: string[] = [];
  if (unit === 'month') {
    for (let month = monthOf(from); month <= monthOf(to); month = monthAfter(month))
      starts.push(`${month}-01`);
  } else {
    const step = unit === 'day' ? 1 : 7;
    for (let day = from; day <= to; day = shiftDay(day, step)) starts.push(day);
  }
  const since = [...starts, shiftDay(to, 1)].map((day) => countSince(articles, day));
  const steps = starts.map((start, at) => ({
    from: start,
    count: (since[at] ?? 0) - (since[at + 1] ?? 0),
  }));
  return { unit, to, steps };
}
