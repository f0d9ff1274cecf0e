import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import type { Draft, Segment } from '../../model.ts';
import { type Account, drop, segmentOf } from '../account.ts';
import { readText } from '../article-text.ts';
import { type BlockHeader, bulletWords } from '../block-headers.ts';
import { foldName } from '../fold-name.ts';
import { sameTitle } from '../same-title.ts';
import type { Row } from '../tokenize.ts';

/** A block of a page: headings above its head, the head, and the rows below. */
export interface Block {
  readonly anchor: BlockHeader;
  /** Indexes of layout B headings: the title before the publisher, up to twice. */
  readonly headings: readonly number[];
  /** Index of the title's row; absent if the block has none. */
  readonly title?: number;
  /** Rows below the head and the title, up to `end`. */
  readonly from: number;
  readonly end: number;
}

/** Maximum number of headings: pages print a headline twice above the publisher. */
const MAX_HEADINGS = 2;

/**
 * Split a page into blocks at their heads.
 *
 * From last to first, because only the title below distinguishes a heading above a publisher from the end of the
 * previous body.
 *
 * @param anchors Heads of blocks, in order.
 * @param floor First row that may be a heading: earlier ones belong to the lead or are boilerplate.
 * @param headed Whether the page prints headings, as in layouts B and C: a repeated line above a publisher is one, even
 *   if the title below is missing.
 */
export function cutBlocks(
  rows: readonly Row[],
  anchors: readonly BlockHeader[],
  floor: number,
  headed: boolean,
): Block[] {
  const blocks: Block[] = [];
  let end = rows.length;
  for (let index = anchors.length - 1; index >= 0; index--) {
    const anchor = anchors[index];
    if (!anchor) continue;
    const before = anchors[index - 1];
    // A previous block without headings needs the row below its head as its title.
    const lowest = before ? before.last + 1 + (headed ? 0 : 1) : floor;
    const below = firstText(rows, anchor.last + 1, end);
    const text = below === undefined ? undefined : rows[below];
    const found = headingsAbove(rows, anchor, lowest, text, headed);
    const headings = before && isShared(rows, before, found) ? found.slice(-1) : found;
    const heading = headings[0] === undefined ? undefined : rows[headings[0]];
    const own = below !== undefined && (!heading || sameTitle(heading.text, text?.text ?? ''));
    const title = own ? below : headings.at(-1);
    blocks.push({
      anchor,
      headings: own ? headings : headings.slice(0, -1),
      ...omitUndefined({ title }),
      from: anchor.last + 1,
      end,
    });
    end = headings[0] ?? anchor.first;
  }
  return blocks.reverse();
}

/**
 * Turn a block into a draft.
 *
 * @returns `undefined` if the block has no title; its rows are dropped then.
 */
export function readBlock(
  rows: readonly Row[],
  block: Block,
  known: ReadonlySet<string>,
  account: Account,
): Draft | undefined {
  const title = block.title === undefined ? undefined : rows[block.title];
  if (!title) {
    for (const row of rows.slice(block.anchor.first, block.end)) drop(account, row, 'block without a title');
    return undefined;
  }
  const head = readHead(rows, block.anchor, known, account);
  const headings = block.headings.flatMap((index) => rows[index] ?? []).map((row) => segmentOf(row));
  const text = readText(
    rows.slice(block.from, block.end).filter((row) => row !== title),
    title.text,
    account,
  );
  return { title: segmentOf(title), ...head, ...text, repeats: [...headings, ...text.repeats], lead: false };
}

type Head = Pick<Draft, 'publisher' | 'time' | 'category'>;

function readHead(
  rows: readonly Row[],
  anchor: BlockHeader,
  known: ReadonlySet<string>,
  account: Account,
): Head {
  const head: { publisher?: Segment; time?: Segment; category?: Segment } = {};
  for (let index = anchor.first; index <= anchor.last; index++) {
    const row = rows[index];
    if (!row) continue;
    if (anchor.glued && index === anchor.first) {
      head.publisher = segmentOf(row, 0, anchor.glued.nameEnd);
      head.time = segmentOf(row, anchor.glued.timeFrom);
    } else if (index === anchor.publisher) {
      head.publisher = segmentOf(row);
    } else if (index === anchor.time) {
      drop(account, row, 'icon label', 0, row.time?.from ?? 0);
      head.time = segmentOf(row, row.time?.from ?? 0);
    } else if (anchor.bullets.includes(index)) {
      readBullet(row, index, anchor, known, head, account);
    } else {
      drop(account, row, 'icon label');
    }
  }
  return head;
}

function readBullet(
  row: Row,
  index: number,
  anchor: BlockHeader,
  known: ReadonlySet<string>,
  head: { publisher?: Segment; category?: Segment },
  account: Account,
): void {
  const from = row.bullet ?? 0;
  const name = foldName(bulletWords(row));
  const isLast = index === anchor.bullets.at(-1);
  drop(account, row, 'bullet', 0, from);
  if (head.publisher && foldName(head.publisher.text) === name)
    drop(account, row, 'repeated publisher', from);
  else if (!head.publisher && (known.has(name) || (isLast && anchor.bullets.length > 1))) {
    head.publisher = segmentOf(row, from);
  } else if (!head.category) head.category = segmentOf(row, from);
  else drop(account, row, 'second category', from);
}

function headingsAbove(
  rows: readonly Row[],
  anchor: BlockHeader,
  lowest: number,
  below: Row | undefined,
  headed: boolean,
): number[] {
  const above: number[] = [];
  for (let at = anchor.first - 1; at >= lowest && above.length < MAX_HEADINGS; at--) {
    const row = rows[at];
    if (!row || row.role || row.bullet !== undefined) break;
    above.unshift(at);
  }
  const texts = above.map((at) => rows[at]?.text ?? '');
  const [first = '', second = ''] = texts;
  const nearest = texts.at(-1) ?? '';
  const doubled = texts.length === MAX_HEADINGS && sameTitle(first, second);
  if (below && texts.length > 0 && sameTitle(nearest, below.text)) return doubled ? above : above.slice(-1);
  return headed && doubled ? above : [];
}

/** Whether two blocks have one headline, the first without a body: the upper of two rows between them is its title. */
function isShared(rows: readonly Row[], before: BlockHeader, headings: readonly number[]): boolean {
  const [upper, lower] = headings;
  if (upper === undefined || lower === undefined || upper > before.last + 1) return false;
  return sameTitle(rows[before.first - 1]?.text ?? '', rows[upper]?.text ?? '');
}

function firstText(rows: readonly Row[], start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) if (!rows[at]?.role) return at;
  return undefined;
}
