import type { BlockLine } from './block-lines.ts';
import { type Frame, upwards } from './frame.ts';

/** How much of some lines of a page stands below every element, in UTF-16 units. */
export interface Weights {
  readonly of: ReadonlyMap<Frame, number>;
  readonly total: number;
}

/** @param chosen Indices into `lines`. */
export function weigh(lines: readonly BlockLine[], chosen: Iterable<number>): Weights {
  const of = new Map<Frame, number>();
  let total = 0;
  for (const index of chosen) {
    const line = lines[index];
    if (line === undefined) continue;
    total += line.text.length;
    for (const at of upwards(line.block)) of.set(at, (of.get(at) ?? 0) + line.text.length);
  }
  return { of, total };
}

/** A line of this length is a paragraph and no label; where a script has no spaces it takes half of that. */
const MIN_PROSE_CHARS = 80;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;
const STOP = /[.!?…。！？।؟۔։።]/u;
/** Elements whose text nobody reads as a paragraph. */
const WORDLESS = new Set('script style title noscript template svg option textarea button select'.split(' '));

/** Whether a line is a paragraph of running text. */
function isProse({ text, block, linked }: BlockLine): boolean {
  const least = UNSPACED.test(text) ? MIN_PROSE_CHARS / 2 : MIN_PROSE_CHARS;
  if (text.length < least || linked > text.length * 0.3 || WORDLESS.has(block.name)) return false;
  return STOP.test(text) || UNSPACED.test(text);
}

/** @returns Indices of the lines that are paragraphs. */
export function proseOf(lines: readonly BlockLine[]): Set<number> {
  return new Set(lines.flatMap((line, index) => (isProse(line) ? [index] : [])));
}
