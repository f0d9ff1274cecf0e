import type { BlockLine } from './block-lines.ts';
import { type Frame, upwards } from './frame.ts';
import type { Weights } from './prose.ts';

/** Minimum share of the article that its container must have; the rest are strays. */
const WRAPPER_SHARE = 0.8;

/** @returns The innermost element that contains most of the chosen text. */
export function containerOf(
  lines: readonly BlockLine[],
  chosen: ReadonlySet<number>,
  weights: Weights,
): Frame | undefined {
  for (const index of chosen) {
    const line = lines[index];
    if (line === undefined) continue;
    for (const at of upwards(line.block)) {
      if ((weights.of.get(at) ?? 0) >= weights.total * WRAPPER_SHARE) return at;
    }
  }
  return undefined;
}

export function isWithin(block: Frame, around: Frame | undefined): boolean {
  for (const at of upwards(block)) if (at === around) return true;
  return false;
}
