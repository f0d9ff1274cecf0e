import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { put, take, temporaryFolder } from '../../support/folders.ts';
import { digest, run } from '../../support/ingest.ts';

const fixture = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');

const PAGE = fixture('read--saved-page/page.html');

/** Two pages with a response between them that is not a page, and one that is truncated. */
function archive(): Buffer {
  const record = (type: string, block: string) =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://courier.example/a\r\nWARC-Date: 2025-07-15T08:00:00Z\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
  const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`;
  const conversion =
    'Weir unmerged\n\nIt holds water again, after a spring of patient work by the village.\n';
  const records = [
    record('response', response),
    record('request', 'GET / HTTP/1.1'),
    record('conversion', conversion),
  ];
  return Buffer.concat([
    ...records.map((text) => gzipSync(text)),
    gzipSync(record('response', response).slice(0, -900)),
  ]);
}

test.each([
  ['a saved page', { 'page.html': PAGE }, 1],
  ['an RSS feed', { 'feed.xml': fixture('read--feeds/rss.xml') }, 2],
  ['an Atom feed', { 'feed.atom': fixture('read--feeds/atom.xml') }, 1],
  ['a JSON Feed', { 'feed.json': fixture('read--feeds/feed.json') }, 1],
  ['a web archive', { 'crawl.warc.gz': archive() }, 3],
])('all characters of %s are used or dropped, and each drop is reported', async (_, dumps, articles) => {
  const of = digest(temporaryFolder(), {});
  put(of.dumpsDir, dumps);
  await run(of);
  const [line = '{}'] = Object.values(take(join(of.contentDir, 'ledger')));
  const entry = JSON.parse(line) as {
    articles: { as: string }[];
    characters: { in: number; used: number; dropped: number };
    dropped: { characters: number; reason: string }[];
  };
  expect(entry.articles).toHaveLength(articles);
  expect(entry.characters.used).toBeGreaterThan(0);
  expect(entry.characters.in).toBe(entry.characters.used + entry.characters.dropped);
  expect(entry.dropped.reduce((sum, { characters }) => sum + characters, 0)).toBe(entry.characters.dropped);
  expect(entry.dropped.every(({ reason }) => reason !== '')).toBe(true);
});
