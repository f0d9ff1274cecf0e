import type { DatePrecision } from '../../../../src/schemas/article.ts';
import type { DateReading } from '../../dates/reading.ts';

const DAY_MS = 86_400_000;
const LENGTH = { minute: 60_000, hour: 3_600_000, day: DAY_MS } as const;
const COARSENESS = { minute: 0, hour: 1, day: 2 } as const;

/**
 * Count back from the capture. Minutes and hours are exact; a day is stored as such.
 *
 * If only the day of the capture is known, noon is used, which gives the most likely day.
 *
 * @param ago `2 hours ago`.
 * @param precision Precision of the capture; the result is not more precise.
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
