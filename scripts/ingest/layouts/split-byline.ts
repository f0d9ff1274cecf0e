import { TIME_UNITS } from '../data/time-words.ts';
import { foldName } from './fold-name.ts';
import { readTimeLine } from './time-line.ts';

/** A line split into a publisher and a time. */
export interface SplitByline {
  /** UTF-16 offset at which the publisher's name ends, without white space. */
  readonly nameEnd: number;
  /** UTF-16 offset at which the time begins. */
  readonly timeFrom: number;
  /** Whether digits could belong to either: with more known names, the result may differ. */
  readonly ambiguous: boolean;
}

interface Reading {
  readonly timeFrom: number;
  /** Whether the aggregator could print this number, and no space precedes it. */
  readonly plausible: boolean;
  readonly known: boolean;
}

/** Maximum length of a publisher with a time. */
const MAX_LINE_CHARS = 160;

const ONE = new RegExp(
  `(?:${TIME_UNITS.map(({ one }) => one.replace(' ', '\\s')).join('|')})\\s{1,3}ago$`,
  'i',
);
const UNIT = /\s{1,3}(minute|hour|day)(s?)\s{1,3}ago$/i;
const DAY = /\d{1,2}-\d{2}-\d{4}$/;

/**
 * Split a publisher and a time that an extractor glued together: `7NEWS17 hours ago`, `News2412-03-2025`, `France 24an
 * hour ago`.
 *
 * Where digits could belong to either (`News2417 hours ago`), a name in `known` decides, else the longest number that
 * the aggregator could print (under 60 minutes, 24 hours, 32 days). It never prints a space before the time; such a
 * line is only split with a known name.
 *
 * @param text A trimmed line.
 * @param known Names of publishers, folded by `foldName`.
 */
export function splitByline(text: string, known: ReadonlySet<string>): SplitByline | undefined {
  if (text.length > MAX_LINE_CHARS) return undefined;
  const readings = readingsOf(text)
    .map((reading) => ({ ...reading, known: known.has(foldName(text.slice(0, reading.timeFrom))) }))
    .filter((reading) => reading.known || hasLetter(text.slice(0, reading.timeFrom)));
  const plausible = readings.filter((reading) => reading.plausible);
  // Readings are ordered by number, longest first.
  const best =
    plausible.find((reading) => reading.known) ?? readings.find((reading) => reading.known) ?? plausible[0];
  if (!best) return undefined;
  const nameEnd = text.slice(0, best.timeFrom).trimEnd().length;
  return { nameEnd, timeFrom: best.timeFrom, ambiguous: readings.length > 1 };
}

function readingsOf(text: string): Omit<Reading, 'known'>[] {
  const one = ONE.exec(text);
  if (one) return withName(text, [{ timeFrom: one.index, plausible: true }]);
  const day = DAY.exec(text);
  if (day) {
    return withName(
      text,
      [day.index, day.index + 1]
        .filter((from) => readTimeLine(text.slice(from)))
        .slice(0, 1)
        .map((timeFrom) => ({ timeFrom, plausible: true })),
    );
  }
  const unit = UNIT.exec(text);
  return unit ? withName(text, counted(text, unit.index, unit[1] ?? '', unit[2] !== '')) : [];
}

/** Every number that ends at `end`, longest first. */
function counted(text: string, end: number, word: string, plural: boolean): Omit<Reading, 'known'>[] {
  const below = TIME_UNITS.find(({ unit }) => unit === word.toLowerCase())?.below ?? 0;
  const readings: Omit<Reading, 'known'>[] = [];
  for (const digits of [3, 2, 1]) {
    const number = text.slice(Math.max(0, end - digits), end);
    if (!new RegExp(`^[1-9]\\d{${digits - 1}}$`).test(number)) continue;
    const amount = Number(number);
    readings.push({ timeFrom: end - digits, plausible: plural ? amount < below : amount === 1 });
  }
  return readings;
}

function withName(text: string, readings: Omit<Reading, 'known'>[]): Omit<Reading, 'known'>[] {
  return readings
    .filter(({ timeFrom }) => text.slice(0, timeFrom).trim() !== '')
    .map((reading) => ({
      ...reading,
      plausible: reading.plausible && /\S/.test(text.charAt(reading.timeFrom - 1)),
    }));
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
