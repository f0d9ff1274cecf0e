import type { Drop, Segment } from '../model.ts';
import type { Row } from './tokenize.ts';

/** Where the parts of a page go that belong to no article; filled while the page is read. */
export interface Account {
  readonly drops: Drop[];
  readonly meta: Segment[];
}

/**
 * Cut a segment out of a row.
 *
 * @param from Offset counted from the start of the row.
 * @param to Offset counted likewise, exclusive; the end of the row when absent.
 * @returns The segment without white space around it; its text may be empty.
 */
export function segmentOf(row: Row, from = 0, to = row.text.length): Segment {
  const cut = row.text.slice(from, to);
  const text = cut.trim();
  const start = row.from + from + (cut.length - cut.trimStart().length);
  return { line: row.line, from: start, to: start + text.length, text };
}

/** Enter a row, or a span of it, as dropped by its form; blank spans are passed over. */
export function drop(account: Account, row: Row, reason: string, from = 0, to = row.text.length): void {
  const segment = segmentOf(row, from, to);
  if (segment.text !== '') account.drops.push({ ...segment, stage: 'form', reason });
}
