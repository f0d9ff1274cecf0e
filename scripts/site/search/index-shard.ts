import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { bodyOf } from '../../../src/markdown/body-of.ts';
import { indexedText } from '../../../src/search/search-terms.ts';
import { plainText } from '../../content/plain-text.ts';
import { otherForms, type SearchDocument } from './documents.ts';
import { plainlyWeighted, unmarked } from './pagefind-marks.ts';
import { settleFilters } from './settle-filters.ts';

/** A shard that has to be indexed. */
export interface ShardTask {
  readonly name: string;
  readonly documents: readonly SearchDocument[];
}

/** Files of Pagefind that a shard needs, besides its index: its interfaces of its own are not used. */
const NEEDED =
  /^(?:pagefind-entry\.json|pagefind-worker\.js|wasm\.[a-z-]+\.pagefind|pagefind\.\w+\.pf_meta|(?:index|fragment|filter)\/.+)$/;

/** Documents on their way to Pagefind: while it takes one in, the next is read; a day may have any number of them. */
const TOGETHER = 100;

/** Documents after which Pagefind gets a new process: of an index that is deleted it keeps some. */
const ENOUGH = 5000;
/** Documents that this thread's process took in. */
let taken = 0;

/**
 * Index a shard into a folder of its own below `outDir`. The same documents give the same bytes.
 *
 * @param options.language Chooses the stemmer; the texts of all languages go into one index (see `src/search/search-terms.ts`).
 */
export async function indexShard(options: {
  readonly contentDir: string;
  readonly outDir: string;
  readonly language: string;
  readonly task: ShardTask;
}): Promise<void> {
  const { contentDir, outDir, language, task } = options;
  try {
    const { index, errors } = await createIndex({ forceLanguage: language.split('-')[0] ?? 'en' });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (let at = 0; at < task.documents.length; at += TOGETHER) {
      const documents = task.documents.slice(at, at + TOGETHER);
      await Promise.all(documents.map((document) => add(index, document, contentDir)));
    }
    await write(index, outDir, task.name);
    await index.deleteIndex();
    taken += task.documents.length;
    if (taken >= ENOUGH) await endIndexing();
  } catch (error) {
    await endIndexing();
    throw error;
  }
}

/** End the process of Pagefind, which keeps the memory of the largest shard, when no shard follows. */
export async function endIndexing(): Promise<void> {
  taken = 0;
  await close();
}

async function add(index: PagefindIndex, document: SearchDocument, contentDir: string): Promise<void> {
  const { url, meta, filters, sort, text } = document;
  const words =
    'words' in text
      ? text.words
      : indexedText(plainText(bodyOf(readFileSync(join(contentDir, text.path), 'utf8'))));
  const forms = otherForms(document, words);
  const { errors } = await index.addCustomRecord({
    url,
    content: plainlyWeighted(words),
    language: 'en',
    meta: filled({ ...meta, forms }),
    filters: { ...filters },
    sort: { ...sort },
  });
  if (errors.length > 0) throw new Error(`Pagefind did not take in ${url}: ${errors.join('; ')}`);
}

async function write(index: PagefindIndex, folder: string, name: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind did not write the shard ${name}: ${errors.join('; ')}`);
  const settled = settleFilters(new Map(files.map(({ path, content }) => [path, content])));
  for (const part of ['index', 'fragment', 'filter'])
    mkdirSync(join(folder, name, part), { recursive: true });
  const stemmer = [...settled.keys()].find((path) => /^wasm\.(?!unknown)/.test(path));
  for (const [path, content] of settled) {
    if (path === 'pagefind.js') writeFileSync(join(folder, path), content);
    // The one without a stemmer is for languages that have none.
    else if (NEEDED.test(path) && (stemmer === undefined || path !== 'wasm.unknown.pagefind'))
      writeFileSync(join(folder, name, path), content);
  }
}

/** Pagefind shows empty meta fields as such; they are left out. */
function filled(meta: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(meta).flatMap(([field, value]) => (value === '' ? [] : [[field, unmarked(value)]])),
  );
}
