import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerEntry } from '../../src/schemas/ledger.ts';
import type { Membership } from '../../src/schemas/story.ts';
import { take } from './folders.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/cluster--golden');

/** A record of the golden corpus: invented news of four weeks, whose stories were told apart by hand. */
export interface GoldenRecord {
  readonly id: string;
  /** Absent for an article that belongs to nothing. */
  readonly story?: string;
  readonly title: string;
  readonly date: string;
  readonly source: string;
  /** Paragraphs, a line each. */
  readonly text: string;
}

/** @returns All records, in the order of the files and of their lines. */
export function goldenRecords(): GoldenRecord[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => jsonLines<GoldenRecord>(readFileSync(join(FOLDER, name), 'utf8')));
}

/** A dump of some records. Their labels stay behind: the ingest is to find them. */
export function dumpOf(records: readonly GoldenRecord[]): string {
  return records.map(({ story: _, ...record }) => `${JSON.stringify(record)}\n`).join('');
}

/** @returns The right story of each record by its id; an article that belongs to nothing is a story of its own. */
export function goldStories(records: readonly GoldenRecord[]): Map<string, string> {
  return new Map(records.map(({ id, story }) => [id, story ?? id]));
}

/** What the ingest made of a record. */
export interface FiledRecord {
  /** Id of its article. */
  readonly article: string;
  readonly as: 'new' | 'copy' | 'fuller';
}

/** @returns What the ledger says of each record, by its id. */
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

/** @returns The story of each record by its id, or its article when that is in no story. */
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
