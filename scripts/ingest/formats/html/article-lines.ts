import { PAGE_CALLS } from '../../data/page-calls.ts';
import { labelledDates } from '../../dates/labelled-days.ts';
import type { BlockLine } from './block-lines.ts';
import { containerOf, isWithin } from './containers.ts';
import type { Frame } from './frame.ts';
import { weigh } from './prose.ts';
import { shape, shapesOf } from './shapes.ts';
import { type PageMap, vetoesOf } from './vetoes.ts';

/** For each line, why it is not part of the article; `undefined` if it is. */
export type Reasons = readonly (string | undefined)[];

/** Minimum share of linked characters at which a line counts as a link. */
const MAX_LINKED_SHARE = 0.75;

/** Minimum length of a paragraph in UTF-16 units; shorter lines may be labels. */
const MIN_PARAGRAPH_CHARS = 60;

/** Maximum number of lines between a headline and the text that may contain a standfirst. */
const MAX_LINES_APART = 15;

/**
 * Correct Readability's choice, in this order:
 *
 * 1. remove boilerplate among the chosen lines (captions, related articles, sign-up forms), and lines that consist of a
 *    link;
 * 2. add lines built like the chosen paragraphs (same element and class, same parent), then what follows them in the
 *    same container, a standfirst, and lists and headings in between: Readability chooses one container and removes
 *    some of it;
 * 3. remove labels at both ends (bylines, dates), dates below a standfirst, then headings with nothing below them, which
 *    depend on all steps before.
 *
 * @param chosen Indexes into `lines`, as chosen by Readability.
 * @param others Parts of the page recognised by their context, with reasons.
 */
export function articleLines(
  page: PageMap,
  chosen: ReadonlySet<number>,
  others: ReadonlyMap<Frame, string> = new Map(),
): Reasons {
  const { lines, headline } = page;
  const weights = weigh(lines, chosen);
  const reason = vetoesOf(page, others, weights);
  const around = containerOf(lines, chosen, weights);
  const whys = lines.map((line) => reason(line.inner) ?? (isCall(line) ? 'call to the reader' : undefined));
  const links = lines.map((line, index) => isLink(line) || isLinkedHeading(lines, index, headline));
  const free = (index: number): boolean => whys[index] === undefined && links[index] === false;
  const kept = lines.map((_, index) => chosen.has(index) && free(index) && index !== headline);
  const shapes = shapesOf(lines, kept);
  for (const [index, line] of lines.entries()) {
    if (kept[index] === true || index === headline || !free(index)) continue;
    if (line.linked > line.text.length * 0.5) continue;
    const alike = line.text.length > 40 && shapes.has(shape(line));
    const long =
      line.text.length >= MIN_PARAGRAPH_CHARS &&
      PARAGRAPHS.has(line.block.name) &&
      isWithin(line.block, around);
    kept[index] = alike || (long && line.linked < line.text.length * 0.3);
  }
  const start = kept.indexOf(true);
  const top = lastHeadline(lines, headline, start);
  if (top !== undefined && top < start && start - top <= MAX_LINES_APART) {
    for (let index = top + 1; index < start; index++) {
      const line = lines[index];
      kept[index] = line !== undefined && free(index) && isStandfirst(line);
    }
  }
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  for (let index = first; index < last; index++) {
    const line = lines[index];
    if (line === undefined || index === headline || !free(index) || !isWithin(line.block, around)) continue;
    if (line.linked <= line.text.length * 0.5 && isProse(line)) kept[index] = true;
  }
  dropLabels(lines, kept);
  dropDates(lines, kept);
  dropBareHeadings(lines, kept);
  return lines.map((_, index) => {
    if (kept[index] === true) return undefined;
    return (
      whys[index] ?? (links[index] === true ? 'link' : chosen.has(index) ? 'label' : 'outside the article')
    );
  });
}

/** The last line above the text that repeats the headline, which may be in the page's navigation as well. */
function lastHeadline(
  lines: readonly BlockLine[],
  headline: number | undefined,
  start: number,
): number | undefined {
  if (headline === undefined) return undefined;
  const title = lines[headline]?.text;
  for (let index = start - 1; index > headline; index--) if (lines[index]?.text === title) return index;
  return headline;
}

