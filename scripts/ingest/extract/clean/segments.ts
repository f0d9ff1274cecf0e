/** Map kept and dropped parts of normalized lines to columns of the original lines. */

import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import { columns, invisibleLength, type NormalizedLine } from '../../layouts/normalized-line.ts';
import type { Drop, Segment } from '../../model.ts';
import type { Removal } from './span.ts';

/**
 * @param cuts Ordered by block and offset, without overlaps.
 * @returns Every character of the segments of the normalized lines, either kept or dropped; invisible characters are
 *   drops.
 */
export function segmentsLeft(
  normalizedLines: readonly NormalizedLine[],
  cuts: readonly Removal[],
): { kept: Segment[]; drops: Drop[] } {
  const kept: Segment[] = [];
  const drops: Drop[] = [];
  let next = 0;
  normalizedLines.forEach((normalized, block) => {
    let at = normalized.segment.from;
    for (; cuts[next]?.block === block; next++) {
      const item = cuts[next];
      if (item === undefined) break;
      const { from, to } = columns(normalized, item.from, item.to);
      visible(normalized, at, from, kept, drops);
      drops.push({
        ...segment(normalized, from, to),
        stage: 'clean',
        reason: item.reason,
        ...omitUndefined({ evidence: item.evidence }),
      });
      at = to;
    }
    visible(normalized, at, normalized.segment.to, kept, drops);
  });
  return { kept, drops };
}

/** Between two cuts, separate invisible characters from the kept ones around them. */
function visible(normalized: NormalizedLine, from: number, to: number, kept: Segment[], drops: Drop[]): void {
  if (to <= from) return;
  if (normalized.offsets === undefined) {
    keep(normalized, from, to, kept);
    return;
  }
  const { segment: source } = normalized;
  let start = from;
  for (let at = from; at < to; ) {
    let end = at;
    for (let length = 1; end < to && length > 0; end += length)
      length = invisibleLength(source.text, end - source.from);
    if (end === at) {
      at++;
      continue;
    }
    keep(normalized, start, at, kept);
    drops.push({ ...segment(normalized, at, end), stage: 'clean', reason: 'invisible character' });
    start = end;
    at = end;
  }
  keep(normalized, start, to, kept);
}

function keep(normalized: NormalizedLine, from: number, to: number, kept: Segment[]): void {
  const made = segment(normalized, from, to);
  if (made.text.trim() !== '') kept.push(made);
}

function segment({ segment: source }: NormalizedLine, from: number, to: number): Segment {
  return { line: source.line, from, to, text: source.text.slice(from - source.from, to - source.from) };
}
