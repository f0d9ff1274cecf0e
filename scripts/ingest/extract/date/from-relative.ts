import type { DatePrecision } from '../../../../src/schemas/article.ts';
import type { DateReading } from '../../dates/reading.ts';

const DAY_MS = 86_400_000;
const LENGTH = { minute: 60_000, hour: 3_600_000, day: DAY_MS } as const;
const COARSENESS = { minute: 0, hour: 1, day: 2 } as const;

/**
 * Count back from the capture. Minutes and hours are exact; a day is stored as such.
 *
 * Of a capture known to the day alone its noon is taken, which gives the likelier day.
 *
 * @param ago `2 hours ago`.
 * @param precision How finely the capture is known; the result is known no more finely.
 */
export function fromRelative(
  ago: { readonly amount: number; readonly unit: 'minute' | 'hour' | 'day' },
  capturedAt: Date,
  precision: DatePrecision,
): DateReading {
  const from = precision === 'day' ? startOfDay(capturedAt).getTime() + DAY_MS / 2 : capturedAt.getTime();
  const date = new Date(from - ago.amount * LENGTH[ago.unit]);
  const coarser = COARSENESS[precision] > COARSENESS[ago.unit] ? precision : ago.unit;
  return { date: coarser === 'day' ? startOfDay(date) : date, precision: coarser };
}

/** The UTC day of an instant, at 00:00Z. */
export function startOfDay(date: Date): Date {
  return new Date(Math.floor(date.getTime() / DAY_MS) * DAY_MS);
}
