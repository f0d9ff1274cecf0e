import { mkdirSync, writeFileSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readBody } from '../../../src/markdown/read-body.ts';
import { recordFile, type SearchRecord, SUGGESTIONS_FILE } from '../../../src/search/index-files.ts';
import { GAP, labelTerm } from '../../../src/search/index-terms.ts';
import { pathInside } from '../../content/path-inside.ts';
import { plainText } from '../../content/plain-text.ts';
import type { SearchDocument } from './documents.ts';
import { packed, shardTable } from './shard-table.ts';
import { ShardWords } from './shard-words.ts';
import { WORDS_PER_FILE } from './shards.ts';
import { WordTable } from './word-table.ts';

/** A shard that has to be indexed. */
export interface ShardTask {
  readonly name: string;
  /** Hash over its documents, and everything else that affects its files. */
  readonly key: string;
  /** Oldest first. */
  readonly documents: readonly SearchDocument[];
}

/**
 * The default weight of a word in the index, 25/24. By default, Pagefind gives text a weight of 24, so that the index
 * would store the weight of every word of every page: a fifth of its bytes before compression. A first build takes a
 * tenth longer with them.
 */
const PLAIN_WEIGHT = '___PAGEFIND_WEIGHT___1.042';

// Only its environment sets that (`options.rs` of Pagefind 1.5.2).
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(WORDS_PER_FILE);

/**
 * Put before Pagefind's program, to report every file that could not be loaded: Pagefind continues without it, and finds
 * less than there is.
 */
const REPORT_LOSS = `{
  const load = self.fetch;
  self.fetch = async (...request) => {
    const response = await load(...request).catch((error) => error);
    if (response.ok === true) return response;
    self.postMessage({ lost: true });
    throw response instanceof Error ? response : new Error(response.status + ' for ' + response.url);
  };
}
`;
/** Pagefind's program, which all shards share. */
const PROGRAM = 'pagefind-worker.js';
/** Pagefind files that a shard needs: neither its user interfaces, nor its records, which contain the indexed text. */
const NEEDED = /^(?:pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.[\w-]+\.pf_meta|index\/.+)$/;
const FRAGMENT = /^fragment\/[\w-]+_(\w+)\.pf_fragment$/;
/** The beginning of a decompressed record, and enough bytes of the file for it. */
const RECORD = /^pagefind_dcd\{"url":"([^"]+)"/;
const HEAD_BYTES = 1024;

/** Number of documents that are sent to Pagefind concurrently: the next is read while one is processed. */
const TOGETHER = 100;

/** Number of documents after which Pagefind is restarted, since it does not free all memory of a deleted index. */
const MAX_DOCUMENTS_PER_PROCESS = 5000;
/** Words of this thread's earlier shards, in tables that no shard is using. */
const tables: WordTable[] = [];
/** Number of documents that this thread's process has indexed. */
let documentsIndexed = 0;

/**
 * Index a shard into a folder of its own below `outDir`. The same documents give the same bytes.
 *
 * @param options.threads Number of threads of Pagefind's process, if this starts it; default one per core. Each costs:
 *   with two of them, the same index takes a tenth more of CPU than with one.
 * @param options.maxDocuments Number of documents, over several shards, after which Pagefind is restarted.
 */
export async function indexShard(options: {
  readonly contentDir: string;
  readonly outDir: string;
  readonly task: ShardTask;
  readonly threads?: number;
  readonly maxDocuments?: number;
}): Promise<void> {
  const { contentDir, outDir, task, threads, maxDocuments = MAX_DOCUMENTS_PER_PROCESS } = options;
  // Read by Rayon, the library that Pagefind is parallel with.
  if (threads !== undefined) process.env.RAYON_NUM_THREADS = String(threads);
  const table = tables.pop() ?? new WordTable();
  const words = new ShardWords(table);
  const indexed: IndexedDocument[] = [];
  try {
    // Records are named after the language. An unknown one has no stemmer, so words are not changed.
    const { index, errors } = await createIndex({ forceLanguage: task.name });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (let at = 0; at < task.documents.length; at += TOGETHER) {
      const documents = task.documents.slice(at, at + TOGETHER);
      indexed.push(
        ...(await Promise.all(
          documents.map(async (document) =>
            add(index, document, textOf(document, contentDir), task.name, words),
          ),
        )),
      );
    }
    const written = filesOf(index, task.name);
    // Packed while Pagefind's process writes.
    const suggestions = packed(words.mostFrequent());
    const records = indexed.map(({ record }) => packed(record));
    const files = await written;
    const ids = recordIds(
      files,
      indexed.map(({ record }) => record.address),
    );
    const articles = indexed.map((article, number) => ({ ...article, id: ids[number] ?? '' }));
    const own = new Map([
      [SUGGESTIONS_FILE, suggestions],
      ...ids.map((id, number) => [recordFile(id), records[number] ?? Buffer.of()] as const),
      [`shard-${task.key}.json.gz`, packed(shardTable(articles))],
    ]);
    const deleted = index.deleteIndex();
    // If a file cannot be written, that is the error to report.
    deleted.catch(() => {});
    write(outDir, task.name, new Map([...files, ...own]));
    await deleted;
    documentsIndexed += task.documents.length;
    if (documentsIndexed >= maxDocuments) await endIndexing();
  } catch (error) {
    await endIndexing();
    throw error;
  } finally {
    tables.push(table);
  }
}

