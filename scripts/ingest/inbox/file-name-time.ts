import type { DatePrecision } from '../../../src/schemas/article.ts';

/** When a dump was captured, and with which precision that is known. */
export interface Moment {
  readonly at: Date;
  readonly precision: DatePrecision;
}

/**
 * `2025-07-14`, `2025-07-14T21-00`, `2025-07-14T21-00-00Z`, `2025-07-14T21:00:00+05:00`. Not adjacent to a letter or
 * digit.
 */
const DASHED =
  /(?<![0-9A-Za-z])(\d{4})-(\d\d)-(\d\d)(?:[Tt](\d\d)[-:]?(\d\d)(?:[-:]?(\d\d)(?:\.\d{1,6})?(\+\d\d[-:]?\d\d|-\d\d:?\d\d)?)?(?:\.\d{1,6})?[Zz]?)?(?![0-9A-Za-z])/g;

/** `20250714T2100`, `20250714T210000Z`, `20250714T210000+0500`. */
const BASIC =
  /(?<![0-9A-Za-z])(\d{4})(\d\d)(\d\d)[Tt](\d\d)(\d\d)(?:(\d\d)(\+\d\d[-:]?\d\d|-\d\d:?\d\d)?)?[Zz]?(?![0-9A-Za-z])/g;

/** `20250714210000`, as in web archives. */
const DIGITS = /(?<![0-9A-Za-z])(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?![0-9A-Za-z])/g;

/**
 * Read the timestamp in the name of a file; see `docs/dumps.md`, "When was it captured?".
 *
 * @param name Name of a file, with or without folders; only the last part is read.
 * @returns The first valid date in one of the formats, UTC; `undefined` for any other digits.
 */
export function nameTime(name: string): Moment | undefined {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const found = [DASHED, BASIC, DIGITS].flatMap((form) => [...base.matchAll(form)]);
  found.sort((a, b) => a.index - b.index);
  for (const match of found) {
    const moment = realMoment(match.slice(1, 7), offsetOf(match[7]));
    if (moment !== undefined) return moment;
  }
  return undefined;
}

/** Range of years of a capture: the time of the web. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Range of offsets from UTC in hours. */
const MAX_OFFSET_HOURS = 14;
const MINUTES_PER_HOUR = 60;
const QUARTER_MINUTES = 15;

/** @returns An offset from UTC in minutes; 0 for digits that are none, such as a serial number. */
function offsetOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))];
  if (hours > MAX_OFFSET_HOURS || minutes >= MINUTES_PER_HOUR || minutes % QUARTER_MINUTES !== 0) return 0;
  return (text.startsWith('-') ? -1 : 1) * (hours * MINUTES_PER_HOUR + minutes);
}

/** @param offset Minutes that the clock is ahead of UTC. */
function realMoment(parts: readonly (string | undefined)[], offset: number): Moment | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  if (year < FIRST_YEAR || year > LAST_YEAR || hour > 23 || minute > 59 || second > 59) return undefined;
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  at.setUTCMinutes(at.getUTCMinutes() - offset);
  return { at, precision: parts[3] === undefined ? 'day' : 'minute' };
}
