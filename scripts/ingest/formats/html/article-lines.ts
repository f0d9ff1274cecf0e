import { PAGE_CALLS } from '../../data/page-calls.ts';
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
 * 3. remove labels at both ends (bylines, dates), then headings with nothing below them, which depend on all steps
 *    before.
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
  const whys = lines.map((line) => reason(line.block) ?? (isCall(line) ? 'call to the reader' : undefined));
  const free = (index: number, line: BlockLine): boolean => whys[index] === undefined && !isLink(line);
  const kept = lines.map((line, index) => chosen.has(index) && free(index, line) && index !== headline);
  const shapes = shapesOf(lines, kept);
  for (const [index, line] of lines.entries()) {
    if (kept[index] === true || index === headline || !free(index, line)) continue;
    if (line.linked > line.text.length * 0.5) continue;
    const alike = line.text.length > 40 && shapes.has(shape(line));
    const long =
      line.text.length >= MIN_PARAGRAPH_CHARS &&
      PARAGRAPHS.has(line.block.name) &&
      isWithin(line.block, around);
    kept[index] = alike || (long && line.linked < line.text.length * 0.3);
  }
  const start = kept.indexOf(true);
  if (headline !== undefined && headline < start && start - headline <= MAX_LINES_APART) {
    for (let index = headline + 1; index < start; index++) {
      const line = lines[index];
      kept[index] = line !== undefined && free(index, line) && isStandfirst(line);
    }
  }
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  for (let index = first; index < last; index++) {
    const line = lines[index];
    if (line === undefined || index === headline || !free(index, line) || !isWithin(line.block, around))
      continue;
    if (line.linked <= line.text.length * 0.5 && isProse(line)) kept[index] = true;
  }
  dropLabels(lines, kept);
  dropBareHeadings(lines, kept);
  return lines.map((line, index) => {
    if (kept[index] === true) return undefined;
    return whys[index] ?? (isLink(line) ? 'link' : chosen.has(index) ? 'label' : 'outside the article');
  });
}

function isLink(line: BlockLine): boolean {
  return line.linked >= line.text.length * MAX_LINKED_SHARE && !isHeading(line);
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
const PROSE = new Set(['p', 'li', 'blockquote', 'pre', 'dd', 'dt', 'h2', 'h3', 'h4', 'td', 'th']);

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
      if (!isHeading(line) && !isSentence(line) && line.block.name !== 'li') kept[index] = false;
    }
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
