import { type DateReading, readingOf } from './reading.ts';

const NUMERIC = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d\d)$/;
/** Countries that write the month first. */
const MONTH_FIRST = /^en-(?:us|ph)\b/i;
/** Languages that write the year first, also when it has two digits. */
const YEAR_FIRST = /^(?:ko|ja|zh|hu|lt|mn)\b/i;
/** Two digits of a year from here on are of the last century. */
const CENTURY_TURNS = 70;

/**
 * Read a day of three numbers, year last, the year with four digits or two.
 *
 * Day first with dots and hyphens, and in a language other than English; month first where the
 * language says so (`en-US`). With slashes in English of no country only a day above twelve, or one
 * equal to the month, tells. Two digits of a year after hyphens may be a day as well, unless the language says
 * which comes first.
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
  const [, one = '', mark, other = '', last = ''] = match;
  const first = Number(one);
  const second = Number(other);
  if (last.length === 2) {
    const yearFirst = readingOf({ year: fullYear(first), month: second, day: Number(last) });
    if (YEAR_FIRST.test(language ?? '') && one.length === 2) return yearFirst;
    if (mark === '-' && language === undefined && yearFirst !== undefined) return 'ambiguous';
  }
  const year = last.length === 2 ? fullYear(Number(last)) : Number(last);
  const dayFirst = readingOf({ year, month: second, day: first });
  const monthFirst = readingOf({ year, month: first, day: second });
  if (mark !== '/' || monthFirst === undefined || first === second) return dayFirst;
  if (dayFirst === undefined) return monthFirst;
  if (language === undefined || /^en$/i.test(language)) return 'ambiguous';
  return MONTH_FIRST.test(language) ? monthFirst : dayFirst;
}

function fullYear(year: number): number {
  return year + (year < CENTURY_TURNS ? 2000 : 1900);
}
