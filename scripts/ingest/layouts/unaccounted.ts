import type { Draft, Parsed, Piece, Unit } from '../model.ts';

/**
 * Find what a form lost or took twice: stretches that are not blank and lie in no piece, or in two.
 *
 * @returns Empty when every stretch of every line is in exactly one piece and every piece is a true,
 *   trimmed slice of its line.
 */
export function unaccounted(unit: Unit, parsed: Parsed): Piece[] {
  const pieces = [...parsed.drafts.flatMap(piecesOf), ...parsed.meta, ...parsed.drops];
  const byLine = new Map<number, Piece[]>();
  const wrong: Piece[] = [];
  for (const piece of pieces) {
    const cut = unit.lines[piece.line]?.text.slice(piece.from, piece.to);
    if (cut !== piece.text || cut.trim() !== cut || cut === '') wrong.push(piece);
    const list = byLine.get(piece.line);
    if (list) list.push(piece);
    else byLine.set(piece.line, [piece]);
  }
  for (const [line, { text }] of unit.lines.entries()) {
    let at = 0;
    const sorted = (byLine.get(line) ?? []).sort((a, b) => a.from - b.from || a.to - b.to);
    for (const piece of [...sorted, { from: text.length, to: text.length }]) {
      if (piece.from < at) wrong.push(slice(line, text, piece.from, at));
      else if (text.slice(at, piece.from).trim() !== '') wrong.push(slice(line, text, at, piece.from));
      at = Math.max(at, piece.to);
    }
  }
  return wrong;
}

/** Every piece that a draft is made of, in no order. */
export function piecesOf(draft: Draft): Piece[] {
  const single = [draft.title, draft.publisher, draft.time, draft.category];
  return [
    ...single.filter((piece) => piece !== undefined),
    ...draft.repeats,
    ...draft.hashtags,
    ...draft.body,
  ];
}

function slice(line: number, text: string, from: number, to: number): Piece {
  return { line, from, to, text: text.slice(from, to) };
}
