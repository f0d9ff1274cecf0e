import { gunzipSync } from 'node:zlib';
import type { SearchDocument } from '../../scripts/site/search/documents.ts';
import { shardFiles } from '../../scripts/site/search/shard-files.ts';
import { type Finding, find, type Search } from '../../src/search/find.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { type LoadFile, ShardReader } from '../../src/search/shard-reader.ts';

/** An article as a test wants it; everything but the subject has a default. */
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

/** @returns What loads the files of a shard of these articles. */
export function filesOf(articles: readonly IndexWish[], first = 0): LoadFile {
  const files = shardFiles(
    'made',
    articles.map((wish, n) => ({ document: documentOf(wish, first + n), text: wish.text ?? '' })),
  );
  return async (path) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`Unexpected file ${path}`);
    return JSON.parse(gunzipSync(file).toString('utf8'));
  };
}

/** @param lists The articles of each shard, oldest first. */
export function indexOf(...lists: readonly (readonly IndexWish[])[]): Promise<ShardReader[]> {
  let first = 0;
  return Promise.all(
    lists.map((articles) => {
      const files = filesOf(articles, first);
      first += articles.length;
      return ShardReader.open('made', files);
    }),
  );
}

/** Look for a query, and nothing else. */
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

/** @returns Titles in their order. */
export async function titles({ hits }: Finding): Promise<string[]> {
  return Promise.all(hits.map(async ({ shard, article }) => (await shard.record(article)).title));
}

/** @returns Titles of what is found. */
export async function found(shards: readonly ShardReader[], query: string, more?: Partial<Search>) {
  return titles(await find(searchFor(query, more), shards));
}
