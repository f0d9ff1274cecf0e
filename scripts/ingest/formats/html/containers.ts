import type { BlockLine } from './block-lines.ts';
import { furniture } from './boilerplate.ts';
import type { Frame } from './frame.ts';

/** How much of the chosen text stands below every element, in UTF-16 units. */
export interface Weights {
  readonly of: ReadonlyMap<Frame, number>;
  readonly total: number;
}

/** An element that holds more of the article than this is no boilerplate, whatever it is called. */
const MIN_TEXT_SHARE = 0.3;

/** Share of the article that the element around it has to hold; the rest are strays. */
const WRAPPER_SHARE = 0.8;

/** Elements on the way up that are looked at: pages from outside nest as deep as they like. */
const MAX_DEPTH = 100;

/** @param chosen Indices into `lines`. */
export function weigh(lines: readonly BlockLine[], chosen: ReadonlySet<number>): Weights {
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

/** @returns A function that tells why an element, or one around it, is no part of the article. */
export function reasonsOf(weights: Weights): (block: Frame) => string | undefined {
  const known = new Map<Frame, string | undefined>();
  return (block) => {
    const path: Frame[] = [];
    let why: string | undefined;
    for (const at of upwards(block)) {
      if (known.has(at)) {
        why = known.get(at);
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      const small = (weights.of.get(at) ?? 0) <= weights.total * MIN_TEXT_SHARE;
      if (small) why = furniture(at) ?? why;
      known.set(at, why);
    }
    return why;
  };
}

/** @returns The innermost element that holds most of the chosen text. */
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

function* upwards(block: Frame): Generator<Frame> {
  let at: Frame | undefined = block;
  for (let step = 0; at !== undefined && step < MAX_DEPTH; step++, at = at.parent) yield at;
}
