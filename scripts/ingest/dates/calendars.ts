import { ERAS } from '../data/month-names.ts';

const DAY_MS = 86_400_000;

/** A day of the Gregorian calendar, months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
/** Difference between the Persian year and the Gregorian year in which it begins. */
const PERSIAN_EPOCH = 621;
const MONTH_STARTS = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336];

/** @returns The day of the Gregorian calendar; `undefined` for a day that the Persian calendar does not have. */
export function fromPersian({ year, month, day }: Day): Day | undefined {
  const guess = Date.UTC(year + PERSIAN_EPOCH, 2, 20) + ((MONTH_STARTS[month - 1] ?? 0) + day - 1) * DAY_MS;
  for (const days of [0, 1, -1, 2]) {
    const date = new Date(guess + days * DAY_MS);
    const parts = new Map(
      PERSIAN.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}

/** Years by which the Thai Buddhist era is ahead of the Gregorian calendar. */
const BUDDHIST_YEARS = 543;

/** @param year Four digits, or the last two of them. */
export function fromThaiYear(year: number): number {
  if (year < 100) return 2500 + year - BUDDHIST_YEARS;
  return year > 2400 ? year - BUDDHIST_YEARS : year;
}

/** @returns Year of the Gregorian calendar; `undefined` for an unknown era. */
export function fromEra(era: string, year: number): number | undefined {
  const before = ERAS[era];
  return before === undefined ? undefined : before + year;
}

const DIGITS = '〇一二三四五六七八九';

/** @returns The value of Chinese numerals such as `二〇二六`, `十二`, `三十一`, or of digits; NaN for anything else. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const plain = text.replaceAll('零', '〇').replaceAll('○', '〇');
  const [tens, ones = ''] = plain.split('十');
  if (tens !== undefined && plain.includes('十')) {
    return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
  }
  const digits = [...plain].map((sign) => DIGITS.indexOf(sign));
  return digits.includes(-1) ? Number.NaN : Number(digits.join(''));
}
