/** A remaining part of a body while noise is being removed. */
export interface Span {
  /** Index of its normalized line, one per line of the body. */
  readonly block: number;
  /** Offsets in the normalized line's text. */
  readonly from: number;
  readonly to: number;
  /** Without white space around it, never empty. */
  readonly text: string;
}

/** A part of a span that a step removes; offsets in the normalized line's text. */
export interface Removal {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** Two to five plain words. */
  readonly reason: string;
  /** The weights that decided, if any; for `explain`. */
  readonly evidence?: string;
  /** It names an author or a date: evidence for `date`. */
  readonly byline?: true;
}

/** The context of a step. */
export interface CleanContext {
  readonly title: string;
  /** As the page names it. */
  readonly publisher?: string | undefined;
  /** Whether the body has one line per paragraph; otherwise it is on one line. */
  readonly paged: boolean;
  /** Whether markup or fields said which lines are the body; otherwise it was found on a page of text. */
  readonly structured: boolean;
}

/** A step finds noise; it changes nothing itself. */
export type Step = (spans: readonly Span[], around: CleanContext) => Removal[];

/** @returns The removal of a part of `span`; `from` and `to` are offsets in its text. */
export function removal(span: Span, from: number, to: number, reason: string): Removal {
  return { block: span.block, from: span.from + from, to: span.from + to, reason };
}

/** @returns The remaining spans in order, and the cuts, in order and without overlaps. */
export function subtract(
  spans: readonly Span[],
  cuts: readonly Removal[],
): { left: readonly Span[]; made: readonly Removal[] } {
  if (cuts.length === 0) return { left: spans, made: [] };
  const sorted = [...cuts].sort((a, b) => a.block - b.block || a.from - b.from || b.to - a.to);
  const left: Span[] = [];
  const made: Removal[] = [];
  let next = 0;
  for (const span of spans) {
    let from = span.from;
    for (; next < sorted.length; next++) {
      const item = sorted[next];
      if (item === undefined || item.block > span.block || item.from >= span.to) break;
      if (item.block < span.block || item.to <= from) continue;
      const start = Math.max(item.from, from);
      keep(left, span, from, start);
      made.push({ ...item, from: start, to: Math.min(item.to, span.to) });
      from = Math.min(item.to, span.to);
    }
    keep(left, span, from, span.to);
  }
  return { left, made };
}

function keep(left: Span[], span: Span, from: number, to: number): void {
  if (to <= from) return;
  const text = span.text.slice(from - span.from, to - span.from);
  const trimmed = text.trim();
  if (trimmed === '') return;
  const start = from + (text.length - text.trimStart().length);
  left.push({ block: span.block, from: start, to: start + trimmed.length, text: trimmed });
}
