import type { DatePrecision } from '../../../src/schemas/article.ts';

/** A parsed date: an instant known to the minute or hour, or a day at 00:00Z. */
export interface DateReading {
  readonly date: Date;
  readonly precision: DatePrecision;
}

/** A day and a time of day as written, before a zone is known. Months from 1. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** Minutes east of UTC. */
  readonly offset?: number | undefined;
}

/**
 * Convert a written date, without claiming more precision than it has.
 *
 * Without a zone, only the day is kept, since the place is unknown. Programs that know only the day write midnight to
 * the second, so this is read as that day in the zone that is written.
 *
 * @returns `undefined` for a day or time that does not exist.
 */
export function readingOf(written: WrittenDate): DateReading | undefined {
  const { year, month, day, hour, minute, second = 0, offset } = written;
  const start = Date.UTC(year, month - 1, day);
  const real = new Date(start);
  if (year < 1000 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return undefined;
  if (hour === undefined) return { date: real, precision: 'day' };
  if (hour > 23 || (minute ?? 0) > 59 || second > 60) return undefined;
  if (offset === undefined || hour + (minute ?? 0) + second === 0) return { date: real, precision: 'day' };
  const instant = start + ((hour * 60 + (minute ?? 0) - offset) * 60 + Math.min(second, 59)) * 1000;
  return { date: new Date(instant), precision: minute === undefined ? 'hour' : 'minute' };
}
