import { CATEGORY_LABELS } from '../data/category-labels.ts';
import { foldName } from './fold-name.ts';
import { isNameLike } from './name-like.ts';
import { sameTitle } from './same-title.ts';
import { type SplitByline, splitByline } from './split-byline.ts';
import type { Row } from './tokenize.ts';

/** The head of a block: the rows between a layout B heading and the title, by index. */
export interface BlockHeader {
  readonly first: number;
  readonly last: number;
  readonly publisher?: number;
  readonly time?: number;
  /** The row `first` holds publisher and time. */
  readonly glued?: SplitByline;
  readonly bullets: readonly number[];
  /** Nothing but a block looks like this; other anchors count only in the related section. */
  readonly sure: boolean;
}

/** What anchors are judged by besides their rows. */
interface Page {
  readonly rows: readonly Row[];
  /** First row below the heading of the related articles; the number of rows when there is none. */
  readonly section: number;
  /** Names of publishers, folded. */
  readonly known: ReadonlySet<string>;
}

/** A category and the publisher's name again. */
const MAX_BULLETS = 2;
const MAX_LABEL_CHARS = 40;
const MAX_LABEL_WORDS = 5;
const MAX_NAME_CHARS = 120;
const MAX_TITLE_CHARS = 400;

/** How every time ends; spares most rows a closer look. */
const TIME_END = /(?:ago|\d{4})$/i;

