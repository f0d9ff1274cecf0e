import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { Problem } from '../model.ts';
import { fingerprint } from '../stages/dedupe/fingerprint.ts';
import type { IndexEntry } from './index-file.ts';
import { readPublished } from './published-article.ts';

const GONE = 'Something else is at work in the content folder: run the ingest again when it is done.';

/** A file of the archive, and what is remembered of it: from before it was changed, or given another time. */
export interface FileToRead {
  readonly id: string;
  /** Below the content folder. */
  readonly path: string;
  readonly known?: IndexEntry | undefined;
}

/** Read files for the index; what the threads of `read-entries.ts` run. */
export function articleEntries(task: {
  readonly contentDir: string;
  readonly files: readonly FileToRead[];
}): (IndexEntry | Problem)[] {
  return task.files.map((file) => articleEntry(task.contentDir, file));
}

function articleEntry(contentDir: string, { id, path, known }: FileToRead): IndexEntry | Problem {
  try {
    const found = statSync(join(contentDir, path), { throwIfNoEntry: false });
    if (found === undefined) return problem(path, '', 'is gone since the folder was listed', GONE);
    const { mtimeMs, size } = found;
    if (known && known.size === size) {
      const hash = hashOfFile(readFileSync(join(contentDir, path)));
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
    if (!(error instanceof ContentError)) throw error;
    return problem(path, `line ${error.line ?? 1}`, error.problem, error.hint);
  }
}

function problem(file: string, place: string, message: string, hint: string): Problem {
  return { file, place, message, hint, fatal: false };
}

/** `IndexEntry.hash`. */
export function hashOfFile(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