function isLink(line: BlockLine): boolean {
  return line.linked >= line.text.length * MAX_LINKED_SHARE && !isHeading(line);
}

/**
 * A heading that is a link begins a part of a list, except above the headline of the page, and if it is alone in its
 * item: a name of the publisher, a list of other articles.
 */
function isLinkedHeading(lines: readonly BlockLine[], index: number, headline: number | undefined): boolean {
  const line = lines[index];
  if (line === undefined || !isHeading(line) || line.linked < line.text.length * MAX_LINKED_SHARE)
    return false;
  if (headline !== undefined && index < headline) return true;
  const item = line.block.parent;
  return (
    item?.name === 'li' &&
    ![lines[index - 1], lines[index + 1]].some(
      (beside) => beside !== undefined && isWithin(beside.block, item),
    )
  );
}

function isCall(line: BlockLine): boolean {
  if (line.text.length > 160) return false;
  const text = line.text.toLowerCase();
  return PAGE_CALLS.some((call) => text.startsWith(call));
}

function isHeading(line: BlockLine): boolean {
  return /^h[1-6]$/.test(line.block.name);
}

const PARAGRAPHS = new Set(['p', 'li', 'blockquote', 'dd']);
const PROSE = new Set(['p', 'li', 'blockquote', 'pre', 'dd', 'dt', 'h2', 'h3', 'h4', 'td', 'th', 'tr']);

function isProse(line: BlockLine): boolean {
  return PROSE.has(line.block.name) || line.text.length > 80;
}

function isStandfirst(line: BlockLine): boolean {
  return line.text.length >= MIN_PARAGRAPH_CHARS && /^(?:p|h2|h3|h4|div|li)$/.test(line.block.name);
}

/** Remove short lines that do not end a sentence, from both ends up to the first sentence. */
function dropLabels(lines: readonly BlockLine[], kept: boolean[]): void {
  const order = lines.flatMap((line, index) => (kept[index] === true ? [{ line, index }] : []));
  if (!order.some(({ line }) => line.text.length >= MIN_PARAGRAPH_CHARS)) return;
  for (const side of [order, order.toReversed()]) {
    for (const { line, index } of side) {
      if (line.text.length >= MIN_PARAGRAPH_CHARS || (isSentence(line) && line.text.length > 30)) break;
      if (!isHeading(line) && !isSentence(line) && line.block.name !== 'li' && line.block.name !== 'tr')
        kept[index] = false;
    }
  }
}

/** Number of lines of the article among which its date may be, below a standfirst. */
const MAX_DATE_LINES = 6;
/** Maximum number of other letters in a line with a date: `Published:`, `UK`. */
const MAX_LETTERS_BESIDE = 14;

/** Remove lines at the beginning that consist of a date. */
function dropDates(lines: readonly BlockLine[], kept: boolean[]): void {
  let seen = 0;
  for (
    let index = kept.indexOf(true);
    index >= 0 && seen < MAX_DATE_LINES;
    index = kept.indexOf(true, index + 1)
  ) {
    seen++;
    const line = lines[index];
    const text = line?.text ?? '';
    if (line === undefined || text.length >= MIN_PARAGRAPH_CHARS || isSentence(line)) continue;
    if (!/\p{Nd}/u.test(text)) continue;
    const [date] = labelledDates(text, undefined);
    const beside = date === undefined ? undefined : text.replace(date.text, '').match(/\p{L}/gu);
    if (date !== undefined && (beside?.length ?? 0) <= MAX_LETTERS_BESIDE) kept[index] = false;
  }
}

function isSentence(line: BlockLine): boolean {
  return /[.!?…。？！।][\s"'”’»)\]]{0,3}$/u.test(line.text);
}

/** Remove headings, from the end, that are not above a kept line that is not a heading. */
function dropBareHeadings(lines: readonly BlockLine[], kept: boolean[]): void {
  let bare = true;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || kept[index] !== true) continue;
    if (!isHeading(line)) bare = false;
    else if (bare) kept[index] = false;
  }
}
