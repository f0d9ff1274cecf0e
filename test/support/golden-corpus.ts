import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerEntry } from '../../src/schemas/ledger.ts';
import type { Membership } from '../../src/schemas/story.ts';
import { take } from './folders.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/cluster--golden');

/** A record of the golden corpus: invented news of four weeks, grouped into stories by hand. */
export interface GoldenRecord {
  readonly id: string;
  /** Absent for an article that belongs to no story. */
  readonly story?: string;
  readonly title: string;
  readonly date: string;
  readonly source: string;
  /** Paragraphs, one per line. */
  readonly text: string;
}

/** @returns All records, in the order of files and lines. */
export function goldenRecords(): GoldenRecord[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => jsonLines<GoldenRecord>(readFileSync(join(FOLDER, name), 'utf8')));
}

/** A dump of some records, without their labels, which the ingest is to find. */
export function dumpOf(records: readonly GoldenRecord[]): string {
  return records.map(({ story: _, ...record }) => `${JSON.stringify(record)}\n`).join('');
}

/** @returns The correct story of each record by its id; an article without a story is a story of its own. */
export function goldStories(records: readonly GoldenRecord[]): Map<string, string> {
  return new Map(records.map(({ id, story }) => [id, story ?? id]));
}

/** What the ingest turned a record into. */
export interface FiledRecord {
  /** Id of its article. */
  readonly article: string;
  readonly as: 'new' | 'copy' | 'fuller';
}

/** @returns What the ledger says about each record, by its id. */
export function recordsOfLedger(contentDir: string): Map<string, FiledRecord> {
  const entries = Object.values(take(join(contentDir, 'ledger'))).flatMap(jsonLines<LedgerEntry>);
  return new Map(
    entries.flatMap(({ articles }) =>
      articles.map(({ id, as, record = '' }) => [record, { article: id, as }]),
    ),
  );
}

/** @returns All lines of `groups/`. */
export function membershipsOf(contentDir: string): Membership[] {
  return Object.entries(take(contentDir)).flatMap(([path, text]) =>
    path.startsWith('groups/') ? jsonLines<Membership>(text) : [],
  );
}

/** @returns The story of each record by its id, or its article if that is in no story. */
export function foundStories(contentDir: string): Map<string, string> {
  const storyOf = new Map(membershipsOf(contentDir).map(({ story, article }) => [article, story]));
  return new Map(
    [...recordsOfLedger(contentDir)].map(([record, { article }]) => [
      record,
      storyOf.get(article) ?? `alone ${article}`,
    ]),
  );
}

function jsonLines<Line>(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
