import { longestFirst } from '../../content/longest-first.ts';
import { DAY_HALVES, type DayHalf } from '../data/day-halves.ts';
import type { FoundDay } from './find-day.ts';
import { regionIn, regionOffset, zoneIn } from './zone-offset.ts';

/** A time of day written after a day. */
interface TimeOfDay {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** Minutes east of UTC; absent if no zone is written. */
  readonly offset?: number | undefined;
  /** UTF-16 offset of its end. */
  readonly to: number;
}

/** Between a day and its time there are no digits: `, um`, ` at `, ` | `, ` kl. `, ` г., `, ` 오후 `. */
const CLOCK =
  /^([^\d]{0,16}?)(\d{1,2})(?: ?[:.h時时시点點] ?(\d\d)(?:[:.](\d\d))?(?!\d)(?: ?([ap])\.? ?m\b\.?)?| ?([ap])\.? ?m\b\.?| ?[時时시点點](?! ?[\d半반]))(?: ?(?:uhr|hrs|h|分|분))?/;
const HALF = new RegExp(`(?<![a-z])(${longestFirst(Object.keys(DAY_HALVES))})[ :,]?$`);
/** Maximum number of characters after a time that may name its zone. */
const MAX_ZONE_CHARS = 16;

/**
 * @param text The span, NFC.
 * @param folded The same text, folded by `foldForDates`.
 * @param language BCP 47; decides zones such as `IST` that several countries use.
 */
export function timeAfter(
  text: string,
  folded: string,
  day: FoundDay,
  language: string | undefined,
): TimeOfDay | undefined {
  const match = CLOCK.exec(folded.slice(day.to));
  if (match === null) return undefined;
  const [words, before = '', hours, minutes, seconds, letter = match[6]] = match;
  const half = letter === undefined ? DAY_HALVES[HALF.exec(before)?.[1] ?? ''] : HALVES[letter];
  const hour = letter === undefined ? hourOfHalf(Number(hours), half) : hourOf(Number(hours), half);
  if (hour === undefined || (minutes === undefined && half === undefined)) return undefined;
  const minute = minutes === undefined ? undefined : Number(minutes);
  const end = day.to + words.length;
  const zone = zoneIn(text.slice(end, end + MAX_ZONE_CHARS), language);
  const to = end + (zone?.length ?? 0);
  const local = Date.UTC(day.year, day.month - 1, day.day, hour, minute ?? 0);
  const region = regionIn(text, text.slice(day.from, to + MAX_ZONE_CHARS));
  const offset = (region === undefined ? undefined : regionOffset(region, local)) ?? zone?.offset;
  return { hour, minute, second: seconds === undefined ? undefined : Number(seconds), offset, to };
}

const HALVES: Readonly<Record<string, DayHalf>> = { a: 'am', p: 'pm' };

/** The hour of a time with `am` or `pm` after it. */
function hourOf(hour: number, half: DayHalf | undefined): number | undefined {
  if (hour > 12 || hour === 0) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** The hour of a time after a word for half of the day, which may be counted from 0 to 11, to 12 or to 23. */
function hourOfHalf(hour: number, half: DayHalf | undefined): number | undefined {
  if (hour > 23) return undefined;
  if (half === undefined) return hour;
  if (hour > 12) return half === 'am' ? undefined : hour;
  // Twelve at night, and the hours after it, may belong to this day or to the next.
  if (half === 'night') return hour < 6 || hour === 12 ? undefined : hour + 12;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
