import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { SearchDocument } from '../../scripts/site/search/documents.ts';
import { endIndexing, indexShard } from '../../scripts/site/search/index-shard.ts';
import { serveFolder } from '../../scripts/site/serve/serve-folder.ts';
import { type Finding, find, type Search } from '../../src/search/find.ts';
import { type Pagefind, PagefindShards, type StartPagefind } from '../../src/search/pagefind.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { type LoadFile, ShardReader } from '../../src/search/shard-reader.ts';

/** An article as specified by a test; everything but its subject has a default. */
export interface IndexWish {
  readonly title?: string;
  readonly text?: string;
  readonly names?: readonly string[];
  readonly people?: readonly string[];
  readonly topics?: readonly string[];
  readonly source?: string;
  readonly story?: string;
  readonly date?: string;
  readonly language?: string;
}

function documentOf(wish: IndexWish, n: number): SearchDocument {
  const id = n.toString(16).padStart(12, '0');
  return {
    id,
    record: {
      address: `/articles/made-${id}/`,
      title: wish.title ?? 'Untitled',
      ...(wish.source === undefined ? {} : { source: wish.source }),
      date: wish.date ?? '2026-10-01T12:00:00Z',
      precision: 'minute',
      basis: 'stated',
      ...(wish.language === undefined ? {} : { language: wish.language }),
    },
    names: wish.names ?? [],
    topics: wish.topics ?? [],
    source: wish.source ?? 'unknown',
    people: wish.people ?? [],
    ...(wish.story === undefined ? {} : { story: wish.story }),
    text: { words: wish.text ?? '' },
  };
}

let served: Promise<{ readonly folder: string; readonly server: Server }> | undefined;
let made = 0;

/** A folder of indexes and its server: Pagefind fetches them as it does in a browser. */
function serve() {
  served ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
    const server = await serveFolder(folder, '/', 0);
    // Otherwise, clients would reuse a connection that is about to be closed.
    server.keepAliveTimeout = 0;
    return { folder, server };
  })();
  return served;
}

/** Stop the server and the indexer of a test file. */
export async function endIndexes(): Promise<void> {
  await endIndexing();
  const { folder, server } = (await served) ?? {};
  served = undefined;
  server?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

/** Pagefind as a module in this process, instead of the worker that a page uses. */
const startHere: StartPagefind = async (basePath) => {
  program ??= (async () => {
    const { index } = await createIndex();
    const { files } = (await index?.getFiles()) ?? { files: [] };
    const path = join((await serve()).folder, 'pagefind.mjs');
    writeFileSync(path, files.find((file) => file.path === 'pagefind.js')?.content ?? '');
    return import(path);
  })();
  return (await program).createInstance({ basePath });
};
let program: Promise<{ createInstance: (options: object) => Pagefind }> | undefined;

interface Made {
  /** Names of the shards. */
  readonly shards: readonly string[];
  readonly loadOf: (shard: string) => LoadFile;
  readonly engine: PagefindShards;
}

/** @param lists The articles of each shard, oldest first. */
export async function makeIndex(...lists: readonly (readonly IndexWish[])[]): Promise<Made> {
  const { folder, server } = await serve();
  const name = `index-${made++}`;
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/${name}/`;
  let first = 0;
  for (const [number, articles] of lists.entries()) {
    const documents = articles.map((wish, n) => documentOf(wish, first + n));
    first += articles.length;
    const task = { name: `shard-${number}`, key: 'made', documents };
    await indexShard({ contentDir: folder, outDir: join(folder, name), task });
  }
  return {
    shards: lists.map((_, number) => `shard-${number}`),
    loadOf: (shard) => async (path) =>
      JSON.parse(gunzipSync(readFileSync(join(folder, name, shard, path))).toString('utf8')),
    engine: new PagefindShards(startHere, origin),
  };
}

/** @returns The opened shards. */
export async function indexOf(...lists: readonly (readonly IndexWish[])[]): Promise<ShardReader[]> {
  const { shards, loadOf, engine } = await makeIndex(...lists);
  return Promise.all(shards.map((shard) => ShardReader.open('made', loadOf(shard), engine.open(shard))));
}

/** A search for a query, without filters. */
export function searchFor(query: string, more: Partial<Search> = {}): Search {
  return {
    phrases: parseQuery(query),
    topic: '',
    source: '',
    story: '',
    person: '',
    sort: 'relevance',
    ...more,
  };
}

/** @returns Titles, in order. */
async function titles({ hits }: Finding): Promise<string[]> {
  return Promise.all(hits.map(async ({ shard, article }) => (await shard.record(article)).title));
}

/** @returns Titles of what a query finds. */
export async function found(shards: readonly ShardReader[], query: string, more?: Partial<Search>) {
  return titles(await find(searchFor(query, more), shards));
}
