import { readIso } from './read-iso.ts';
import { readMailDate } from './read-mail-date.ts';
import { readNumericDay } from './read-numeric-day.ts';
import { readWords } from './read-words.ts';
import type { DateReading } from './reading.ts';

/**
 * Read a date of publication as a dump states it in a field: ISO, RFC 2822, numbers, or words.
 * The ways of machines come first; they are quick and leave no doubt.
 *
 * @param text As stated.
 * @param language BCP 47, as the dump states it.
 * @returns Undefined when it is no full date; `ambiguous` when day and month cannot be told apart.
 */
export function readStated(
  text: string,
  language: string | undefined,
): DateReading | 'ambiguous' | undefined {
  const folded = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    readIso(folded) ??
    readMailDate(folded, language) ??
    readNumericDay(folded, language) ??
    readWords(folded, language)
  );
}
