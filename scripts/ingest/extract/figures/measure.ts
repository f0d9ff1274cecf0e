import { CURRENCIES, DIMENSIONS, type Dimension, UNITS, type Unit } from '../../data/units.ts';
import type { WrittenNumber } from './read-number.ts';

const DIMENSION_NAMES = new RegExp(Object.keys(DIMENSIONS).join('|'), 'gu');

/** Replace the name of a dimension in a pattern, such as `AREA`, by its units. */
export function withUnits(pattern: string): string {
  return pattern.replace(DIMENSION_NAMES, (dimension) => {
    const units = UNITS.filter((unit) => unit.dimension === dimension);
    return `[ -]?(?<unit>${units.map(({ written }) => written).join('|')})`;
  });
}

/** Whether a pattern counts in units. */
export function hasUnits(pattern: string): boolean {
  return pattern.search(DIMENSION_NAMES) >= 0;
}

const SHARES = UNITS.filter(({ dimension }) => dimension === 'SHARE').map(({ written }) => written);
const MEASURE = new RegExp(`^(?:°|\\p{L}| ?(?:${SHARES.join('|')})(?!\\p{L}))`, 'iu');

/** Whether a unit stands right after a number, or it is a share: what follows does not count people or things. */
export function isMeasure(right: string): boolean {
  return MEASURE.test(right);
}

const readers: readonly (Unit & { readonly pattern: RegExp })[] = UNITS.map((unit) => ({
  ...unit,
  pattern: new RegExp(`^(?:${unit.written})$`, 'iu'),
}));

/** A range in the unit in which all of its dimension are compared. */
export interface Measure extends WrittenNumber {
  readonly unit: string;
}

/**
 * @param written The unit, as it follows the number.
 * @returns `undefined` for an unknown unit.
 */
export function inCommonUnit({ low, high }: WrittenNumber, written: string): Measure | undefined {
  const unit = readers.find(({ pattern }) => pattern.test(written));
  if (unit === undefined) return undefined;
  const { dimension, factor, zero = 0 } = unit;
  const convert = (value: number): number => factor * (value - zero);
  return { unit: unitOf(dimension), low: convert(low), high: high === null ? null : convert(high) };
}

function unitOf(dimension: Dimension): string {
  return DIMENSIONS[dimension];
}

const AFTER_NUMBER = new RegExp(
  `^ (?:${Object.values(CURRENCIES)
    .map((words) => `(${words})`)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** A currency, and the words of it that follow the number. */
export interface Currency {
  /** `€`, `NZ$`. */
  readonly unit: string;
  readonly words: string;
}

/**
 * @param number As written: "€3.4 billion", "3.4 billion".
 * @param right What follows it: " euros".
 * @returns `undefined` for a number that is no amount of money.
 */
export function currencyOf(number: string, right: string): Currency | undefined {
  const symbol = /(?:US|A|NZ|C)?[$€£]/u.exec(number)?.[0];
  if (symbol !== undefined) return { unit: symbol.replace('US', ''), words: '' };
  const found = AFTER_NUMBER.exec(right);
  const at = found?.findIndex((group, index) => index > 0 && group !== undefined) ?? -1;
  const unit = Object.keys(CURRENCIES)[at - 1];
  return found === null || unit === undefined ? undefined : { unit, words: found[0] };
}
