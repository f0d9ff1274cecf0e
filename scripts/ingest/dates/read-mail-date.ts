import { fromThaiYear } from './calendars.ts';
import { foldForDates } from './fold-for-dates.ts';
import { monthByName } from './month-by-name.ts';
import { type DateReading, readingOf } from './reading.ts';
import { ambiguousOffset, regionIn, regionOffset, zoneOffset } from './zone-offset.ts';

/** The names of day and month may be in any language, since programs that write feeds may be localised. */
const MAIL =
  /^(?:[\p{L}\p{M}.]{1,20},? ?)?(\d{1,2})\.? ([\p{L}\p{M}.]{2,16}) (\d{4}|\d\d) (\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([+-]\d{4}|[+-]\d\d:\d\d|[A-Za-z]{1,5}))?$/u;

/**
 * Read a date of RFC 2822 (feeds, mail): `Mon, 14 Jul 2025 21:00:00 +0200`, `Mi, 01 Okt 2025 11:34:37 MESZ`. Two-digit
 * years follow section 4.3. If the zone is unknown, only the day is kept.
 *
 * @param language BCP 47, for the few ambiguous names of months.
 */
export function readMailDate(text: string, language: string | undefined): DateReading | undefined {
  const match = MAIL.exec(text);
  if (match === null) return undefined;
  const named = monthByName(foldForDates((match[2] ?? '').normalize('NFC').replaceAll('.', '')), language);
  if (named === undefined || named.calendar === 'persian') return undefined;
  const { month, calendar } = named;
  const year = Number(match[3]);
  const zone = match[7];
  const local = Date.UTC(year, month - 1, Number(match[1]), Number(match[4]), Number(match[5]));
  const region = zone === undefined ? undefined : regionIn('', zone.toUpperCase());
  const offset =
    zone === undefined
      ? undefined
      : region === undefined
        ? (ambiguousOffset(zone, language) ?? zoneOffset(zone))
        : regionOffset(region, local);
  return readingOf({
    year: calendar === 'thai' ? fromThaiYear(year) : fullYear(year),
    month,
    day: Number(match[1]),
    hour: Number(match[4]),
    minute: Number(match[5]),
    second: Number(match[6] ?? 0),
    offset,
  });
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year + (year < 50 ? 2000 : 1900);
}
