/**
 * The published articles, as far as deduplication needs them: rebuilt from `content/` where the
 * remembered index is missing or older than a file. The index may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { ArticleData } from '../../../src/schemas/article.ts';
import type { Problem } from '../model.ts';
import { fingerprint } from '../stages/dedupe/fingerprint.ts';
import { decodeIndex, encodeIndex, type IndexEntry } from './index-file.ts';
import { listArticles } from './list-articles.ts';
import { type PublishedArticle, readPublished } from './published-article.ts';

export interface Archive {
  /** In order of id. */
  readonly entries: readonly IndexEntry[];
  /** Path below the content folder by id, of every file, readable or not. */
  readonly paths: ReadonlyMap<string, string>;
  /** @returns The article, or `undefined` when a person left its file in a state that cannot be read. */
  readonly read: (id: string) => PublishedArticle | undefined;
  /** Files that cannot be read: they are left alone and take in no copies. */
  readonly problems: readonly Problem[];
}

/** Files read at once. */
const AT_ONCE = 64;

/**
 * @param indexFile Where the index is remembered; written when it changed.
 * @param onProgress Told how many of how many files were looked at.
 */
export async function loadArchive(
  contentDir: string,
  indexFile: string,
  onProgress: (done: number, of: number) => void,
): Promise<Archive> {
  const files = listArticles(contentDir);
  const bytes = await readFile(indexFile).catch(() => Buffer.alloc(0));
  const remembered = new Map(decodeIndex(bytes).map((entry) => [entry.id, entry]));
  const entries: IndexEntry[] = [];
  const problems: Problem[] = [];
  let fresh = files.length !== remembered.size;
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const batch = files.slice(at, at + AT_ONCE);
    const looked = batch.map(({ id, path, size, modified }) => {
      const known = remembered.get(id);
      const isUnchanged = known !== undefined && known.size === size && known.modified === modified;
      return isUnchanged ? known : entryOf(contentDir, path, id, known);
    });
    // Nearly all are known: nothing is waited for then.
    const isKnown = (one: (typeof looked)[number]): one is IndexEntry => !(one instanceof Promise);
    if (looked.every(isKnown)) entries.push(...looked);
    else {
      for (const result of await Promise.all(looked)) {
        if ('message' in result) problems.push(result);
        else entries.push(result);
        fresh ||= 'message' in result || result !== remembered.get(result.id);
      }
    }
    onProgress(Math.min(at + AT_ONCE, files.length), files.length);
  }
  if (fresh) await saveIndex(indexFile, entries);
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
 * Bring the index up to date after a run, so that the next need not read what this one wrote.
 *
 * @param keysOf Lookup keys of the texts that were written, by id.
 */
export async function rememberArticles(
  contentDir: string,
  indexFile: string,
  archive: Archive,
  written: readonly (Pick<ArticleData, 'id' | 'kind' | 'date'> & {
    readonly path: string;
    /** Characters of the body. */
    readonly length: number;
  })[],
  keysOf: ReadonlyMap<string, Uint32Array>,
): Promise<void> {
  const entries = new Map(archive.entries.map((entry) => [entry.id, entry]));
  for (const { id, kind, date, path, length } of written) {
    const keys = keysOf.get(id);
    if (!keys) continue;
    const bytes = await readFile(join(contentDir, path));
    const { mtimeMs, size } = await stat(join(contentDir, path));
    entries.set(id, {
      id,
      kind,
      time: Date.parse(date),
      length,
      modified: mtimeMs,
      size,
      hash: hashOf(bytes),
      keys,
    });
  }
  await saveIndex(
    indexFile,
    [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

async function entryOf(
  contentDir: string,
  path: string,
  id: string,
  known: IndexEntry | undefined,
): Promise<IndexEntry | Problem> {
  try {
    const { mtimeMs, size } = await stat(join(contentDir, path));
    if (known && known.size === size) {
      const hash = hashOf(await readFile(join(contentDir, path)));
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
      hash: hashOf(article.bytes),
      keys: fingerprint(article.data.title, article.paragraphs, article.datelineLength).keys,
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return {
      file: path,
      place: `line ${error.line ?? 1}`,
      message: error.problem,
      hint: error.hint,
      fatal: false,
    };
  }
}

/** A full disk does no harm here: without an index the next run makes it anew. */
async function saveIndex(indexFile: string, entries: readonly IndexEntry[]): Promise<void> {
  const draft = `${indexFile}.new`;
  try {
    await mkdir(dirname(indexFile), { recursive: true });
    await writeFile(draft, encodeIndex(entries));
    await rename(draft, indexFile);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    await rm(draft, { force: true }).catch(() => {});
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
