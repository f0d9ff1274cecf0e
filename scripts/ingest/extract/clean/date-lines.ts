/**
 * Find standalone dates in a body: `June 9, 2025` or `Published: 9 June 2025` in the first lines or the last two, or at
 * a seam of a body on one line.
 *
 * They are kept, since they may belong to the article; they are evidence for `date`.
 */

import { longestFirst } from '../../../content/longest-first.ts';
import { MONTHS, WEEKDAYS } from '../../data/months.ts';
import type { Span } from './span.ts';

/** Source of a regular expression for a full date: `9 June 2025`, `Monday, June 9, 2025`. */
export const DAY = `(?:(?:${longestFirst(WEEKDAYS)}),? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:${longestFirst(MONTHS)})\\.?,? \\d{4}|(?:${longestFirst(MONTHS)})\\.? \\d{1,2},? \\d{4})`;

const LABEL =
  '(?:(?:[Ff]irst |[Oo]riginally |[Ll]ast )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Mm]odified)|PUBLISHED|UPDATED|POSTED)';
const CLOCK =
  '(?:,? ?(?:at |[|–—-] ?)?\\d{1,2}[:.] ?\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: \\(?\\p{Lu}{2,5}\\)?)?)?';
const DATE_LINE = new RegExp(`^${DAY}${CLOCK}$`, 'u');
const STAMP_LINE = new RegExp(`^${LABEL}:? [^!?]{0,50}\\d[^!?]{0,30}$`, 'u');
const STAMP = new RegExp(
  `(?<=^|[.!?…]["'’”)]{0,3} )${LABEL}(?: (?:on|at))?:? ?(?:on )?${DAY}${CLOCK}(?=$| ["'“‘(]?[\\p{Lu}\\d])`,
  'gu',
);
const HEAD_LINES = 4;
const TAIL_LINES = 2;
const MAX_LINE_CHARS = 120;

/**
 * @param paged Whether the body has lines, one per paragraph.
 * @returns The text of each, in order.
 */
export function dateLines(spans: readonly Span[], paged: boolean): string[] {
  return spans.flatMap(({ text }, index) => {
    if (!/\d{4}/.test(text)) return [];
    if (!paged) return [...text.matchAll(STAMP)].map(([words]) => words);
    const outer = index < HEAD_LINES || index >= spans.length - TAIL_LINES;
    const found = text.length <= MAX_LINE_CHARS && (DATE_LINE.test(text) || STAMP_LINE.test(text));
    return outer && found ? [text] : [];
  });
}
