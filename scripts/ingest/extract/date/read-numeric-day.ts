import { type DateReading, readingOf } from './reading.ts';

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
/** Countries that write the month first. */
const MONTH_FIRST = /^en-(?:us|ph)\b/i;

/**
 * Read a day of three numbers, year last.
 *
 * Day first with dots and hyphens, and in a language other than English; month first where the
 * language says so (`en-US`). With slashes in English of no country only a day above twelve, or one
 * equal to the month, tells.
 *
 * @param language BCP 47, as the dump states it.
 * @returns Undefined when the text is something else; `ambiguous` when either reading is as good.
 */
export function readNumericDay(
  text: string,
  language: string | undefined,
): DateReading | 'ambiguous' | undefined {
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = Number(match[4]);
  const dayFirst = readingOf({ year, month: second, day: first });
  const monthFirst = readingOf({ year, month: first, day: second });
  if (match[2] !== '/' || monthFirst === undefined || first === second) return dayFirst;
  if (dayFirst === undefined) return monthFirst;
  if (language === undefined || /^en$/i.test(language)) return 'ambiguous';
  return MONTH_FIRST.test(language) ? monthFirst : dayFirst;
}
