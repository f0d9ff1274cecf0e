import type { ArticleData } from '../schemas/article.ts';
import { dayOf } from './day.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, string>();

/**
 * The day of the edition that an article belongs to: the day of its instant in the site's time zone, or a stated day
 * unchanged.
 *
 * @returns `2025-07-14`.
 */
export function editionDay(
  { date, datePrecision }: Pick<ArticleData, 'date' | 'datePrecision'>,
  timeZone: string,
): string {
  return datePrecision === 'day' ? dayOf(date) : localDay(date, timeZone);
}

/** @returns The day of an instant in a time zone. */
export function localDay(instant: string, timeZone: string): string {
  if (timeZone === 'UTC') return dayOf(instant);
  // Cached per ten minutes: time zones only change at multiples of ten minutes, and many articles share one.
  const key = `${instant.slice(0, 15)} ${timeZone}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const day = formatOf(timeZone).format(Date.parse(instant));
  days.set(key, day);
  return day;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  // Canadian English formats days as ISO does.
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}