/** End the Pagefind process, which keeps the memory of its largest shard, after the last shard. */
export async function endIndexing(): Promise<void> {
  documentsIndexed = 0;
  await close();
}

function textOf({ text }: SearchDocument, contentDir: string): string {
  if ('words' in text) return text.words;
  return plainText(readBody(contentDir, text));
}

/** A document that Pagefind has indexed. */
interface IndexedDocument {
  readonly document: SearchDocument;
  readonly record: SearchRecord;
  /** Number of words in text and title. */
  readonly length: number;
}

async function add(
  index: PagefindIndex,
  document: SearchDocument,
  text: string,
  shard: string,
  words: ShardWords,
): Promise<IndexedDocument> {
  const { record, names, people, story } = document;
  const spelt = words.add(
    { text, title: record.title, names: names.join('\n'), source: record.source ?? '' },
    record.language,
  );
  const labels = [...(story === undefined ? [] : [labelTerm.story(story)]), ...people.map(labelTerm.person)];
  const { errors } = await index.addCustomRecord({
    url: record.address,
    content: `${PLAIN_WEIGHT} ${spelt.text.terms === '' ? GAP : spelt.text.terms}`,
    language: shard,
    meta: filled({
      title: spelt.title.terms,
      names: spelt.names.terms,
      source: spelt.source.terms,
      labels: labels.join(' '),
    }),
  });
  if (errors.length > 0) throw new Error(`Pagefind rejected ${record.address}: ${errors.join('; ')}`);
  return { document, record: { ...record, text }, length: spelt.text.words + spelt.title.words };
}

/** Remove empty fields, which Pagefind would index. */
function filled(meta: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}

async function filesOf(index: PagefindIndex, name: string): Promise<Map<string, Uint8Array>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind did not write the shard ${name}: ${errors.join('; ')}`);
  return new Map(files.map(({ path, content }) => [path, content]));
}

/**
 * Pagefind's names of records. It returns them in the order of the documents; only the first and the last are checked,
 * since checking all would take a second for 10,000.
 *
 * @param addresses Addresses of the pages, in that order.
 */
function recordIds(files: ReadonlyMap<string, Uint8Array>, addresses: readonly string[]): string[] {
  const records = [...files].flatMap(([path, content]) => {
    const id = FRAGMENT.exec(path)?.[1];
    return id === undefined ? [] : [{ id, content }];
  });
  const asTaken =
    records.length === addresses.length &&
    [0, records.length - 1].every((at) => addressOf(records[at]?.content) === addresses[at]);
  if (!asTaken) throw new Error('Unexpected order of the records of Pagefind');
  return records.map(({ id }) => id);
}

function addressOf(record: Uint8Array | undefined): string | undefined {
  if (record === undefined) return undefined;
  const head = gunzipSync(record.subarray(0, HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
  return RECORD.exec(head.toString('utf8'))?.[1];
}

function write(folder: string, name: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const part of ['index', 'records'])
    mkdirSync(pathInside(folder, `${name}/${part}`), { recursive: true });
  for (const [path, content] of files) {
    if (path === PROGRAM)
      writeFileSync(pathInside(folder, path), Buffer.concat([Buffer.from(REPORT_LOSS), content]));
    else if (NEEDED.test(path) || path.endsWith('.json.gz'))
      writeFileSync(pathInside(folder, `${name}/${path}`), content);
  }
}
