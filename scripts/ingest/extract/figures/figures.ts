/**
 * Find the figures of a report: the number of dead or of marchers, the price.
 *
 * Only headline and first sentences are searched, where a report states its news: further down are parts of the whole,
 * and other events.
 */
import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import type { CountedName, Figure } from '../../../../src/model/passages.ts';
import { COUNTED_THINGS, EARLIER_EVENT, PART, PEOPLE } from '../../data/counted-things.ts';
import { ENGLISH_ONES, GERMAN_ONES } from '../../data/number-words.ts';
import { currencyOf, hasUnits, inCommonUnit, isMeasure, withUnits } from './measure.ts';
import { numbersIn, readNumber } from './read-number.ts';

/** UTF-16 units of a body that are searched for figures: some four sentences. */
const HEAD_CHARS = 600;
/** UTF-16 units of context on either side of a number. */
const REACH = 90;

/** A pattern in two halves, for the text before and after a number. */
interface Halves {
  readonly counted: CountedName;
  readonly money: boolean;
  /** Whether a unit follows the number. */
  readonly isMeasure: boolean;
  readonly ofPeriod: boolean;
  readonly within?: number;
  readonly before: RegExp | undefined;
  readonly after: RegExp;
}

const compiled = new Map<string, readonly Halves[]>();

function patternsOf(language: string): readonly Halves[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = COUNTED_THINGS.flatMap(({ name, money = false, within, ofPeriod = false, patterns }) =>
    (patterns[language] ?? []).map((pattern) => {
      const [before = '', after = ''] = withUnits(pattern.replaceAll('PEOPLE', PEOPLE)).split('#');
      return {
        counted: name,
        money,
        isMeasure: hasUnits(pattern),
        ofPeriod,
        ...omitUndefined({ within }),
        before: before === '' ? undefined : new RegExp(`(?<![\\p{L}\\p{N}-])${before}$`, 'iu'),
        after: new RegExp(after === '' ? '^' : `^${after}(?![\\p{L}\\p{N}])`, 'iu'),
      };
    }),
  );
  compiled.set(language, made);
  return made;
}

/**
 * @param text Body as plain text, one paragraph per line.
 * @param language BCP 47.
 * @returns The figures of the headline, then of the first sentences.
 */
export function figures(title: string, text: string, language: string): Figure[] {
  const primary = language.split('-')[0] ?? '';
  if (patternsOf(primary).length === 0) return [];
  const inTitle = figuresOf(title, primary).map((figure) => ({ ...figure, end: 0 }));
  return [...inTitle, ...figuresOf(text.slice(0, HEAD_CHARS), primary)];
}

const parts = new Map(
  Object.entries(PART).map(([language, pattern]) => [language, new RegExp(`^${pattern}(?!\\p{L})`, 'u')]),
);

/** "16 March" is a day, and "45,000 march" a crowd. */
const DAY_OF_MARCH = /^\d{1,2} March(?!\p{L})/u;
/** "A mother of two" counts her children. */
const PARENT_OF = /(?<!\p{L})(?:mother|father|mum|mom|dad|parents) of $/iu;
/** "Six soldiers and" before "four civilians were killed", if nothing counts the soldiers. */
const FIRST_OF_SUM = new RegExp(
  `(?:\\p{Nd}|(?<!\\p{L})(?:${[...ENGLISH_ONES, ...GERMAN_ONES].slice(1).join('|')})) \\p{L}+ (?:and|und) $`,
  'iu',
);
/** What follows the first number of a sum: "three people in the north and two in the south". */
const REST_OF_SUM = new RegExp(
  `^[^.;:!?]{0,60} (?:and|und) (?:\\p{Nd}+|${[...ENGLISH_ONES, ...GERMAN_ONES].slice(1).join('|')}) (?:more )?(?:in|at) \\p{Lu}`,
  'u',
);
/** The first of two numbers with a common unit: "7.6 and 7.5 magnitude", "between 20 and 30 people". */
const ONE_OF_TWO = /\p{Nd}(?:[- ]magnitude)? (?:and|or|to|und|oder|bis) $/u;

function figuresOf(head: string, language: string): Figure[] {
  const earlier = earlierEvents(head, language);
  const part = parts.get(language);
  /** What the number before counts, and where it ends. */
  let last: { readonly counted: CountedName; readonly end: number } | undefined;
  return numbersIn(head).flatMap(({ text: number, start, end }): Figure[] => {
    const left = head.slice(Math.max(0, start - REACH), start);
    const right = head.slice(end, end + REACH);
    if (ONE_OF_TWO.test(left) || PARENT_OF.test(left) || DAY_OF_MARCH.test(number + right)) return [];
    const currency = currencyOf(number, right);
    const isMeasured = isMeasure(right);
    const share = isMeasured ? undefined : part?.exec(right)?.[0];
    const total = last;
    last = undefined;
    if ((total === undefined && FIRST_OF_SUM.test(left)) || REST_OF_SUM.test(right)) return [];
    if (share !== undefined && total !== undefined && !/[.!?]\s/.test(head.slice(total.end, start))) {
      last = total;
      const read = readNumber(number, language);
      const figure = { counted: total.counted, text: number + share, number, isPart: true as const };
      return read === undefined ? [] : [{ ...figure, ...read, end: end + share.length }];
    }
    for (const pattern of patternsOf(language)) {
      if (pattern.money !== (currency !== undefined) || (isMeasured && !pattern.isMeasure)) continue;
      if (!pattern.ofPeriod && earlier.some((span) => span.start <= start && start < span.end)) continue;
      const words = currency?.words ?? '';
      const match = pattern.after.exec(right.slice(words.length));
      if (match === null || (pattern.before !== undefined && !pattern.before.test(left))) continue;
      const after = words + match[0];
      const unit = match.groups?.['unit'];
      const read = readNumber(number, language, unit !== undefined);
      const range = read && (unit === undefined ? read : inCommonUnit(read, unit));
      // "One was killed" of several.
      if (range === undefined || (/^one$/i.test(number) && !/people|persons?|dead/i.test(after))) continue;
      const { counted, within } = pattern;
      last = { counted, end };
      return [
        {
          counted,
          text: (pattern.before?.exec(left)?.[0] ?? '') + number + after,
          number:
            number +
            words +
            (unit === undefined ? '' : match[0].slice(0, match[0].indexOf(unit) + unit.length)),
          ...range,
          ...omitUndefined({ unit: currency?.unit, within }),
          end: end + after.length,
        },
      ];
    }
    return [];
  });
}

/** Sentences about an earlier event than the one reported, and those that continue them. */
function earlierEvents(head: string, language: string): { readonly start: number; readonly end: number }[] {
  const earlier = EARLIER_EVENT[language];
  if (earlier === undefined) return [];
  const said = new RegExp(`(?<!\\p{L})(?:${earlier.said})(?!\\p{L})`, 'iu');
  const goesOn = new RegExp(`^(?:${earlier.goesOn})`, 'u');
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: stop } of [
    ...head.matchAll(/[.!?]\s+(?=["“„«‘]?\p{Lu})|\n/gu),
    { index: head.length, 0: '' },
  ]) {
    const end = index + stop.length;
    const sentence = head.slice(start, end);
    if (said.test(sentence) || (goesOn.test(sentence) && spans.at(-1)?.end === start))
      spans.push({ start, end });
    start = end;
  }
  return spans;
}
