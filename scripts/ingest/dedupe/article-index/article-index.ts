/**
 * The published articles, as far as deduplication needs them. Entries that are missing or older than their file are
 * rebuilt from `content/`, so the index may be deleted at any time.
 */
import { readFileSync } from 'node:fs';
import { compareText } from '../../../../src/model/compare-text.ts';
import type { ArticleData } from '../../../../src/schemas/article.ts';
import { contentFile } from '../../../content/content-files.ts';
import { listArticles } from '../../../content/list-articles.ts';
import type { Problem } from '../../../content/problem.ts';
import { readContentIfThere } from '../../../content/read-content-file.ts';
import { systemCode } from '../../../content/system-error.ts';
import { writeAtomically } from '../../../content/write-atomically.ts';
import { hashOfFile } from './article-entry.ts';
import { decodeIndex, encodeIndex, type IndexEntry } from './index-file.ts';
import { type PublishedArticle, readPublished } from './published-article.ts';
import { readEntries } from './read-entries.ts';

export interface ArticleIndex {
  /** Ordered by id. */
  readonly entries: readonly IndexEntry[];
  /** Path below the content folder by id, of every file, readable or not. */
  readonly paths: ReadonlyMap<string, string>;
  /** @returns The article, or `undefined` if a person left its file unreadable. */
  readonly read: (id: string) => PublishedArticle | undefined;
  /** Unreadable files: they are left alone, and no copies are added to them. */
  readonly problems: readonly Problem[];
}

/**
 * @param indexFile File of the index; written if it changed.
 * @param onProgress Called with the number of files checked and their total.
 */
export async function loadArticleIndex(
  contentDir: string,
  indexFile: string,
  onProgress: (done: number, of: number) => void,
): Promise<ArticleIndex> {
  const files = listArticles(contentDir);
  const bytes = readIndex(indexFile);
  const remembered = new Map(decodeIndex(bytes).map((entry) => [entry.id, entry]));
  const known = files.map(({ id, size, modified }) => {
    const entry = remembered.get(id);
    return entry?.size === size && entry.modified === modified ? entry : undefined;
  });
  const unknown = files.filter((_, n) => known[n] === undefined);
  const read = await readEntries(
    contentDir,
    unknown.map(({ id, path }) => ({ id, path, known: remembered.get(id) })),
    (done) => onProgress(files.length - unknown.length + done, files.length),
  );
  onProgress(files.length, files.length);
  const found = read[Symbol.iterator]();
  const entries: IndexEntry[] = [];
  const problems: Problem[] = [];
  for (const entry of known) {
    const result = entry ?? found.next().value;
    if (result === undefined) continue;
    if ('message' in result) problems.push(result);
    else entries.push(result);
  }
  if (unknown.length > 0 || files.length !== remembered.size) saveIndex(indexFile, entries);
  const paths = new Map(files.map(({ id, path }) => [id, path]));
  const readable = new Set(entries.map(({ id }) => id));
  return {
    entries,
    paths,
    read: (id) => (readable.has(id) ? readPublished(contentDir, paths.get(id) ?? '') : undefined),
    problems,
  };
}

/**
 * Update the index after a run, so that the next run need not read the files that this one wrote.
 *
 * @param keysOf Lookup keys of the written texts, by id.
 */
export function updateArticleIndex(
  contentDir: string,
  indexFile: string,
  archive: ArticleIndex,
  written: readonly (Pick<ArticleData, 'id' | 'kind' | 'date'> & {
    readonly path: string;
    /** Hash of the file as the run has it. */
    readonly hash: string;
    /** Characters of the body. */
    readonly length: number;
  })[],
  keysOf: ReadonlyMap<string, Uint32Array>,
): void {
  const entries = new Map(archive.entries.map((entry) => [entry.id, entry]));
  for (const { id, kind, date, path, hash, length } of written) {
    const keys = keysOf.get(id);
    if (!keys) continue;
    const file = contentFile(contentDir, path);
    // Somebody saved or deleted it meanwhile: the next run reads it again.
    const bytes = readContentIfThere(contentDir, path);
    if (file === undefined || bytes === undefined || hashOfFile(bytes) !== hash) {
      entries.delete(id);
      continue;
    }
    entries.set(id, {
      id,
      kind,
      time: Date.parse(date),
      length,
      modified: file.mtimeMs,
      size: file.size,
      hash,
      keys,
    });
  }
  saveIndex(
    indexFile,
    [...entries.values()].sort((a, b) => compareText(a.id, b.id)),
  );
}

/** An index that is missing or cannot be read is rebuilt. */
function readIndex(indexFile: string): Buffer {
  try {
    return readFileSync(indexFile);
  } catch {
    return Buffer.alloc(0);
  }
}

/** A full disk does no harm here: the next run rebuilds a missing index. */
function saveIndex(indexFile: string, entries: readonly IndexEntry[]): void {
  try {
    writeAtomically(indexFile, encodeIndex(entries));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}
