import type { Drop, Segment } from '../model.ts';
import type { Row } from './tokenize.ts';

/** Collects the parts of a page that belong to no article, while the page is parsed. */
export interface Account {
  readonly drops: Drop[];
  readonly meta: Segment[];
}

/**
 * Take a segment of a row.
 *
 * @param from Offset from the start of the row.
 * @param to Offset from the start of the row, exclusive; default: the end of the row.
 * @returns The segment without surrounding white space; its text may be empty.
 */
export function segmentOf(row: Row, from = 0, to = row.text.length): Segment {
  const cut = row.text.slice(from, to);
  const text = cut.trim();
  const start = row.from + from + (cut.length - cut.trimStart().length);
  return { line: row.line, from: start, to: start + text.length, text };
}

/** Record a row, or a span of it, as dropped by the layout; blank spans are ignored. */
export function drop(account: Account, row: Row, reason: string, from = 0, to = row.text.length): void {
  const segment = segmentOf(row, from, to);
  if (segment.text !== '') account.drops.push({ ...segment, stage: 'form', reason });
}
