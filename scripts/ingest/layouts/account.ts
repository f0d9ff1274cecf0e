import type { Drop, Piece } from '../model.ts';
import type { Row } from './tokenize.ts';

/** Where the parts of a page go that belong to no article; filled while the page is read. */
export interface Account {
  readonly drops: Drop[];
  readonly meta: Piece[];
}

/**
 * Cut a piece out of a row.
 *
 * @param from Offset counted from the start of the row.
 * @param to Offset counted likewise, exclusive; the end of the row when absent.
 * @returns The piece without white space around it; its text may be empty.
 */
export function pieceOf(row: Row, from = 0, to = row.text.length): Piece {
  const cut = row.text.slice(from, to);
  const text = cut.trim();
  const start = row.from + from + (cut.length - cut.trimStart().length);
  return { line: row.line, from: start, to: start + text.length, text };
}

/** Enter a row, or a stretch of it, as dropped by its form; blank stretches are passed over. */
export function drop(account: Account, row: Row, reason: string, from = 0, to = row.text.length): void {
  const piece = pieceOf(row, from, to);
  if (piece.text !== '') account.drops.push({ ...piece, stage: 'form', reason });
}
