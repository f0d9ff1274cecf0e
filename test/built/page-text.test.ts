import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { contentCaches } from '../../scripts/site/catalog/content-caches.ts';
import { loadCatalog } from '../../scripts/site/catalog/load-catalog.ts';
import { scanContent } from '../../scripts/site/catalog/scan-content.ts';
import { codeHash } from '../../scripts/site/plan/code-files.ts';
import { fingerprintCode } from '../../scripts/site/plan/fingerprint.ts';
import { pageBundle } from '../../scripts/site/render/bundle.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { CONTENT_VARIABLE } from '../../src/model/plan-variable.ts';
import { WEB_PAGES } from '../../src/outputs/web-pages/index.ts';
import { putEveryPage } from '../support/every-page.ts';
import { pageText } from '../support/page-text.ts';
import { ROOT } from '../support/sample-site.ts';

const FILES = join(ROOT, 'test/fixtures/pages');

let catalog: Catalog;
let content: string;
let renderPage: typeof import('../../scripts/site/render/render-entry.ts').renderPage;

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  putEveryPage(content);
  const cache = join(content, '.cache');
  const loaded = loadCatalog(scanContent(content, cache), contentCaches(cache, ''));
  expect(loaded.problems).toEqual([]);
  catalog = loaded.catalog;
  vi.stubEnv(CONTENT_VARIABLE, content);
  const code = codeHash(fingerprintCode(ROOT).pages);
  const bundle = await pageBundle({ root: ROOT, base: catalog.site.base, code });
  ({ renderPage } = await import(pathToFileURL(join(bundle, 'server', 'entry.mjs')).href));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true, force: true });
});

/** A page as text, by its kind and a part of its address; by default the first of its kind. */
async function textOf(kind: string, part = ''): Promise<string[]> {
  const page = WEB_PAGES.find(({ name }) => name === kind);
  const ref = page?.refs(catalog).find(({ address }) => address.includes(part));
  if (page === undefined || ref === undefined) throw new Error(`Expected a page of kind ${kind}`);
  const view = page.view(catalog, ref as never);
  return pageText(await renderPage({ kind, address: ref.address, view, site: catalog.site }));
}

/** Pages that have more parts than the first of their kind. */
const FIRST: Readonly<Record<string, string>> = {
  article: 'ward-2000',
  story: 'the-bell-of-astel',
  source: 'gazette',
  topic: 'weather',
  labels: '/people/',
};

/** The lines of a page before its text, and after it. */
function frameOf(text: readonly string[]): [before: string[], text: string[], after: string[]] {
  const [from, to] = [
    text.findIndex((line) => /^ *<main /.test(line)),
    text.findIndex((line) => /^ *<p class="printed-address"/.test(line)),
  ];
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

/** A page of each kind, and further ones with parts that the first has not: the name of its file, a part of its address. */
const PAGES: readonly (readonly [kind: string, name: string, part: string])[] = [
  ...WEB_PAGES.filter(({ name }) => !/^(?:place|organisation|hashtag-month)/.test(name)).map(
    ({ name }) => [name, name, FIRST[name] ?? ''] as const,
  ),
  ['article', 'article-excerpt', 'ward-2001'],
  ['article', 'article-headline', 'ward-2002'],
  ['article', 'article-unknown-publisher', 'ward-2003'],
  ['article', 'article-of-story', 'ward-1004'],
  ['day', 'day-earlier', '/2025/07/12/'],
  ['story', 'story-short', 'an-older-bell'],
  ['source', 'source-excerpt', 'marfa'],
  ['labels', 'labels-few', '/organisations/'],
];

it('the file of every page is there, and no other', () => {
  expect(readdirSync(FILES).sort()).toEqual(PAGES.map(([, name]) => `${name}.txt`).sort());
});

// After an intended change: `npx vitest run --project built page-text -u`, then read all that it changed.
it.each(PAGES)('a page of the kind %s reads as in %s.txt', async (kind, name, part) => {
  const [before, text, after] = frameOf(await textOf(kind, part));
  const [head, , foot] = frameOf(await textOf('edition'));
  // What every page has is printed once, on the front page.
  const common = new Set(kind === 'edition' ? [] : [...head, ...foot]);
  const isOwn = (line: string) => !common.has(line);
  const lines = [...before.filter(isOwn), ...text, ...after.filter(isOwn)];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(FILES, `${name}.txt`));
});
