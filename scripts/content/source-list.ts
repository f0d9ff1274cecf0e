/**
 * `sources.yaml` as a list of lines: the ingest inserts publishers without changing a byte of the existing text.
 *
 * Each publisher that it adds takes one line, sorted by id, so that two branches that added publishers can be merged
 * line by line. What a person wrote stays where it is.
 */

import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { compareText } from '../../src/model/compare-text.ts';
import type { Source } from '../../src/schemas/settings.ts';
import { yamlScalarInBraces } from './yaml-scalar.ts';

/** A publisher as the ingest writes it, without indentation and line ending. */
export function sourceLine({ id, name }: Pick<Source, 'id' | 'name'>): string {
  return `- { id: ${yamlScalarInBraces(id)}, name: ${yamlScalarInBraces(name)} }`;
}

/**
 * Insert publishers, each after the last one whose id sorts before its own.
 *
 * @param text A list in block style; empty if there is none.
 * @returns The longer text. It may read differently if the list is in another style, which the caller must check.
 */
export function insertSources(text: string, added: readonly Pick<Source, 'id' | 'name'>[]): string {
  if (added.length === 0) return text;
  const { entries, indent } = entriesOf(text);
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const places = lastBefore(entries.map(({ id }) => id));
  const insertions = new Map<number, string[]>();
  for (const source of sortedById(added)) {
    const entry = entries[places(source.id)];
    const line = entry === undefined ? (entries[0]?.first ?? lines.length) : entry.last + 1;
    insertions.set(line, [...(insertions.get(line) ?? []), indent + sourceLine(source)]);
  }
  const all = [...lines.keys(), lines.length].flatMap((at) => [
    ...(insertions.get(at) ?? []),
    ...(at < lines.length ? [lines[at] ?? ''] : []),
  ]);
  return `${all.join('\n')}\n`;
}

/** The publishers of a list after an insertion. */
export function withInserted(known: readonly Source[], added: readonly Source[]): Source[] {
  const places = lastBefore(known.map(({ id }) => id));
  const after = new Map<number, Source[]>();
  for (const source of sortedById(added)) {
    const place = places(source.id);
    after.set(place, [...(after.get(place) ?? []), source]);
  }
  return [...(after.get(-1) ?? []), ...known.flatMap((one, at) => [one, ...(after.get(at) ?? [])])];
}

/**
 * Take the ingest's own lines out of the list, and duplicates of entries, with or without what a person added to them:
 * git keeps both sides where two branches changed adjacent lines.
 *
 * @returns The text without them, and the publishers that they named.
 */
export function takeOwnLines(text: string): { readonly rest: string; readonly own: readonly Source[] } {
  const own: Source[] = [];
  const lines = text.split('\n').filter((line) => {
    const source = ownLine(line);
    if (source !== undefined) own.push(source);
    return source === undefined;
  });
  const { entries } = entriesOf(lines.join('\n'));
  const seen = new Set<string>();
  const detailed = new Set(entries.filter(({ isBare }) => !isBare).map(({ id }) => id));
  const superfluous = new Set<number>();
  for (const { id, first, last, isBare } of entries) {
    const key = lines.slice(first, last + 1).join('\n');
    if (seen.has(key) || (isBare && detailed.has(id)))
      for (let at = first; at <= last; at++) superfluous.add(at);
    seen.add(key);
  }
  return { rest: lines.filter((_, at) => !superfluous.has(at)).join('\n'), own };
}

const OWN_LINE = /^ *(- \{ id: .+, name: .+ \})$/;

function ownLine(line: string): Source | undefined {
  const written = OWN_LINE.exec(line)?.[1];
  if (written === undefined) return undefined;
  const parsed = parseDocument(written, { logLevel: 'silent' });
  const [entry, ...others] =
    parsed.errors.length > 0 ? [] : Array.isArray(parsed.toJS()) ? parsed.toJS() : [];
  if (others.length > 0 || typeof entry !== 'object' || entry === null) return undefined;
  const { id, name, ...more } = entry as Record<string, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string' || Object.keys(more).length > 0) return undefined;
  return sourceLine({ id, name }) === written ? { id, name } : undefined;
}

interface Entry {
  readonly id: string;
  /** Lines from 0, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** It has nothing but an id and a name. */
  readonly isBare: boolean;
}

function entriesOf(text: string): { entries: Entry[]; indent: string } {
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  if (!isSeq(contents)) return { entries: [], indent: '' };
  const lineAt = (offset: number) => counter.linePos(offset).line - 1;
  const entries = contents.items.flatMap((item): Entry[] => {
    if (!isMap(item) || !item.range) return [];
    const [start, end] = item.range;
    const last = lineAt(Math.max(start, end - 1));
    return [{ id: String(item.get('id')), first: lineAt(start), last, isBare: item.items.length === 2 }];
  });
  return { entries, indent: ' '.repeat(counter.linePos(contents.range[0]).col - 1) };
}

/** @returns A function that gives the index of the last id that sorts before a given one, -1 if there is none. */
function lastBefore(ids: readonly string[]): (id: string) => number {
  // The smallest id from each index on: an ascending list.
  const least = [...ids];
  for (let at = least.length - 2; at >= 0; at--) {
    const next = least[at + 1] ?? '';
    if ((least[at] ?? '') > next) least[at] = next;
  }
  return (id) => {
    let [low, high] = [0, least.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((least[middle] ?? '') < id) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}

function sortedById<One extends { readonly id: string }>(sources: readonly One[]): One[] {
  return [...sources].sort((a, b) => compareText(a.id, b.id));
}
