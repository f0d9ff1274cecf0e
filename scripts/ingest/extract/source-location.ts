import { countCharacters } from '../formats/char-count.ts';
import type { Document, Drop, Segment } from '../model.ts';

const LINE = /^(.*?)lines? (\d+)(?:-(\d+))?$/;

/** A drop as recorded in the ledger. */
export interface Dropped {
  readonly place: string;
  readonly stage: string;
  readonly reason: string;
  /** Id of the article that a copy was merged into. */
  readonly article?: string;
  readonly characters: number;
}

/**
 * Where an article is in its dump: `lines 12-30` of a text, its record or entry, or both for a page of text in a
 * record.
 *
 * @param segments All segments of the article.
 */
export function sourceLocation(document: Document, segments: readonly Segment[]): string {
  if (document.layout === 'article') return document.place;
  // No spreading into Math.min, since a text of 16 MiB may have a million lines.
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { line } of segments) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return span(document.lines[first]?.place ?? '', document.lines[last]?.place ?? '');
}

/** The drops of a document, by location; adjacent lines dropped for the same reason are combined. */
export function droppedOf(document: Document, drops: readonly Drop[]): Dropped[] {
  const sorted = [...drops].sort((a, b) => a.line - b.line || a.from - b.from);
  const crowded = crowdedLines(sorted);
  const out: (Dropped & { first: string; last: string; line: number; whole: boolean })[] = [];
  for (const drop of sorted) {
    const line = document.lines[drop.line];
    if (!line) continue;
    const whole = drop.text.length >= line.text.trim().length;
    const crowd = crowded.get(drop.line)?.get(`${drop.stage} ${drop.reason}`);
    if (crowd !== undefined) {
      if (crowd.first !== drop) continue;
      const { stage, reason } = drop;
      const place = `${line.place}, ${crowd.count} places in columns ${drop.from + 1}-${crowd.to}`;
      out.push({
        place,
        stage,
        reason,
        characters: crowd.characters,
        first: place,
        last: place,
        line: drop.line,
        whole,
      });
      continue;
    }
    const place = whole ? line.place : `${line.place}, columns ${drop.from + 1}-${drop.to}`;
    const characters = countCharacters(drop.text);
    const before = out.at(-1);
    if (
      before?.whole &&
      whole &&
      before.stage === drop.stage &&
      before.reason === drop.reason &&
      blankBetween(document, before.line, drop.line)
    ) {
      out[out.length - 1] = {
        ...before,
        place: span(before.first, line.place),
        last: line.place,
        line: drop.line,
        characters: before.characters + characters,
      };
    } else {
      const { stage, reason } = drop;
      out.push({ place, stage, reason, characters, first: place, last: place, line: drop.line, whole });
    }
  }
  return out.map(({ place, stage, reason, characters }) => ({ place, stage, reason, characters }));
}

/** Maximum number of drops per line that are listed singly; beyond it, those with one reason are combined. */
const MAX_DROPS_LISTED_SINGLY = 100;

interface Crowd {
  readonly first: Drop;
  count: number;
  to: number;
  characters: number;
}

/** @returns For lines with very many drops, the totals by stage and reason. */
function crowdedLines(sorted: readonly Drop[]): Map<number, Map<string, Crowd>> {
  const counts = new Map<number, number>();
  for (const { line } of sorted) counts.set(line, (counts.get(line) ?? 0) + 1);
  const crowded = new Map<number, Map<string, Crowd>>();
  for (const drop of sorted) {
    if ((counts.get(drop.line) ?? 0) <= MAX_DROPS_LISTED_SINGLY) continue;
    const crowds = crowded.get(drop.line) ?? new Map<string, Crowd>();
    crowded.set(drop.line, crowds);
    const key = `${drop.stage} ${drop.reason}`;
    const crowd = crowds.get(key) ?? { first: drop, count: 0, to: 0, characters: 0 };
    crowds.set(key, crowd);
    crowd.count++;
    crowd.to = drop.to;
    crowd.characters += countCharacters(drop.text);
  }
  return crowded;
}

function blankBetween(document: Document, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (document.lines[at]?.text.trim() !== '') return false;
  return true;
}

/** `line 12` and `line 30` are `lines 12-30`; locations that are not lines of one text are joined by `to`. */
function span(first: string, last: string): string {
  if (first === last) return first;
  const from = LINE.exec(first);
  const to = LINE.exec(last);
  return from && to && from[1] === to[1]
    ? `${from[1]}lines ${from[2]}-${to[3] ?? to[2]}`
    : `${first} to ${last}`;
}
