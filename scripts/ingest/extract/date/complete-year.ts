import { readWords, readYearlessDay } from '../../dates/read-words.ts';

const DAY_MS = 86_400_000;
/** Years to search for a weekday: a date has the same weekday again within eleven years, 29 February within forty. */
const YEARS_BACK = 40;

/** Evidence for a year. */
export interface YearEvidence {
  readonly capturedAt?: Date | undefined;
  readonly pageDay?: Date | undefined;
  /** Upper bound for a weekday if nothing else is known. */
  readonly today: Date;
}

/**
 * Find the year of a dateline's day: its own, else that of the last such day before the capture, else of the last one
 * on its weekday, else of the last one before the page's day.
 *
 * @param words The date of a dateline.
 * @returns The day at 00:00Z; `undefined` if the year is unknown.
 */
export function completeYear(
  words: string,
  language: string | undefined,
  evidence: YearEvidence,
): Date | undefined {
  const full = readWords(words, language);
  if (full !== undefined) return new Date(Math.floor(full.date.getTime() / DAY_MS) * DAY_MS);
  const yearless = readYearlessDay(words, language);
  if (yearless === undefined) return undefined;
  const { capturedAt, pageDay, today } = evidence;
  const { month, day, weekday } = yearless;
  if (capturedAt !== undefined) return lastBefore(capturedAt, month, day, undefined);
  if (weekday !== undefined) return lastBefore(pageDay ?? today, month, day, weekday);
  return pageDay === undefined ? undefined : lastBefore(pageDay, month, day, undefined);
}

/** The last such day up to one day after the bound, since days begin earlier in the east. */
function lastBefore(bound: Date, month: number, day: number, weekday: number | undefined): Date | undefined {
  const latest = bound.getTime() + DAY_MS;
  const from = new Date(latest).getUTCFullYear();
  for (let year = from; year > from - YEARS_BACK; year--) {
    const date = new Date(Date.UTC(year, month - 1, day));
    const exists = date.getUTCMonth() === month - 1 && date.getTime() <= latest;
    if (exists && (weekday === undefined || date.getUTCDay() === weekday)) return date;
  }
  return undefined;
}
