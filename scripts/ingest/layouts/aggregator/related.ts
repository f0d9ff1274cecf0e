import type { Draft } from '../../model.ts';
import { type Account, drop } from '../account.ts';
import { type BlockHeader, bulletWords } from '../block-headers.ts';
import { foldName } from '../fold-name.ts';
import type { PageScan } from '../page-scan.ts';
import { type Block, cutBlocks, readBlock } from './blocks.ts';

/** The related articles of a page. */
export interface Related {
  readonly drafts: readonly Draft[];
  /** Names of publishers that are on lines of their own. */
  readonly publishers: readonly string[];
  readonly ambiguous: boolean;
  /** First row that belongs to a block; the number of rows if there is none. */
  readonly start: number;
}

/**
 * Read all blocks of a page.
 *
 * @param headed Whether headlines are also above the publishers, as in layouts B and C.
 */
export function readRelated(page: PageScan, headed: boolean, account: Account): Related {
  const { rows, anchors, known } = page;
  const furnished = page.section > 0 && rows[page.section - 1]?.role !== undefined;
  const blocks = cutBlocks(rows, anchors, furnished ? page.section : 0, headed);
  const drafts: Draft[] = [];
  const publishers: string[] = [];
  for (const block of blocks) {
    const draft = readBlock(rows, block, known, account);
    if (!draft) continue;
    drafts.push(draft);
    if (draft.publisher && standsAlone(page, block.anchor, draft.publisher.text))
      publishers.push(draft.publisher.text);
  }
  const ambiguous = anchors.some(({ glued }) => glued?.ambiguous);
  return { drafts, publishers, ambiguous, start: startOf(blocks[0]) ?? rows.length };
}

/** Record the rows between the heading of the related articles and the first block, which belong to no article. */
export function dropStrays(page: PageScan, from: number, to: number, account: Account): void {
  for (const row of page.rows.slice(from, Math.max(from, to))) {
    drop(account, row, row.role ? 'page furniture' : 'no article around it');
  }
}

function standsAlone({ rows }: PageScan, anchor: BlockHeader, name: string): boolean {
  return !anchor.glued || anchor.bullets.some((at) => foldName(bulletWords(rows[at])) === foldName(name));
}

function startOf(block: Block | undefined): number | undefined {
  if (!block) return undefined;
  // A title above its head is the first row of a block without other headings.
  return Math.min(
    block.headings[0] ?? block.anchor.first,
    block.title ?? block.anchor.first,
    block.anchor.first,
  );
}
