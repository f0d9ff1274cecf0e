import { TIME_UNITS, VAGUE_TIMES, VAGUE_UNITS } from '../data/time-words.ts';
import { foldSpace } from './fold-name.ts';

/** A parsed time line: relative to the capture, or a day (`YYYY-MM-DD`). */
export type TimeLine =
  | { readonly amount: number; readonly unit: 'minute' | 'hour' | 'day' }
  | { readonly day: string };

/** Maximum length of a time line; longer lines are never matched against the patterns. */
const MAX_LINE_CHARS = 60;

/** Lower case only: `TIME15 minutes ago` is a publisher and its time. */
const GLUED_LABEL = /^time\s{0,2}(?=\S)/;
const COUNTED = /^(\d{1,4}) (minutes?|mins?|hours?|hrs?|days?) ago$/;
const SHORT = /^(\d{1,4})([mhd]) ago$/;
const NOW = /^(?:just now|(?:a few|\d{1,2}) seconds ago|a second ago)$/;
const DAY_FIRST = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const VAGUE: ReadonlySet<string> = new Set(VAGUE_TIMES);
const VAGUE_COUNTED = new RegExp(`^\\d{1,4} (?:${VAGUE_UNITS.join('|')}) ago$`);

/**
 * Read a time line of the aggregator.
 *
 * @param text A whole line or the words of a time: `35 minutes ago`, `an hour ago`, `14-07-2025` (day first), also with
 *   the word `time` glued in front.
 * @returns `undefined` if the line is anything else, or not a valid day.
 */
export function readTimeLine(text: string): TimeLine | undefined {
  const words = timeWords(text);
  return words === undefined ? undefined : readWords(words);
}

function readWords(words: string): TimeLine | undefined {
  const day = DAY_FIRST.exec(words);
  if (day) return readDay(Number(day[1]), Number(day[2]), Number(day[3]));
  if (NOW.test(words)) return { amount: 0, unit: 'minute' };
  if (words === 'yesterday') return { amount: 1, unit: 'day' };
  const counted = COUNTED.exec(words) ?? SHORT.exec(words);
  for (const { unit, one } of TIME_UNITS) {
    if (words === `${one} ago`) return { amount: 1, unit };
    if (counted !== null && counted[2]?.[0] === unit[0]) return { amount: Number(counted[1]), unit };
  }
  return undefined;
}

/** The position of a time in a line with nothing else; `labelled` if `time` is glued in front. */
export interface TimeSpan {
  /** UTF-16 offset in the given text. */
  readonly from: number;
  readonly labelled: boolean;
}

/**
 * Find the time in a line that consists of a time.
 *
 * @param text A trimmed line.
 * @returns Also for times that are too vague for a date (`a month ago`): the line is boilerplate too.
 */
export function findTime(text: string): TimeSpan | undefined {
  const words = timeWords(text);
  if (words === undefined) return undefined;
  if (!VAGUE.has(words) && !VAGUE_COUNTED.test(words) && !readWords(words)) return undefined;
  const from = GLUED_LABEL.exec(text)?.[0].length ?? 0;
  return { from, labelled: from > 0 };
}

function timeWords(text: string): string | undefined {
  if (text.length > MAX_LINE_CHARS) return undefined;
  return foldSpace(text).replace(GLUED_LABEL, '').toLowerCase();
}

function readDay(day: number, month: number, year: number): TimeLine | undefined {
  const time = Date.UTC(year, month - 1, day);
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return new Date(time).toISOString().startsWith(iso) ? { day: iso } : undefined;
}
