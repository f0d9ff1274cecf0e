import { BroadsheetError } from '../../../content/broadsheet-error.ts';
import { readContentFile, statContentFile } from '../../../content/content-files.ts';
import { sha256 } from '../../../content/hash.ts';
import type { Problem } from '../../../content/problem.ts';
import { fingerprint } from '../../extract/fingerprint/fingerprint.ts';
import type { IndexEntry } from './index-file.ts';
import { readPublished } from './published-article.ts';

const GONE = 'Something else is writing to the content folder: run the ingest again when it is done.';

const UNREADABLE = 'Check that file, then run it again.';

/** A file of the archive, and what is remembered of it: from before it was changed, or given another time. */
export interface FileToRead {
  readonly id: string;
  /** Below the content folder. */
  readonly path: string;
  readonly known?: IndexEntry | undefined;
}

/**
 * Read files for the index; what the threads of `read-entries.ts` run.
 *
 * @returns For each its entry, or why there is none; fatal when the disk or its rights do not let it be read.
 */
export function readIndexEntries(task: {
  readonly contentDir: string;
  readonly files: readonly FileToRead[];
}): (IndexEntry | Problem)[] {
  return task.files.map((file) => articleEntry(task.contentDir, file));
}

function articleEntry(contentDir: string, { id, path, known }: FileToRead): IndexEntry | Problem {
  try {
    const { mtimeMs, size } = statContentFile(contentDir, path);
    if (known && known.size === size) {
      const hash = hashOfFile(readContentFile(contentDir, path));
      // A checkout renews times, not bytes.
      if (hash === known.hash) return { ...known, modified: mtimeMs };
    }
    const article = readPublished(contentDir, path);
    return {
      id,
      kind: article.data.kind,
      time: Date.parse(article.data.date),
      length: article.paragraphs.join(' ').length,
      modified: mtimeMs,
      size,
      hash: hashOfFile(article.bytes),
      keys: fingerprint(article.data.title, article.paragraphs, article.datelineLength).keys,
    };
  } catch (error) {
    const told = { file: path, place: '', fatal: false };
    if (error instanceof BroadsheetError)
      return { ...told, place: `line ${error.where?.line ?? 1}`, message: error.problem, hint: error.hint };
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT')
      return { ...told, message: 'was deleted after the folder was listed', hint: GONE };
    return { ...told, message: error.message, hint: UNREADABLE, fatal: true };
  }
}

/** `IndexEntry.hash`. */
export function hashOfFile(bytes: Buffer): string {
  return sha256(bytes).slice(0, 16);
}
