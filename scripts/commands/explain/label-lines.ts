import type { Stages } from '../../ingest/extract/process-document.ts';
import type { Draft, Drop, Piece } from '../../ingest/model.ts';

/** What became of one stretch of a line. */
export interface Label {
  readonly from: number;
  readonly to: number;
  /** `1 title`, `2 body`, `page`, or the stage of a drop. */
  readonly what: string;
  /** Why it was dropped; absent for what was used. */
  readonly reason?: string;
}

export interface LabelledLine {
  readonly place: string;
  readonly text: string;
  /** In order; none for a blank line. */
  readonly labels: readonly Label[];
}

/**
 * Say of every line of a unit what became of it. Articles are counted from 1.
 */
export function labelLines({ unit, parsed, cleans }: Stages): LabelledLine[] {
  const byLine = unit.lines.map((): Label[] => []);
  const put = ({ line, from, to }: Piece, what: string, reason?: string) =>
    byLine[line]?.push({ from, to, what, ...(reason === undefined ? {} : { reason }) });
  parsed.drafts.forEach((draft, n) => {
    const drops = cleans[n]?.drops ?? [];
    for (const [part, piece] of partsOf(draft)) {
      for (const rest of without(piece, drops)) put(rest, `${n + 1} ${part}`);
    }
    for (const drop of drops) put(drop, drop.stage, drop.reason);
  });
  for (const piece of parsed.meta) put(piece, 'page');
  for (const drop of parsed.drops) put(drop, drop.stage, drop.reason);
  return unit.lines.map(({ place, text }, n) => ({
    place,
    text,
    labels: (byLine[n] ?? []).sort((a, b) => a.from - b.from || a.to - b.to),
  }));
}

function partsOf(draft: Draft): [string, Piece][] {
  const one = (part: string, piece: Piece | undefined): [string, Piece][] => (piece ? [[part, piece]] : []);
  return [
    ...one('title', draft.title),
    ...draft.repeats.flatMap((piece) => one('title', piece)),
    ...one('publisher', draft.publisher),
    ...one('time', draft.time),
    ...one('category', draft.category),
    ...draft.hashtags.flatMap((piece) => one('hashtag', piece)),
    ...draft.body.flatMap((piece) => one('body', piece)),
  ];
}

/** The stretches of a piece that no drop took. */
function without(piece: Piece, drops: readonly Drop[]): Piece[] {
  const out: Piece[] = [];
  let at = piece.from;
  const keep = (to: number) => {
    const text = piece.text.slice(at - piece.from, to - piece.from);
    if (text.trim() !== '') out.push({ line: piece.line, from: at, to, text });
  };
  const inside = drops.filter(
    ({ line, from, to }) => line === piece.line && from < piece.to && to > piece.from,
  );
  for (const drop of inside.sort((a, b) => a.from - b.from)) {
    keep(Math.max(at, drop.from));
    at = Math.max(at, drop.to);
  }
  keep(piece.to);
  return out;
}
