import { clean } from '../../../scripts/ingest/extract/clean/clean.ts';
import type { Clean, Draft, Piece, Unit } from '../../../scripts/ingest/model.ts';

/** A draft of a title and the lines of a body, each on a line of its own unit. */
export function makeDraft(
  title: string,
  body: readonly string[],
  more: Partial<Unit> = {},
): { draft: Draft; unit: Unit } {
  const piece = (text: string, line: number): Piece => ({ line, from: 0, to: text.length, text });
  const unit: Unit = {
    place: '',
    layout: 'page',
    lines: [title, ...body].map((text, index) => ({ text, place: `line ${index + 1}` })),
    ...more,
  };
  const draft: Draft = {
    title: piece(title, 0),
    repeats: [],
    hashtags: [],
    body: body.map((text, index) => piece(text, index + 1)),
    lead: false,
  };
  return { draft, unit };
}

export function cleaned(title: string, body: readonly string[], more: Partial<Unit> = {}): Clean {
  const { draft, unit } = makeDraft(title, body, more);
  return clean(draft, unit);
}
