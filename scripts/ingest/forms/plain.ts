import type { Draft, Piece } from '../model.ts';
import { type Account, drop, pieceOf } from './account.ts';
import { repeatsTitle } from './same-title.ts';
import type { Row } from './scan.ts';

/** Plain article text: the first line is the title, perhaps a time, then paragraphs. No line is furniture. */
export function readPlain(rows: readonly Row[], account: Account): Draft | undefined {
  const [title, ...rest] = rows;
  if (!title) return undefined;
  const repeats: Piece[] = [];
  const body: Piece[] = [];
  let time: Piece | undefined;
  for (const row of rest) {
    if (body.length === 0 && repeatsTitle(row.text, title.text)) repeats.push(pieceOf(row));
    else if (body.length === 0 && !time && row.time) {
      drop(account, row, 'icon label', 0, row.time.from);
      time = pieceOf(row, row.time.from);
    } else body.push(pieceOf(row));
  }
  return { title: pieceOf(title), ...(time && { time }), repeats, body, hashtags: [], lead: false };
}
