import { type DateReading, readingOf } from './reading.ts';

const NUMERIC = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d\d)$/;
/** Countries that write the month first. */
const MONTH_FIRST = /^en-(?:us|ph)\b/i;
/** Languages that write the year first, even with two digits. */
const YEAR_FIRST = /^(?:ko|ja|zh|hu|lt|mn)\b/i;
/** Two-digit years from here on are in the last century. */
const CENTURY_TURNS = 70;

/**
 * Read a day of three numbers, the year last, with four digits or two.
 *
 * The day comes first with dots and hyphens, and in languages other than English; the month comes first where the
 * language requires it (`en-US`). With slashes in English without a region, a date is unambiguous only if the day is
 * above twelve or equals the month. Two digits after hyphens may also be a day rather than a year, unless the language
 * decides.
 *
 * @param language BCP 47, as the dump states it.
 * @returns `undefined` if the text is something else; `ambiguous` if both readings are possible.
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
