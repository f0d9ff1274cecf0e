/** What is left of a body while noise is cut out of it. */
export interface Stretch {
  /** Index of its strand: one a line of the body. */
  readonly block: number;
  /** Offsets in the strand's text. */
  readonly from: number;
  readonly to: number;
  /** Without white space around it, never empty. */
  readonly text: string;
}

/** A part of a stretch that a step takes out; offsets in the strand's text. */
export interface Cut {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** Two to five plain words. */
  readonly reason: string;
  /** The words tell who wrote or when: evidence for `date`. */
  readonly byline?: true;
}

/** What steps know besides the stretches. */
interface Surroundings {
  readonly title: string;
  /** The body came as lines, one paragraph each; else it is one line with everything run together. */
  readonly paged: boolean;
}

/** A step finds noise; it changes nothing itself. */
export type Step = (stretches: readonly Stretch[], around: Surroundings) => Cut[];

/** @returns The cut of a part of `stretch`, `from` and `to` counted in its text. */
export function cut(stretch: Stretch, from: number, to: number, reason: string): Cut {
  return { block: stretch.block, from: stretch.from + from, to: stretch.from + to, reason };
}

/** @returns What is left, in order; and the cuts as they were made: in order, none within another. */
export function subtract(
  stretches: readonly Stretch[],
  cuts: readonly Cut[],
): { left: readonly Stretch[]; made: readonly Cut[] } {
  if (cuts.length === 0) return { left: stretches, made: [] };
  const sorted = [...cuts].sort((a, b) => a.block - b.block || a.from - b.from || b.to - a.to);
  const left: Stretch[] = [];
  const made: Cut[] = [];
  let next = 0;
  for (const stretch of stretches) {
    let from = stretch.from;
    for (; next < sorted.length; next++) {
      const item = sorted[next];
      if (item === undefined || item.block > stretch.block || item.from >= stretch.to) break;
      if (item.block < stretch.block || item.to <= from) continue;
      const start = Math.max(item.from, from);
      keep(left, stretch, from, start);
      made.push({ ...item, from: start, to: Math.min(item.to, stretch.to) });
      from = Math.min(item.to, stretch.to);
    }
    keep(left, stretch, from, stretch.to);
  }
  return { left, made };
}

function keep(left: Stretch[], stretch: Stretch, from: number, to: number): void {
  if (to <= from) return;
  const text = stretch.text.slice(from - stretch.from, to - stretch.from);
  const trimmed = text.trim();
  if (trimmed === '') return;
  const start = from + (text.length - text.trimStart().length);
  left.push({ block: stretch.block, from: start, to: start + trimmed.length, text: trimmed });
}
