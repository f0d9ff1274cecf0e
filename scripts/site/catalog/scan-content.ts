import { join } from 'node:path';
import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { type ContentFile, contentFile, contentFiles } from '../../content/content-files.ts';
import { hashOf } from '../../content/hash.ts';
import { readContentFile } from '../../content/read-content-file.ts';
import { readStatTable, writeStatTable } from './stat-table.ts';

/** The content folder with the hashes of its files. */
export interface Scan {
  readonly contentDir: string;
  /** Ordered by path. */
  readonly files: readonly ContentFile[];
  /** Hash of each file, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Why others cannot be read: what is listed and has no hash. */
  readonly broken: readonly BroadsheetError[];
  /** Hash over all paths and bytes. */
  readonly hash: string;
}

/**
 * Scan the content folder, reading only files with a new size or modification time.
 *
 * @param cacheDir Stores sizes, times and hashes; may be deleted at any time.
 */
export function scanContent(contentDir: string, cacheDir: string): Scan {
  const tablePath = join(cacheDir, 'files.json');
  const table = readStatTable(tablePath);
  const files = contentFiles(contentDir);
  const known = new Map<string, string>();
  for (const file of files) {
    const hash = table.hashOf(file);
    if (hash !== undefined) known.set(file.path, hash);
  }
  if (table.size === files.length && known.size === files.length)
    return { contentDir, files, hashes: known, broken: [], hash: table.all };
  const scan = scanOf(contentDir, files, known);
  writeStatTable(
    tablePath,
    files.filter(({ path }) => scan.hashes.has(path)),
    scan.hashes,
    scan.hash,
  );
  return scan;
}

/**
 * Update a scan with files that were written after it. They are too recent for their modification times to be trusted,
 * so the next scan reads them again.
 *
 * @param paths Below the content folder; those that the site is not made from are ignored.
 */
export function scanAgain(scan: Scan, paths: readonly string[]): Scan {
  if (paths.length === 0) return scan;
  const { contentDir } = scan;
  const files = new Map(scan.files.map((file) => [file.path, file]));
  const known = new Map(scan.hashes);
  for (const path of paths) {
    const file = contentFile(contentDir, path);
    known.delete(path);
    if (file === undefined) files.delete(path);
    else files.set(path, file);
  }
  return scanOf(
    contentDir,
    [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    known,
  );
}

/** Whether the folder is unchanged, judging by names, sizes and times. */
export function isAsScanned({ contentDir, files }: Scan): boolean {
  const now = contentFiles(contentDir);
  return (
    now.length === files.length &&
    now.every(({ path, size, mtimeMs }, n) => {
      const then = files[n];
      return then?.path === path && then.size === size && then.mtimeMs === mtimeMs;
    })
  );
}

/** @param known Known hashes, by path. */
function scanOf(contentDir: string, files: readonly ContentFile[], known: ReadonlyMap<string, string>): Scan {
  const hashes = new Map<string, string>();
  const broken: BroadsheetError[] = [];
  let all = '';
  for (const { path } of files) {
    try {
      const hash = known.get(path) ?? hashOf(readContentFile(contentDir, path));
      hashes.set(path, hash);
      all += `${hash} ${path}\n`;
    } catch (error) {
      if (!(error instanceof BroadsheetError)) throw error;
      broken.push(error);
      all += `unreadable ${path}\n`;
    }
  }
  return { contentDir, files, hashes, broken, hash: hashOf(all) };
}
