import { expect } from 'vitest';
import { parseArticle } from '../../scripts/content/article-file.ts';
import { put, take, temporaryFolder } from './folders.ts';
import { type Digest, digest, run } from './ingest.ts';

/** A record of a dump. */
export interface DumpRecord {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
}

/** A record with a headline of its own, unless one is given. */
export const record = (id: string, text: string, change: Partial<DumpRecord> = {}): DumpRecord => ({
  id,
  title: `Headline ${id}`,
  text,
  date: '2026-03-05T10:00:00Z',
  ...change,
});

/** Import some records as one dump. */
export function ingestRecords(of: Digest, ...records: readonly DumpRecord[]) {
  const name = records.map(({ id }) => id).join('-');
  put(of.dumpsDir, { [`${name}.jsonl`]: records.map((one) => `${JSON.stringify(one)}\n`).join('') });
  return run(of, { described: false });
}

/** Published articles, sorted by headline. */
export function articlesOf({ contentDir }: Digest) {
  return Object.entries(take(contentDir))
    .filter(([path]) => path.startsWith('articles/'))
    .map(([path, text]) => ({ path, ...parseArticle(text, path) }))
    .map(({ path, data, body }) => ({ ...data, path, text: body.trim().replaceAll('\n\n', ' ') }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** A digest without dumps. */
export const empty = () => digest(temporaryFolder(), {});

/** Both orders: what is kept never depends on what came first. */
export async function eitherWay(one: DumpRecord, other: DumpRecord) {
  const [there, back] = [empty(), empty()];
  await ingestRecords(there, one, other);
  await ingestRecords(back, other, one);
  expect(articlesOf(back)).toEqual(articlesOf(there));
  return there;
}
