import { MONTHS, WEEKDAYS } from '../../data/months.ts';

const names = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

/** Source of a regular expression for a full date: `9 June 2025`, `Monday, June 9, 2025`. */
export const DAY = `(?:(?:${names(WEEKDAYS)}),? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:${names(MONTHS)})\\.?,? \\d{4}|(?:${names(MONTHS)})\\.? \\d{1,2},? \\d{4})`;
