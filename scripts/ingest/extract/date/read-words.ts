import * as chrono from 'chrono-node';
import { readNumericDay } from './read-numeric-day.ts';
import { type DateReading, readingOf } from './reading.ts';
import { regionIn, regionOffset } from './zone-offset.ts';

/** Languages whose date words are known, by primary subtag; sorted. */
const PARSERS: Readonly<Record<string, { readonly casual: { parse: typeof chrono.parse } }>> = {
  de: chrono.de,
  en: chrono.en,
  es: chrono.es,
  fr: chrono.fr,
  it: chrono.it,
  ja: chrono.ja,
  nl: chrono.nl,
  pt: chrono.pt,
  ru: chrono.ru,
  sv: chrono.sv,
  uk: chrono.uk,
};

/** A candidate span is short; keeps every other text away from the parser. */
const MAX_CHARS = 200;
const NUMBERS = /\b\d{1,2}([./-])\d{1,2}\1\d{4}\b/;
/** `9 pm` has none, though the parser is certain of them. */
const MINUTES = /\d ?[:.hH時] ?\d\d/;
/** Any moment does, since no part of it is ever used; it keeps the parser from asking the clock. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

/** Words of a date as found in a span. */
export interface WordDate extends DateReading {
  /** The words themselves. */
  readonly text: string;
}

/**
 * Find the first full date (day, month and year, all written out) in a candidate span.
 *
 * @param span `Ana Kirov 9 June 2025 06:40`, `July 14, 2025 at 9:00 PM BST`.
 * @param language BCP 47; English is tried after it.
 */
export function readWords(span: string, language: string | undefined): WordDate | undefined {
  if (span.length > MAX_CHARS || !/\d{4}|\d{1,2}年/.test(span)) return undefined;
  for (const { casual } of parsersFor(language)) {
    for (const { text, start } of casual.parse(span, REFERENCE)) {
      const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
      // "yesterday" counts as certain too: only digits of the year itself are evidence.
      if (year === null || month === null || day === null || !text.includes(String(year))) continue;
      if (!start.isCertain('month') || !start.isCertain('day')) continue;
      // Three numbers are read by our own rule, which knows when they can be read in two ways.
      const numbers = NUMBERS.exec(text)?.[0];
      if (numbers !== undefined) {
        const day = readNumericDay(numbers, language);
        if (typeof day === 'object') return { ...day, text: numbers };
        continue;
      }
      const hour = start.isCertain('hour') ? (start.get('hour') ?? undefined) : undefined;
      const minute =
        hour !== undefined && MINUTES.test(text) ? (start.get('minute') ?? undefined) : undefined;
      const local = Date.UTC(year, month - 1, day, hour ?? 0, minute ?? 0);
      const stated = start.isCertain('timezoneOffset')
        ? (start.get('timezoneOffset') ?? undefined)
        : undefined;
      // The parser asks the clocks of this machine when summer begins; the answer must be the same on all.
      const region = regionIn(span, text);
      const offset = (region === undefined ? undefined : regionOffset(region, local)) ?? stated;
      const reading = readingOf({ year, month, day, hour, minute, offset });
      if (reading !== undefined) return { ...reading, text };
    }
  }
  return undefined;
}

/** A day without a year, as datelines write it. */
export interface YearlessDay {
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** From 0, Sunday. */
  readonly weekday?: number;
}

/**
 * @param words Date words of a dateline: `Aug 21`, `Monday, Aug. 21`, `le 21 août`.
 * @param language BCP 47; English is tried after it, then the others.
 */
export function readYearlessDay(words: string, language: string | undefined): YearlessDay | undefined {
  if (words.length > MAX_CHARS) return undefined;
  for (const { casual } of [...parsersFor(language), ...Object.values(PARSERS)]) {
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

function parsersFor(language: string | undefined): { readonly casual: { parse: typeof chrono.parse } }[] {
  const own = PARSERS[language?.slice(0, 2).toLowerCase() ?? ''];
  return own === undefined || own === chrono.en ? [chrono.en] : [own, chrono.en];
}
