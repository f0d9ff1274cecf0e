import { type DateReading, readingOf } from './reading.ts';
import { regionOffset, zoneOffset } from './zone-offset.ts';

const ISO =
  /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?:[Tt ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)? ?(Z|z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?(?:\[([\w/+-]{1,40})\])?)?$/;
/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^1\d{9}(\d{3})?$/;
/** `20250714210000`. */
const DIGITS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/**
 * Read a date as machines write it: ISO 8601 and RFC 3339, also with slashes or a blank, fourteen
 * digits, or the time since 1970. Without a zone it is UTC, by their convention.
 */
export function readIso(text: string): DateReading | undefined {
  const epoch = EPOCH.exec(text);
  if (epoch !== null) {
    return { date: new Date(Number(text) * (epoch[1] === undefined ? 1000 : 1)), precision: 'minute' };
  }
  const digits = DIGITS.exec(text);
  const match = ISO.exec(text);
  const [year, month, day, hour, minute, second] =
    digits?.slice(1) ?? (match === null ? [] : [1, 3, 4, 5, 6, 7].map((group) => match[group]));
  if (year === undefined) return undefined;
  const number = (part: string | undefined): number | undefined =>
    part === undefined ? undefined : Number(part);
  const written = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: number(hour),
    minute: number(minute),
    second: number(second),
  };
  const zone = match?.[8] ?? (match?.[9] === undefined ? 'Z' : undefined);
  const local = Date.UTC(
    written.year,
    written.month - 1,
    written.day,
    written.hour ?? 0,
    written.minute ?? 0,
  );
  return readingOf({
    ...written,
    offset: zone === undefined ? regionOffset(match?.[9] ?? '', local) : zoneOffset(zone),
  });
}
