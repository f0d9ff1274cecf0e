import { type DateReading, readingOf } from './reading.ts';
import { regionOffset, zoneOffset } from './zone-offset.ts';

const ISO =
  /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?:[Tt ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)? ?(Z|z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?(?:\[([\w/+-]{1,40})\])?)?$/;
/** Seconds, milliseconds or microseconds since 1970, in this century; fractions are ignored. */
const EPOCH = /^(1\d{9})(\d{3}|\d{6})?(?:\.\d{1,9})?$/;
/** `20250714210000`. */
const DIGITS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/**
 * Read a machine-readable date: ISO 8601 and RFC 3339, also with slashes or a space, fourteen digits, or the time since
 * 1970.
 */
export function readIso(text: string): DateReading | undefined {
  const epoch = EPOCH.exec(text);
  if (epoch !== null) {
    const [, seconds, fraction = '000'] = epoch;
    return { date: new Date(Number(`${seconds}${fraction.slice(0, 3)}`)), precision: 'minute' };
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
  const zone = match?.[8];
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
