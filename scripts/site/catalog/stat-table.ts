import { statSync } from 'node:fs';
import type { ContentFile } from '../../content/content-files.ts';
import { hashOf } from '../../content/hash.ts';
import { readProven, writeProven } from '../../content/proven-file.ts';

/** Hashes of files when they were last read, valid as long as size and modification time are the same. */
export interface StatTable {
  /** @returns The hash of the file, or `undefined` if it has to be read. */
  readonly hashOf: (file: ContentFile) => string | undefined;
  /** Number of files in the table. */
  readonly size: number;
  /** Hash over all of them. */
  readonly all: string;
}

/**
 * A file modified this shortly before the table was written may have changed again within the resolution of timestamps.
 */
const DOUBT_MS = 2000;

type Row = readonly [path: string, size: number, mtimeMs: number, hash: string];

/** Read the table; an absent or damaged one is empty. */
export function readStatTable(path: string): StatTable {
  const rows = new Map<string, Row>();
  let written = 0;
  let all = hashOf('');
  const text = readProven(path);
  if (text !== undefined) {
    written = statSync(path).mtimeMs;
    const table: { all: string; rows: readonly Row[] } = JSON.parse(text);
    for (const row of table.rows) rows.set(row[0], row);
    all = table.all;
  }
  return {
    size: rows.size,
    all,
    hashOf: (file) => {
      const row = rows.get(file.path);
      if (row === undefined || row[1] !== file.size || row[2] !== file.mtimeMs) return undefined;
      return file.mtimeMs < written - DOUBT_MS ? row[3] : undefined;
    },
  };
}

/** Replace the table atomically. */
export function writeStatTable(
  path: string,
  files: readonly ContentFile[],
  hashes: ReadonlyMap<string, string>,
  all: string,
): void {
  const rows = files.map((file): Row => [file.path, file.size, file.mtimeMs, hashes.get(file.path) ?? '']);
  writeProven(path, JSON.stringify({ all, rows }));
}
