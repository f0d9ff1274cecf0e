import { type DateReading, readingOf } from './reading.ts';
import { zoneOffset } from './zone-offset.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MAIL =
  /^(?:[A-Za-z]{3,9}, ?)?(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4}|\d\d) (\d{1,2}):(\d\d)(?::(\d\d))? ?([+-]\d{4}|[A-Za-z]{1,3})?$/;

/** Read a date of RFC 2822 (feeds, mail): `Mon, 14 Jul 2025 21:00:00 +0200`. Years of two digits as it says in section 4.3. */
export function readMailDate(text: string): DateReading | undefined {
  const match = MAIL.exec(text);
  const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (match === null || month === 0) return undefined;
  const year = Number(match[3]);
  const offset = zoneOffset(match[7] ?? '');
  if (match[7] !== undefined && offset === undefined) return undefined;
  return readingOf({
    year: match[3]?.length === 2 ? year + (year < 50 ? 2000 : 1900) : year,
    month,
    day: Number(match[1]),
    hour: Number(match[4]),
    minute: Number(match[5]),
    second: Number(match[6] ?? 0),
    offset,
  });
}
