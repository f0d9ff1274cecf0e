import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { Stages } from '../../ingest/extract/process-document.ts';
import type { Draft, Drop, Segment } from '../../ingest/model.ts';

/** What happened to one span of a line. */
export interface Label {
  readonly from: number;
  readonly to: number;
  /** `1 title`, `2 body`, `page`, or the stage of a drop. */
  readonly what: string;
  /** Why it was dropped; absent if it was used. */
  readonly reason?: string;
}

export interface LabelledLine {
  readonly place: string;
  readonly text: string;
  /** In order; empty for a blank line. */
  readonly labels: readonly Label[];
}

/** Label every line of a document with what happened to it. Articles are numbered from 1. */
export function labelLines({ document, parsed, cleans }: Stages): LabelledLine[] {
  const byLine = document.lines.map((): Label[] => []);
  const put = ({ line, from, to }: Segment, what: string, reason?: string) =>
    byLine[line]?.push({ from, to, what, ...omitUndefined({ reason }) });
  parsed.drafts.forEach((draft, n) => {
    const drops = cleans[n]?.drops ?? [];
    for (const [part, segment] of partsOf(draft)) {
      for (const rest of without(segment, drops)) put(rest, `${n + 1} ${part}`);
    }
    for (const drop of drops) put(drop, drop.stage, reasonOf(drop));
  });
  for (const segment of parsed.meta) put(segment, 'page');
  for (const drop of parsed.drops) put(drop, drop.stage, drop.reason);
  return document.lines.map(({ place, text }, n) => ({
    place,
    text,
    labels: (byLine[n] ?? []).sort((a, b) => a.from - b.from || a.to - b.to),
  }));
}

function reasonOf({ reason, evidence }: Drop): string {
  return evidence === undefined ? reason : `${reason}, ${evidence}`;
}

function partsOf(draft: Draft): [string, Segment][] {
  const one = (part: string, segment: Segment | undefined): [string, Segment][] =>
    segment ? [[part, segment]] : [];
  return [
    ...one('title', draft.title),
    ...draft.repeats.flatMap((segment) => one('title', segment)),
    ...one('publisher', draft.publisher),
    ...one('time', draft.time),
    ...one('category', draft.category),
    ...draft.hashtags.flatMap((segment) => one('hashtag', segment)),
    ...draft.body.flatMap((segment) => one('body', segment)),
  ];
}

/** The spans of a segment that were not dropped. */
function without(segment: Segment, drops: readonly Drop[]): Segment[] {
  const out: Segment[] = [];
  let at = segment.from;
  const keep = (to: number) => {
    const text = segment.text.slice(at - segment.from, to - segment.from);
    if (text.trim() !== '') out.push({ line: segment.line, from: at, to, text });
  };
  const inside = drops.filter(
    ({ line, from, to }) => line === segment.line && from < segment.to && to > segment.from,
  );
  for (const drop of inside.sort((a, b) => a.from - b.from)) {
    keep(Math.max(at, drop.from));
    at = Math.max(at, drop.to);
  }
  keep(segment.to);
  return out;
}
