import { statSync } from 'node:fs';
import type { ContentFile } from '../../content/content-files.ts';
import { hashOf } from '../../content/hash.ts';
import { readProven, writeProven } from '../../content/proven-file.ts';

/** Hashes of files as they were when they were last read, to be believed while size and time are the same. */
export interface StatTable {
  /** @returns The file's hash, or undefined when it has to be read. */
  readonly hashOf: (file: ContentFile) => string | undefined;
  /** Files that it knows. */
  readonly size: number;
  /** Hash over all of them as they were. */
  readonly all: string;
}

/** A file written as late as this before the table might have been written again in the same tick of the clock. */
const DOUBT_MS = 2000;

type Row = readonly [path: string, size: number, mtimeMs: number, hash: string];

/** Read the table; an absent or broken one knows nothing. */
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

/** Write the table anew, atomically. */
export function writeStatTable(
  path: string,
  files: readonly ContentFile[],
  hashes: ReadonlyMap<string, string>,
  all: string,
): void {
  const rows = files.map((file): Row => [file.path, file.size, file.mtimeMs, hashes.get(file.path) ?? '']);
  writeProven(path, JSON.stringify({ all, rows }));
}
