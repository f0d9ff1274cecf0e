import { DATE_CONNECTORS } from '../data/month-names.ts';
import { chineseNumber, type Day, fromEra, fromPersian, fromThaiYear } from './calendars.ts';
import { monthByName, type NamedMonth } from './month-by-name.ts';
import { readNumericDay } from './read-numeric-day.ts';

/** A day with its year, and its position in a span. */
export interface FoundDay extends Day {
  /** UTF-16 offsets into the span. */
  readonly from: number;
  readonly to: number;
}

/** Numbers with East Asian characters between them, in a Japanese era or in Gregorian years. */
const EAST_ASIAN =
  /(?:(令和|平成|昭和|民國|民国) ?(\d{1,3}|元|[一二三四五六七八九十]{1,3})|(\d{4}|[〇○零一二三四五六七八九]{4})) ?[年년] ?(\d{1,2}|[一二三四五六七八九十]{1,2}) ?[月월] ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日號号일]/u;
/** Vietnamese has numbered months: `4 tháng 1, 2026`, `ngày 4 tháng 1 năm 2026`. */
const VIETNAMESE = /(?<!\d)(\d{1,2}) ?(?:thang|thg)[ .]{0,2}(\d{1,2})(?: nam |[ ,/-]{1,3})(\d{4})(?!\d)/;
/** So does Mongolian: `2026 оны 1-р сарын 4`. */
const MONGOLIAN = /(?<!\d)(\d{4}) оны (\d{1,2})(?:-?р| дугаар)? сарын (\d{1,2})(?!\d)/;
const YEAR_FIRST = /(?<![\d.,:/-])(\d{4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<![\d.,:/-])\d{1,2}([./-]) ?\d{1,2}\1 ?(?:\d{4}|\d\d)(?!\d|[./:-]\d)/;

/**
 * Find the first full day (day, month and year, all written out) of a span, in any language.
 *
 * @param folded By `foldForDates`.
 * @param language BCP 47; decides if a day can be read in two ways.
 */
export function findDay(folded: string, language: string | undefined): FoundDay | undefined {
  if (!/\d|[一二三四五六七八九]/.test(folded)) return undefined;
  const found = [
    eastAsian(folded),
    byNumbers(VIETNAMESE, folded, [3, 2, 1]),
    byNumbers(MONGOLIAN, folded, [1, 2, 3]),
    yearFirst(folded, language),
    yearLast(folded, language),
    byName(folded, language),
  ].filter((day) => day !== undefined);
  return found.sort((a, b) => a.from - b.from || b.to - a.to)[0];
}

function eastAsian(folded: string): FoundDay | undefined {
  const match = EAST_ASIAN.exec(folded);
  if (match === null) return undefined;
  const [words, era, ofEra = '', plain = '', month = '', day = ''] = match;
  const year = era === undefined ? chineseNumber(plain) : fromEra(era, chineseNumber(ofEra));
  if (year === undefined) return undefined;
  return at(match.index, words, { year, month: chineseNumber(month), day: chineseNumber(day) });
}

function byNumbers(
  pattern: RegExp,
  folded: string,
  [year, month, day]: readonly [number, number, number],
): FoundDay | undefined {
  const match = pattern.exec(folded);
  if (match === null) return undefined;
  const number = (group: number): number => Number(match[group]);
  return at(match.index, match[0], { year: number(year), month: number(month), day: number(day) });
}

function yearFirst(folded: string, language: string | undefined): FoundDay | undefined {
  const match = YEAR_FIRST.exec(folded);
  if (match === null) return undefined;
  const written = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  return at(match.index, match[0], inOurCalendar(written, numericCalendar(written.year, language)));
}

function yearLast(folded: string, language: string | undefined): FoundDay | undefined {
  for (const match of folded.matchAll(new RegExp(YEAR_LAST, 'g'))) {
    const [words] = match;
    const reading = readNumericDay(words, language);
    if (typeof reading !== 'object') continue;
    const { date } = reading;
    const written = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    return at(match.index, words, inOurCalendar(written, numericCalendar(written.year, language)));
  }
  return undefined;
}

/** Which calendar three numbers belong to, judging by the year. Islamic years are not supported. */
function numericCalendar(year: number, language: string | undefined): NamedMonth['calendar'] {
  if (/^(?:fa|ps)\b/i.test(language ?? '') && year < 1500) return 'persian';
  return year > 2400 ? 'thai' : 'gregorian';
}

function inOurCalendar(day: Day, calendar: NamedMonth['calendar']): Day | undefined {
  if (calendar === 'persian') return fromPersian(day);
  return calendar === 'thai' ? { ...day, year: fromThaiYear(day.year) } : day;
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const TOKEN = /\d+|[\p{L}\p{M}]+/gu;
const CONNECTORS = new Set(DATE_CONNECTORS);
/** Characters between the parts of a date. */
const GAP = /^[\s.,،/’ʼ׳״॰·ªº°‑-]{0,4}$/u;
/** Prefixes of names in Hebrew, French, Catalan and Arabic. */
const PREFIX = /^(?:ב|d|و)(?=\p{L}{2})/u;

/** `4 stycznia 2026`, `January 4, 2026`, `2026. január 4.`, `2026. gada 4. janvāris`. */
function byName(folded: string, language: string | undefined): FoundDay | undefined {
  const tokens = [...folded.matchAll(TOKEN)].map(([text, ..._], index, all) => ({
    text,
    from: all[index]?.index ?? 0,
    to: (all[index]?.index ?? 0) + text.length,
  }));
  for (let index = 0; index < tokens.length; index++) {
    const named = nameAt(folded, tokens, index, language);
    if (named === undefined) continue;
    const before = numbers(folded, tokens, index, -1, named.month);
    const after = numbers(folded, tokens, index + named.words - 1, 1, named.month);
    const parts = arrange(before, after, named.calendar);
    if (parts === undefined) continue;
    const [year, day] = parts;
    const whole = inOurCalendar(
      { year: Number(year.text), month: named.month, day: Number(day.text) },
      named.calendar,
    );
    const last = tokens[index + named.words - 1];
    const from = Math.min(tokens[index]?.from ?? 0, year.from, day.from);
    const to = Math.max(last?.to ?? 0, year.to, day.to);
    const found = at(from, folded.slice(from, to), whole);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The month that one or two words name: `كانون الثاني`, `ม.ค.`. */
function nameAt(
  folded: string,
  tokens: readonly Token[],
  index: number,
  language: string | undefined,
): (NamedMonth & { words: number }) | undefined {
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (word === undefined || /^\d/.test(word.text)) return undefined;
  if (next !== undefined && GAP.test(folded.slice(word.to, next.from))) {
    const two = monthByName(`${word.text} ${next.text}`, language);
    if (two !== undefined) return { ...two, words: 2 };
  }
  const one = monthByName(word.text, language) ?? monthByName(word.text.replace(PREFIX, ''), language);
  return one === undefined ? undefined : { ...one, words: 1 };
}

/**
 * Up to two numbers next to a name, nearest first, separated by nothing but connectors or another name of the same
 * month (`كانون الثاني/يناير`).
 */
function numbers(
  folded: string,
  tokens: readonly Token[],
  start: number,
  step: 1 | -1,
  month: number,
): Token[] {
  const found: Token[] = [];
  let last = tokens[start];
  for (let index = start + step, words = 0; found.length < 2 && words < 3; index += step) {
    const token = tokens[index];
    if (token === undefined || last === undefined) break;
    const gap = step === 1 ? folded.slice(last.to, token.from) : folded.slice(token.to, last.from);
    if (!GAP.test(gap)) break;
    if (/^\d/.test(token.text)) {
      if (token.text.length > 4 || token.text.length === 3) break;
      found.push(token);
    } else if (CONNECTORS.has(token.text) || monthByName(token.text, undefined)?.month === month) words++;
    else break;
    last = token;
  }
  return found;
}

/** @returns Which of the numbers around a month are year and day. */
function arrange(
  [l1, l2]: readonly Token[],
  [r1, r2]: readonly Token[],
  calendar: NamedMonth['calendar'],
): readonly [Token, Token] | undefined {
  const isYear = (token: Token | undefined): token is Token =>
    token !== undefined && (token.text.length === 4 || (calendar === 'thai' && token.text.length === 2));
  const isDay = (token: Token | undefined): token is Token => token !== undefined && token.text.length <= 2;
  if (isDay(l1) && isYear(r1)) return [r1, l1];
  if (isDay(r1) && isYear(r2)) return [r2, r1];
  if (isYear(l1) && isDay(r1)) return [l1, r1];
  return isDay(l1) && l2?.text.length === 4 ? [l2, l1] : undefined;
}

function at(from: number, words: string, day: Day | undefined): FoundDay | undefined {
  if (day === undefined || !(day.month >= 1 && day.month <= 12)) return undefined;
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  if (day.year < 1000 || date.getUTCMonth() !== day.month - 1) return undefined;
  return { ...day, from, to: from + words.length };
}
