import { BroadsheetError } from '../../../content/broadsheet-error.ts';
import { sha256 } from '../../../content/hash.ts';
import type { Problem } from '../../../content/problem.ts';
import { readContentIfThere, statContentFile } from '../../../content/read-content-file.ts';
import { fingerprint } from '../../extract/fingerprint/fingerprint.ts';
import type { IndexEntry } from './index-file.ts';
import { parsePublished } from './published-article.ts';

const GONE = 'Another program is writing to the content folder: run the ingest again when it is done.';

/** A file of the archive, and its index entry from before it or its modification time changed. */
export interface FileToRead {
  readonly id: string;
  /** Below the content folder. */
  readonly path: string;
  readonly known?: IndexEntry | undefined;
}

/**
 * Read files for the index; runs in the threads of `read-entries.ts`.
 *
 * @returns The entry of each file, or why there is none; fatal if the file system does not permit reading it.
 */
export function readIndexEntries(task: {
  readonly contentDir: string;
  readonly files: readonly FileToRead[];
}): (IndexEntry | Problem)[] {
  return task.files.map((file) => articleEntry(task.contentDir, file));
}

function articleEntry(contentDir: string, { id, path, known }: FileToRead): IndexEntry | Problem {
  try {
    // In this order: a file that somebody saves in between is read again by the next run.
    const found = statContentFile(contentDir, path);
    const bytes = readContentIfThere(contentDir, path);
    if (found === undefined || bytes === undefined) return gone(path);
    const { mtimeMs, size } = found;
    const hash = hashOfFile(bytes);
    // A checkout changes modification times but not bytes.
    if (hash === known?.hash) return { ...known, modified: mtimeMs };
    const article = parsePublished(bytes, path);
    return {
      id,
      kind: article.data.kind,
      time: Date.parse(article.data.date),
      length: article.paragraphs.join(' ').length,
      modified: mtimeMs,
      size,
      hash,
      keys: fingerprint(article.data.title, article.paragraphs, article.datelineLength).keys,
    };
  } catch (error) {
    if (error instanceof BroadsheetError) {
      const line = error.where?.line;
      const place = line === undefined ? '' : `line ${line}`;
      return { file: path, place, message: error.problem, hint: error.hint, fatal: line === undefined };
    }
    throw error;
  }
}

function gone(path: string): Problem {
  return {
    file: path,
    place: '',
    message: 'was deleted after the folder was listed',
    hint: GONE,
    fatal: false,
  };
}

/** `IndexEntry.hash`. */
export function hashOfFile(content: string | Uint8Array): string {
  return sha256(content).slice(0, 16);
}
