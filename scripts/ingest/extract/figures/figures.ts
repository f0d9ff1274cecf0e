/**
 * Find the figures of a report: the number of dead or of marchers, the price.
 *
 * Only headline and first sentences are searched, where a report states its news: further down are parts of the whole,
 * and other events.
 */
import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import type { CountedName, Figure } from '../../../../src/model/passages.ts';
import { COUNTED_THINGS, EARLIER_EVENT, PART, PEOPLE } from '../../data/counted-things.ts';
import { numbersIn, readNumber } from './read-number.ts';

/** UTF-16 units of a body that are searched for figures: some four sentences. */
const HEAD_CHARS = 600;
/** UTF-16 units of context on either side of a number. */
const REACH = 90;

/** A pattern in two halves, for the text before and after a number. */
interface Halves {
  readonly counted: CountedName;
  readonly money: boolean;
  readonly within?: number;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
}

const compiled = new Map<string, readonly Halves[]>();

function patternsOf(language: string): readonly Halves[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = COUNTED_THINGS.flatMap(({ name, money = false, within, patterns }) =>
    (patterns[language] ?? []).map((pattern) => {
      const [before = '', after = ''] = pattern.replaceAll('PEOPLE', PEOPLE).split('#');
      return {
        counted: name,
        money,
        ...omitUndefined({ within }),
        before: before === '' ? undefined : new RegExp(`(?<![\\p{L}\\p{N}-])${before}$`, 'iu'),
        after: after === '' ? undefined : new RegExp(`^${after}(?![\\p{L}\\p{N}])`, 'iu'),
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
    const money = /[$€£]/.test(number);
    const share = part?.exec(right)?.[0];
    const total = last;
    last = undefined;
    if (share !== undefined && total !== undefined && !/[.!?]\s/.test(head.slice(total.end, start))) {
      last = total;
      const read = readNumber(number, language);
      const figure = { counted: total.counted, text: number + share, number, isPart: true as const };
      return read === undefined ? [] : [{ ...figure, ...read, end: end + share.length }];
    }
    for (const pattern of patternsOf(language)) {
      if (pattern.money !== money) continue;
      if (!money && earlier.some((span) => span.start <= start && start < span.end)) continue;
      const before = pattern.before === undefined ? '' : pattern.before.exec(left)?.[0];
      const after = pattern.after === undefined ? '' : pattern.after.exec(right)?.[0];
      const read = before === undefined || after === undefined ? undefined : readNumber(number, language);
      if (before === undefined || after === undefined || read === undefined) continue;
      // "One was killed" of several.
      if (/^one$/i.test(number) && !/people|persons?|dead/i.test(after)) continue;
      const { counted, within } = pattern;
      last = { counted, end };
      const figure = { counted, text: before + number + after, number, ...read, end: end + after.length };
      return [within === undefined ? figure : { ...figure, within }];
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
