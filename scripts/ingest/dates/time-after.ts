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

/** Between a day and its time there are no digits: `, um`, ` at `, ` | `, ` kl. `, ` г., `. */
const CLOCK =
  /^[^\d]{0,16}?(\d{1,2})(?: ?[:.h時时시点點] ?(\d\d)(?:[:.](\d\d))?(?!\d)(?: ?([ap])\.? ?m\b\.?)?| ?([ap])\.? ?m\b\.?)(?: ?(?:uhr|hrs|h|分|분))?/;
/** Maximum number of characters after a time that may name its zone. */
const MAX_ZONE_CHARS = 16;

/**
 * @param text The span, NFC.
 * @param folded The same text, folded by `foldForDates`.
 */
export function timeAfter(text: string, folded: string, day: FoundDay): TimeOfDay | undefined {
  const match = CLOCK.exec(folded.slice(day.to));
  if (match === null) return undefined;
  const [words, hours, minutes, seconds, half = match[5]] = match;
  const hour = hourOf(Number(hours), half);
  if (hour === undefined || (minutes === undefined && half === undefined)) return undefined;
  const minute = minutes === undefined ? undefined : Number(minutes);
  const end = day.to + words.length;
  const zone = zoneIn(text.slice(end, end + MAX_ZONE_CHARS));
  const to = end + (zone?.length ?? 0);
  const local = Date.UTC(day.year, day.month - 1, day.day, hour, minute ?? 0);
  const region = regionIn(text, text.slice(day.from, to + MAX_ZONE_CHARS));
  const offset = (region === undefined ? undefined : regionOffset(region, local)) ?? zone?.offset;
  return { hour, minute, second: seconds === undefined ? undefined : Number(seconds), offset, to };
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (hour > 23 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
