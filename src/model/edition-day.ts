import type { ArticleData } from '../schemas/article.ts';
import { dayOf } from './day.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, string>();

/**
 * Which day's edition an article belongs to: the day of the site's time zone that its instant falls on, and a stated
 * day as it is, whatever the zone.
 *
 * @returns `2025-07-14`.
 */
export function editionDay(
  { date, datePrecision }: Pick<ArticleData, 'date' | 'datePrecision'>,
  timeZone: string,
): string {
  return datePrecision === 'day' ? dayOf(date) : localDay(date, timeZone);
}

/** @returns The day that an instant falls on in a zone. */
export function localDay(instant: string, timeZone: string): string {
  if (timeZone === 'UTC') return dayOf(instant);
  // No zone changes its clocks but at a multiple of ten minutes, and an archive has many articles in as many.
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
  // Canadian English writes days as ISO does.
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}
