/** Give an account of strands in the columns of their lines: what was kept and what was dropped. */

import { columns, isInvisible, type Strand } from '../../layouts/normalized-line.ts';
import type { Drop, Piece } from '../../model.ts';
import type { Cut } from './span.ts';

/**
 * @param cuts In order of block and offset, none within another.
 * @returns Every character of the strands' pieces in one of the two; invisible characters are drops.
 */
export function pieces(strands: readonly Strand[], cuts: readonly Cut[]): { kept: Piece[]; drops: Drop[] } {
  const kept: Piece[] = [];
  const drops: Drop[] = [];
  let next = 0;
  strands.forEach((strand, block) => {
    let at = strand.piece.from;
    for (; cuts[next]?.block === block; next++) {
      const item = cuts[next];
      if (item === undefined) break;
      const { from, to } = columns(strand, item.from, item.to);
      visible(strand, at, from, kept, drops);
      drops.push({ ...piece(strand, from, to), stage: 'clean', reason: item.reason });
      at = to;
    }
    visible(strand, at, strand.piece.to, kept, drops);
  });
  return { kept, drops };
}

/** Between two cuts, invisible characters are told from the kept ones around them. */
function visible(strand: Strand, from: number, to: number, kept: Piece[], drops: Drop[]): void {
  if (to <= from) return;
  if (strand.offsets === undefined) {
    keep(strand, from, to, kept);
    return;
  }
  const { piece: source } = strand;
  let start = from;
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && isInvisible(source.text[end - source.from] ?? '')) end++;
    if (end === at) {
      at++;
      continue;
    }
    keep(strand, start, at, kept);
    drops.push({ ...piece(strand, at, end), stage: 'clean', reason: 'invisible character' });
    start = end;
    at = end;
  }
  keep(strand, start, to, kept);
}

function keep(strand: Strand, from: number, to: number, kept: Piece[]): void {
  const made = piece(strand, from, to);
  if (made.text.trim() !== '') kept.push(made);
}

function piece({ piece: source }: Strand, from: number, to: number): Piece {
  return { line: source.line, from, to, text: source.text.slice(from - source.from, to - source.from) };
}