/** A row as long as this is a body: the next row may begin a block without a sign of it. */
const MIN_BODY_CHARS = 120;
const ENDED = /[.!?…]["'”’)\]]*$/;

/**
 * Find the heads of the blocks of a page: `Publisher` / `2 hours ago` / `- Publisher or category`.
 *
 * The time line alone is no head: prose may hold `2 hours ago` on a line of its own. A bullet that repeats
 * the publisher, the word `time` glued to the time, or a bullet inside the related section prove a block;
 * without a bullet the line before must look like a name and stand apart from what is above it.
 */
export function findBlockHeaders(page: Page): BlockHeader[] {
  const anchors: BlockHeader[] = [];
  const labelled = page.rows.some(({ time }) => time?.labelled);
  let free = 0;
  for (let at = 0; at < page.rows.length; at++) {
    if (at < free) continue;
    const anchor = timed(page, at, free, labelled) ?? untimed(page, at, free) ?? glued(page, at, free);
    if (!anchor || (!anchor.sure && anchor.first < page.section)) continue;
    // The row below a head is its title, even one that reads like a time.
    if (!anchor.sure && anchors.length > 0 && anchor.first === free) continue;
    anchors.push(anchor);
    free = anchor.last + 1;
  }
  return anchors;
}

/** Folded names that stand unglued in sure heads. */
export function publisherNames(rows: readonly Row[], anchors: readonly BlockHeader[]): string[] {
  return anchors
    .filter(({ sure, glued }) => sure && !glued)
    .map(({ publisher }) => foldName(publisher === undefined ? '' : (rows[publisher]?.text ?? '')))
    .filter((name) => name !== '');
}

/** Words after a bullet. */
export function bulletWords(row: Row | undefined): string {
  return row?.bullet === undefined ? '' : row.text.slice(row.bullet);
}

/** Publisher, time, bullets; the publisher or the bullets may be missing. */
function timed(page: Page, at: number, free: number, labelled: boolean): BlockHeader | undefined {
  const { rows } = page;
  const time = rows[at]?.time;
  if (!time) return undefined;
  const above = isTimeLabel(rows[at - 1]) && at - 1 > free ? at - 2 : at - 1;
  const name = above >= free ? rows[above] : undefined;
  const bullets = bulletsBelow(rows, at + 1, name?.text);
  const last = bullets.at(-1) ?? at;
  const title = rows[last + 1];
  const named = name !== undefined && repeatsName(rows, bullets, name.text);
  const first = Math.min(above, at);
  const sure = named || time.labelled;
  if (named) return { first, last, publisher: above, time: at, bullets, sure };
  const plausible =
    name && !name.role && !name.time && name.bullet === undefined && name.text.length <= MAX_NAME_CHARS;
  const isHeading = time.labelled && name && title && isTitleAbove(page, above, title);
  const witnessed = bullets.length > 0 || sure;
  if (plausible && !isHeading && (witnessed ? !isSentence(name) : isNameLike(name.text))) {
    // Where the page labels its times, a bare one is a headline or prose.
    if (!witnessed && (labelled || !standsApart(page, above, free, title))) return undefined;
    return { first, last, publisher: above, time: at, bullets, sure };
  }
  return witnessed ? { first: at, last, time: at, bullets, sure } : undefined;
}

/** Publisher and a bullet that repeats it, the time being lost. */
function untimed(page: Page, at: number, free: number): BlockHeader | undefined {
  const { rows } = page;
  const name = rows[at];
  if (at < free || !name || name.role || name.bullet !== undefined || !isNameLike(name.text))
    return undefined;
  const bullets = bulletsBelow(rows, at + 1, name.text);
  if (!repeatsName(rows, bullets, name.text)) return undefined;
  return { first: at, last: bullets.at(-1) ?? at, publisher: at, bullets, sure: false };
}

/** Publisher and time on one line, proved by a bullet or by the headlines around it. */
function glued(page: Page, at: number, free: number): BlockHeader | undefined {
  const { rows, known } = page;
  const row = rows[at];
  if (!row || row.role || row.time || row.text.length > MAX_NAME_CHARS) return undefined;
  if (!TIME_END.test(row.text)) return undefined;
  const next = bulletWords(rows[at + 1]);
  const names = next === '' ? known : new Set([...known, foldName(next)]);
  const split = splitByline(row.text, names);
  if (!split) return undefined;
  const name = row.text.slice(0, split.nameEnd);
  const bullets = bulletsBelow(rows, at + 1, name);
  const last = bullets.at(-1) ?? at;
  const title = rows[last + 1];
  const above = at - 1 >= free ? rows[at - 1] : undefined;
  const sure = repeatsName(rows, bullets, name);
  const headed = above && title && sameTitle(above.text, title.text) && at > page.section;
  if (!sure && !headed && bullets.length === 0) return undefined;
  return { first: at, last, publisher: at, time: at, glued: split, bullets, sure };
}

/** The publisher is missing and what stands in its place is the heading; a third one is a publisher named alike. */
function isTitleAbove({ rows, known }: Page, above: number, title: Row): boolean {
  const text = rows[above]?.text ?? '';
  const third = rows[above - 2]?.text ?? '';
  return sameTitle(text, title.text) && !known.has(foldName(text)) && !sameTitle(third, title.text);
}

function bulletsBelow(rows: readonly Row[], start: number, name: string | undefined): number[] {
  const bullets: number[] = [];
  for (let at = start; at < start + MAX_BULLETS; at++) {
    const words = bulletWords(rows[at]);
    if (words === '') break;
    // A title may begin with a dash itself; a category is short.
    if (!isName(words, name) && !isLabel(words)) break;
    bullets.push(at);
    if (!isName(words, name)) continue;
    // The label may stand after the name, where only a known one is told from a title with a dash.
    if (CATEGORY_LABELS.has(foldName(bulletWords(rows[at + 1])))) bullets.push(at + 1);
    break;
  }
  return bullets;
}

function isLabel(words: string): boolean {
  return words.length <= MAX_LABEL_CHARS && isNameLike(words) && words.split(/\s+/).length <= MAX_LABEL_WORDS;
}

function isName(words: string, name: string | undefined): boolean {
  return name !== undefined && (words === name || foldName(words) === foldName(name));
}

function repeatsName(rows: readonly Row[], bullets: readonly number[], name: string): boolean {
  return bullets.some((at) => isName(bulletWords(rows[at]), name));
}

function isTimeLabel(row: Row | undefined): boolean {
  return row?.text === 'time';
}

function isSentence(row: Row): boolean {
  return row.text.length > 40 && ENDED.test(row.text);
}

function standsApart(page: Page, at: number, free: number, title: Row | undefined): boolean {
  const row = page.rows[at];
  const above = page.rows[at - 1];
  if (!row || !title || title.role || title.text.length > MAX_TITLE_CHARS) return false;
  // The only row since the last head is that block's title, not a publisher.
  const within = free > page.section;
  if (within && at === free) return false;
  if (!above || above.role || row.apart || page.known.has(foldName(row.text))) return true;
  // A title without a body, or with a body on one line as the page prints it, ends right here.
  return (within && at - free <= 2) || above.text.length >= MIN_BODY_CHARS || ENDED.test(above.text);
}
