import { ENGLISH_ONES, ENGLISH_TENS, GERMAN_ONES } from '../../data/number-words.ts';

/** A number as written, with its precision. */
export interface WrittenNumber {
  /** The range that it may mean: "about 40" is 36 to 44; "more than 40" has no upper bound, which is null. */
  readonly low: number;
  readonly high: number | null;
}

const ABOUT =
  'about|around|approximately|some|nearly|almost|roughly|close to|an estimated|estimated|rund|etwa|fast|knapp|ungefähr';
const ABOVE = 'more than|over|at least|mehr als|über|mindestens';
const BELOW = 'fewer than|less than|up to|as many as|weniger als|bis zu';

const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  millionen: 1e6,
  m: 1e6,
  billion: 1e9,
  milliarden: 1e9,
  bn: 1e9,
  b: 1e9,
};

const DIGITS = '\\d{1,3}(?:[,.]\\d{3}){1,3}|\\d{1,6}(?:[.,]\\d{1,2})?';
const SPELT = `(?:${ENGLISH_TENS.join('|')})(?:-(?:${ENGLISH_ONES.slice(0, 9).join('|')}))?|${ENGLISH_ONES.join('|')}|${GERMAN_ONES.slice(1).join('|')}`;
const MAGNITUDE = `(?:[ -]?(?:${Object.keys(MAGNITUDES).join('|')})\\b)?`;

/** A number or an amount of money, with words such as "about". */
const NUMBER = `(?:(?:${ABOUT}|${ABOVE}|${BELOW}) )?(?:(?:(?:US|A|NZ|C)?[$€£])?(?:${DIGITS})${MAGNITUDE}|(?:${SPELT})\\b)`;
/** A unit that may follow a number without a space. */
const ATTACHED = '(?:km|ha|C|F|t)(?![\\p{L}\\p{N}])';
/** Not a part of a time such as "10:24", nor of a decimal with a stray space such as "6. 1", nor an age or a duration. */
const NUMBERS = new RegExp(
  `(?<![\\p{L}\\p{N}.,:$€£-]|(?<!\\d)\\d\\. )${NUMBER}(?!\\p{N}|(?!${ATTACHED})\\p{L}|[.,:-] ?\\d|[- ](?:year|month|week|day|hour|minute)s?\\b)`,
  'giu',
);

const PARTS = new RegExp(
  `^(?:(?<about>${ABOUT})|(?<above>${ABOVE})|(?<below>${BELOW}))? ?(?:(?:US|A|NZ|C)?[$€£])?(?:(?<digits>${DIGITS})[ -]?(?<magnitude>[a-z]+)?|(?<spelt>[a-z-]+))$`,
  'iu',
);

/** The numbers of a text and their positions. */
export function numbersIn(
  text: string,
): { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(NUMBERS)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/**
 * @param text A match of `numbersIn`.
 * @param language Primary subtag: decides what a comma or a full stop between digits means.
 * @param isMeasured Whether it is measured rather than counted: 47 °C may be anything from 46.5 to 47.5.
 */
export function readNumber(text: string, language: string, isMeasured = false): WrittenNumber | undefined {
  const parts = PARTS.exec(text)?.groups;
  const value = parts?.['digits'] === undefined ? spelt(parts?.['spelt']) : digits(parts['digits'], language);
  if (parts === undefined || value === undefined || Number.isNaN(value)) return undefined;
  const exact = value * (MAGNITUDES[parts['magnitude']?.toLowerCase() ?? ''] ?? 1);
  if (parts['about'] !== undefined) {
    const slack = Math.min(exact * MAX_ABOUT, Math.max(exact * MIN_ABOUT, placeOf(exact)));
    return { low: exact - slack, high: exact + slack };
  }
  if (parts['above'] !== undefined) return { low: exact, high: null };
  if (parts['below'] !== undefined) return { low: 0, high: exact };
  const slack = Math.max(roundness(exact), isMeasured ? lastPlaceOf(value) : 0) / 2;
  return { low: exact - slack, high: exact + slack };
}

/** The slack of "about": a unit of the last digit that is not 0, within these shares of the number. */
const [MIN_ABOUT, MAX_ABOUT] = [0.03, 0.1];

/** 45,000 may mean anything from 44,500 to 45,500. */
function roundness(value: number): number {
  if (value < 100) return 0;
  const place = placeOf(value);
  return place === 1 ? 0 : Math.min(place, value / 10);
}

/** Place value of the last digit after the decimal point; 1 for a whole number. */
function lastPlaceOf(value: number): number {
  return 10 ** -(String(value).split('.')[1]?.length ?? 0);
}

/** Place value of the last digit that is not 0. */
function placeOf(value: number): number {
  let place = value < 1e6 ? 1 : 1e5;
  while (value > 0 && value % (place * 10) === 0) place *= 10;
  return place;
}

function digits(text: string, language: string): number {
  const plain =
    language === 'en' ? text.replaceAll(',', '') : text.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Number(plain);
}

function spelt(text: string | undefined): number | undefined {
  const [first = '', second] = text?.toLowerCase().split('-') ?? [];
  const ten = ENGLISH_TENS.indexOf(first);
  const one = Math.max(ENGLISH_ONES.indexOf(second ?? first), GERMAN_ONES.indexOf(first)) + 1;
  if (ten === -1) return one === 0 ? undefined : one;
  return (ten + 2) * 10 + (second === undefined ? 0 : one);
}
