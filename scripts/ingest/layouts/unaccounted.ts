import type { Document, Draft, PageDrafts, Segment } from '../model.ts';

/**
 * Find what a layout lost or used twice: non-blank spans that are in no segment, or in two.
 *
 * @returns Empty if every span of every line is in exactly one segment and every segment is a trimmed slice of its
 *   line.
 */
export function unaccounted(document: Document, parsed: PageDrafts): Segment[] {
  const segments = [...parsed.drafts.flatMap(segmentsOf), ...parsed.meta, ...parsed.drops];
  const byLine = new Map<number, Segment[]>();
  const wrong: Segment[] = [];
  for (const segment of segments) {
    const cut = document.lines[segment.line]?.text.slice(segment.from, segment.to);
    if (cut !== segment.text || cut.trim() !== cut || cut === '') wrong.push(segment);
    const list = byLine.get(segment.line);
    if (list) list.push(segment);
    else byLine.set(segment.line, [segment]);
  }
  for (const [line, { text }] of document.lines.entries()) {
    let at = 0;
    const sorted = (byLine.get(line) ?? []).sort((a, b) => a.from - b.from || a.to - b.to);
    for (const segment of [...sorted, { from: text.length, to: text.length }]) {
      if (segment.from < at) wrong.push(slice(line, text, segment.from, at));
      else if (text.slice(at, segment.from).trim() !== '') wrong.push(slice(line, text, at, segment.from));
      at = Math.max(at, segment.to);
    }
  }
  return wrong;
}

/** All segments of a draft, unordered. */
export function segmentsOf(draft: Draft): Segment[] {
  const single = [draft.title, draft.publisher, draft.time, draft.category];
  return [
    ...single.filter((segment) => segment !== undefined),
    ...draft.repeats,
    ...draft.hashtags,
    ...draft.body,
  ];
}

function slice(line: number, text: string, from: number, to: number): Segment {
  return { line, from, to, text: text.slice(from, to) };
}
