import { CATEGORY_LABELS } from '../data/category-labels.ts';
import { foldName } from './fold-name.ts';
import { isNameLike } from './name-like.ts';
import { sameTitle } from './same-title.ts';
import { type SplitByline, splitByline } from './split-byline.ts';
import type { Row } from './tokenize.ts';

/** The head of a block: the rows between a heading of layout B and the title, by index. */
export interface BlockHeader {
  readonly first: number;
  readonly last: number;
  readonly publisher?: number;
  readonly time?: number;
  /** Set if the row `first` contains publisher and time. */
  readonly glued?: SplitByline;
  readonly bullets: readonly number[];
  /** Whether it is certainly a block; other anchors count only in the related section. */
  readonly sure: boolean;
}

/** The context of anchors. */
interface Page {
  readonly rows: readonly Row[];
  /** First row below the heading of the related articles; the number of rows if there is none. */
  readonly section: number;
  /** Names of publishers, folded. */
  readonly known: ReadonlySet<string>;
}

/** Maximum number of bullets: a category and the publisher's name. */
const MAX_BULLETS = 2;
const MAX_LABEL_CHARS = 40;
const MAX_LABEL_WORDS = 5;
const MAX_NAME_CHARS = 120;
const MAX_TITLE_CHARS = 400;

/** The end of every time; excludes most rows quickly. */
const TIME_END = /(?:ago|\d{4})$/i;

/** Minimum length of a row that is a body: the next row may begin a block without further evidence. */
const MIN_BODY_CHARS = 120;
const ENDED = /[.!?…]["'”’)\]]*$/;

/**
 * Find the heads of the blocks of a page: `Publisher` / `2 hours ago` / `- Publisher or category`.
 *
 * A time line alone is not a head: prose may have `2 hours ago` on a line of its own. A bullet that repeats the
 * publisher, the word `time` glued to the time, or a bullet inside the related section prove a block; without a bullet,
 * the line before must look like a name and be set apart from the lines above.
 */
export function findBlockHeaders(page: Page): BlockHeader[] {
  const anchors: BlockHeader[] = [];
  const labelled = page.rows.some(({ time }) => time?.labelled);
  let free = 0;
  for (let at = 0; at < page.rows.length; at++) {
    if (at < free) continue;
    const anchor = timed(page, at, free, labelled) ?? untimed(page, at, free) ?? glued(page, at, free);
    if (!anchor || (!anchor.sure && anchor.first < page.section)) continue;
    // The row below a head is its title, even if it reads like a time.
    if (!anchor.sure && anchors.length > 0 && anchor.first === free) continue;
    anchors.push(anchor);
    free = anchor.last + 1;
  }
  return anchors;
}

/** Folded names of publishers on lines of their own in certain heads. */
export function publisherNames(rows: readonly Row[], anchors: readonly BlockHeader[]): string[] {
  return anchors
    .filter(({ sure, glued }) => sure && !glued)
    .map(({ publisher }) => foldName(publisher === undefined ? '' : (rows[publisher]?.text ?? '')))
    .filter((name) => name !== '');
}

/** The text after a bullet. */
export function bulletWords(row: Row | undefined): string {
  return row?.bullet === undefined ? '' : row.text.slice(row.bullet);
}

/** A head of publisher, time and bullets; the publisher or the bullets may be missing. */
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
    // On a page that labels its times, an unlabelled one is a headline or prose.
    if (!witnessed && (labelled || !standsApart(page, above, free, title))) return undefined;
    return { first, last, publisher: above, time: at, bullets, sure };
  }
  return witnessed ? { first: at, last, time: at, bullets, sure } : undefined;
}

/** A head of a publisher and a bullet that repeats it, without a time. */
function untimed(page: Page, at: number, free: number): BlockHeader | undefined {
  const { rows } = page;
  const name = rows[at];
  if (at < free || !name || name.role || name.bullet !== undefined || !isNameLike(name.text))
    return undefined;
  const bullets = bulletsBelow(rows, at + 1, name.text);
  if (!repeatsName(rows, bullets, name.text)) return undefined;
  return { first: at, last: bullets.at(-1) ?? at, publisher: at, bullets, sure: false };
}

/** A head of publisher and time on one line, confirmed by a bullet or by the headlines around it. */
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

/**
 * Whether the row above is the heading rather than a missing publisher; a third occurrence is a publisher of the same
 * name.
 */
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
    // A title may begin with a dash too; a category is short.
    if (!isName(words, name) && !isLabel(words)) break;
    bullets.push(at);
    if (!isName(words, name)) continue;
    // The label may come after the name, where only a known label can be distinguished from a title with a dash.
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
  // The only row after the previous head is that block's title, not a publisher.
  const within = free > page.section;
  if (within && at === free) return false;
  if (!above || above.role || row.apart || page.known.has(foldName(row.text))) return true;
  // A title without a body, or with a body on one line, ends here.
  return (within && at - free <= 2) || above.text.length >= MIN_BODY_CHARS || ENDED.test(above.text);
}
