import type { BlockLine } from './block-lines.ts';
import { type Frame, upwards } from './frame.ts';

/** Total length in UTF-16 units of the given lines of a page below each element. */
export interface Weights {
  readonly of: ReadonlyMap<Frame, number>;
  readonly total: number;
}

/** @param chosen Indexes into `lines`. */
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

/**
 * Minimum length of a paragraph in UTF-16 units, half of that in scripts without spaces; shorter lines may be labels.
 */
const MIN_PROSE_CHARS = 80;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;
const STOP = /[.!?…。！？।؟۔։።]/u;
/** Elements whose text is not rendered as paragraphs. */
const WORDLESS = new Set('script style title noscript template svg option textarea button select'.split(' '));

/** Whether a line is a paragraph of running text. */
function isProse({ text, block, linked }: BlockLine): boolean {
  const least = UNSPACED.test(text) ? MIN_PROSE_CHARS / 2 : MIN_PROSE_CHARS;
  if (text.length < least || linked > text.length * 0.3 || WORDLESS.has(block.name)) return false;
  return STOP.test(text) || UNSPACED.test(text);
}

/** @returns Indexes of the lines that are paragraphs. */
export function proseOf(lines: readonly BlockLine[]): Set<number> {
  return new Set(lines.flatMap((line, index) => (isProse(line) ? [index] : [])));
}
