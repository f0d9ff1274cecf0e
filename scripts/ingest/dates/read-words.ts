import type { Chrono } from 'chrono-node';
import { loadPackage } from '../../content/load-package.ts';
import { findDay } from './find-day.ts';
import { foldForDates } from './fold-for-dates.ts';
import { type DateReading, readingOf } from './reading.ts';
import { timeAfter } from './time-after.ts';

/** Languages that the parser supports, by primary subtag; sorted. */
const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt', 'ru', 'sv', 'uk'] as const;

/** Longer text is not a candidate, and is never matched against the patterns. */
const MAX_CHARS = 200;
/**
 * Any moment of a leap year will do, since no part of it is ever used; it keeps the parser from reading the clock, and
 * has 29 February.
 */
const REFERENCE = { instant: new Date('1972-01-01T00:00:00Z'), timezone: 0 };

/** A date in words, found in a span. */
export interface WordDate extends DateReading {
  /** The words themselves. */
  readonly text: string;
}

/**
 * Find the first full date (day, month and year, all written out) in a candidate span, in any language.
 *
 * @param span `Ana Kirov 9 June 2025 06:40`, `July 14, 2025 at 9:00 PM BST`, `4 stycznia 2026`.
 * @param language BCP 47; only decides ambiguous dates.
 */
export function readWords(span: string, language: string | undefined): WordDate | undefined {
  if (span.length > MAX_CHARS) return undefined;
  const text = span.normalize('NFC');
  const folded = foldForDates(text);
  const day = findDay(folded, language);
  if (day === undefined) return undefined;
  const time = timeAfter(text, folded, day, language);
  const reading = readingOf({ year: day.year, month: day.month, day: day.day, ...time });
  return reading === undefined ? undefined : { ...reading, text: text.slice(day.from, time?.to ?? day.to) };
}

/** A day without a year, as in datelines. */
export interface YearlessDay {
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** From 0, Sunday. */
  readonly weekday?: number;
}

/**
 * @param words The date in a dateline: `Aug 21`, `Monday, Aug. 21`, `le 21 août`.
 * @param language BCP 47; then English, then the others are tried.
 */
export function readYearlessDay(words: string, language: string | undefined): YearlessDay | undefined {
  if (words.length > MAX_CHARS) return undefined;
  const chrono = loadPackage('chrono-node');
  for (const name of languagesFor(language)) {
    const { casual }: { readonly casual: Chrono } = chrono[name];
    const start = casual.parse(words, REFERENCE)[0]?.start;
    const [month, day] = [start?.get('month'), start?.get('day')];
    if (
      !start?.isCertain('month') ||
      !start.isCertain('day') ||
      typeof month !== 'number' ||
      typeof day !== 'number'
    )
      continue;
    const weekday = start.isCertain('weekday') ? start.get('weekday') : null;
    return { month, day, ...(weekday === null ? {} : { weekday }) };
  }
  return undefined;
}

function languagesFor(language: string | undefined): ReadonlySet<(typeof LANGUAGES)[number]> {
  const subtag = language?.slice(0, 2).toLowerCase();
  return new Set([...LANGUAGES.filter((name) => name === subtag), 'en', ...LANGUAGES]);
}
