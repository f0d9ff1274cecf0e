import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, contentFiles } from './content-files.ts';
import { hashOf } from './hash-of.ts';
import { readStatTable, writeStatTable } from './stat-table.ts';

/** The content folder by what its files hold. */
export interface Scan {
  readonly contentDir: string;
  /** By path. */
  readonly files: readonly ContentFile[];
  /** Hash of the bytes, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Over all paths and bytes. */
  readonly hash: string;
  /** False when every file was known by its size and time. */
  readonly changed: boolean;
}

/**
 * Find out what the content folder holds, reading only files whose size or time is new.
 *
 * @param cacheDir Keeps sizes, times and hashes; may be deleted at any time.
 */
export function scanContent(contentDir: string, cacheDir: string): Scan {
  const tablePath = join(cacheDir, 'files.json');
  const table = readStatTable(tablePath);
  const files = contentFiles(contentDir);
  const hashes = new Map<string, string>();
  let changed = table.size !== files.length;
  let all = '';
  for (const file of files) {
    let hash = table.hashOf(file);
    if (hash === undefined) {
      changed = true;
      hash = hashOf(readFileSync(join(contentDir, file.path)));
    }
    hashes.set(file.path, hash);
    all += `${hash} ${file.path}\n`;
  }
  if (changed) writeStatTable(tablePath, files, hashes);
  return { contentDir, files, hashes, hash: hashOf(all), changed };
}
