import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentCaches } from '../../../scripts/site/catalog/content-caches.ts';
import { loadCatalog } from '../../../scripts/site/catalog/load-catalog.ts';
import { scanContent } from '../../../scripts/site/catalog/scan-content.ts';
import { madeArticle, write, writeArticle } from '../../support/content.ts';
import { type SiteWorld, siteWorld } from '../../support/site-world.ts';

let world: SiteWorld;
beforeEach(() => {
  world = siteWorld();
});
afterEach(() => world.remove());

const SECRET = 'https://ada:pw@post.example/ferry?id=7&sessionid=SECRET';

function load(site: string) {
  const article = madeArticle(0, { url: SECRET });
  const { id, date, dateBasis } = article.data;
  const met = { id, place: 'record 1', date, dateBasis };
  writeArticle(world.content, article);
  write(world.content, 'site.yaml', site);
  write(world.content, 'sources.yaml', `- { id: harbour-post, name: Harbour Post, url: '${SECRET}' }\n`);
  const line = {
    sha256: '0'.repeat(64),
    file: 'ada-laptop/client-acme/export.jsonl',
    firstSeen: '2025-07-15',
    articles: [
      { ...met, as: 'new' },
      { ...met, as: 'copy', source: 'tallow-times', url: SECRET },
    ],
    dropped: [],
    problems: [{ place: 'record 2', message: 'it is empty', hint: 'Fetch it again.' }],
    characters: { in: 10, used: 10, dropped: 0 },
  };
  write(world.content, 'ledger/00.jsonl', `${JSON.stringify(line)}\n`);
  const { catalog } = loadCatalog(scanContent(world.content, world.cache), contentCaches(world.cache, site));
  return catalog;
}

it('secrets in addresses that are already stored are not shown', () => {
  const { articles, sources } = load('# defaults\n');
  const clean = 'https://post.example/ferry?id=7';
  expect(articles[0]?.data.url).toBe(clean);
  expect(articles[0]?.copies.find(({ source }) => source !== undefined)?.url).toBe(clean);
  expect(sources.get('harbour-post')?.url).toBe(clean);
});

it('the names of dumps are not shown', () => {
  const { articles, ledger } = load('# defaults\n');
  expect(articles[0]?.origin).toEqual({ place: 'record 1', firstSeen: '2025-07-15' });
  expect(JSON.stringify([articles[0], ledger])).not.toMatch(/export|client|laptop/);
  expect(ledger.problems).toHaveLength(1);
});

it('the names of dumps are shown without their folders if the settings allow it', () => {
  const { articles, ledger } = load('dumpNames: true\n');
  expect(articles[0]?.origin?.file).toBe('export.jsonl');
  expect([ledger.newest[0]?.file, ledger.problems[0]?.file]).toEqual(['export.jsonl', 'export.jsonl']);
});
