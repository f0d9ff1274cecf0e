import { MONTHS } from '../../data/months.ts';
import type { Reasons } from './article-lines.ts';
import type { BlockLine } from './block-lines.ts';

const MONTH = `(?:${[...new Set(MONTHS)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
const TIME = String.raw`(?:,?\s{1,2}(?:at\s|um\s|à\s)?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?)?`;

/** A day, a month and a year, in the orders and marks that bylines use, with the time of day after them. */
const DATE = new RegExp(
  [
    String.raw`(?<![\d.])\d{1,2}(?:st|nd|rd|th|er|\.)?,?\s(?:de\s|of\s)?${MONTH}\.?,?\s(?:de\s)?(?:19|20)\d\d(?!\d)${TIME}`,
    String.raw`(?<!\p{L})${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d(?!\d)${TIME}`,
    String.raw`(?<![\d.])\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)${TIME}`,
    String.raw`(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)${TIME}`,
  ].join('|'),
  'iu',
);

/** Lines before the headline, and after the article, in which a date may be the article's. */
const MAX_LINES_FROM_TITLE = 8;

/** A byline is shorter than a sentence, UTF-16 units. */
const MAX_LINE_CHARS = 120;

/** Parts of a page whose dates are others'. */
const OTHERS = new Set([
  'caption',
  'comments',
  'head of the page',
  'page footer',
  'related articles',
  'script is no text',
  'title of the page',
]);

/**
 * Find a full date in a short line by the article: first between headline and text, then before the headline,
 * then among what was left out of the text and after it.
 *
 * @returns The words as they stand.
 */
export function visibleDate(
  lines: readonly BlockLine[],
  reasons: Reasons,
  headline: number | undefined,
): string | undefined {
  const start = reasons.indexOf(undefined);
  if (start < 0) return undefined;
  const end = reasons.lastIndexOf(undefined);
  const top = headline !== undefined && headline <= start ? headline : start;
  const places = [
    ...range(top, start + 1),
    ...range(Math.max(0, top - MAX_LINES_FROM_TITLE), top).reverse(),
    ...range(start + 1, end + 1 + MAX_LINES_FROM_TITLE),
  ];
  for (const index of places) {
    const line = lines[index];
    if (index > start && reasons[index] === undefined) continue;
    if (line === undefined || line.text.length > MAX_LINE_CHARS || OTHERS.has(reasons[index] ?? '')) continue;
    const found = DATE.exec(line.text);
    if (found !== null) return found[0];
  }
  return undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
