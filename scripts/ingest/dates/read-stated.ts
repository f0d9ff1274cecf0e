import { readIso } from './read-iso.ts';
import { readMailDate } from './read-mail-date.ts';
import { readNumericDay } from './read-numeric-day.ts';
import { readWords } from './read-words.ts';
import type { DateReading } from './reading.ts';

/**
 * Read a publication date from a field of a dump: ISO, RFC 2822, numbers, or words. Machine-readable formats come
 * first, since they are fast and unambiguous.
 *
 * @param text As stated.
 * @param language BCP 47, as the dump states it.
 * @returns `undefined` if it is not a full date; `ambiguous` if day and month cannot be distinguished.
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
