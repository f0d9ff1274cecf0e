import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { readSettings } from '../../scripts/content/settings.ts';
import { codeHash } from '../../scripts/site/plan/code-files.ts';
import { fingerprintCode } from '../../scripts/site/plan/fingerprint.ts';
import { pageBundle } from '../../scripts/site/render/bundle.ts';
import type { PlannedPage } from '../../src/model/planned-page.ts';
import { article } from '../../src/views/article.ts';
import { search } from '../../src/views/standing.ts';
import { topic } from '../../src/views/topic.ts';
import { topics } from '../../src/views/topics.ts';
import { makeCatalog } from '../src/make-catalog.ts';
import { viewOf } from '../src/view-of.ts';
import { ROOT, SAMPLE } from '../support/sample-site.ts';

const DAYS = Array.from({ length: 28 }, (_, n) => `2025-07-${String(n + 1).padStart(2, '0')}`);
const site = { ...readSettings({}).site, url: SAMPLE.site, base: SAMPLE.base };
const page = (kind: string, address: string, view: object = {}): PlannedPage => ({
  kind,
  address,
  view,
  site,
});
let renderPage: typeof import('../../scripts/site/render/render-entry.ts').renderPage;

beforeAll(async () => {
  const code = codeHash(fingerprintCode(ROOT).pages);
  const bundle = await pageBundle({ root: ROOT, base: SAMPLE.base, code });
  ({ renderPage } = await import(pathToFileURL(join(bundle, 'server', 'entry.mjs')).href));
});

it('each page of a route is rendered from the same initial state', async () => {
  const first = await renderPage(page('not-found', '/404.html'));
  expect(first.match(/rel="stylesheet"/g)).toHaveLength(1);
  expect(await renderPage(page('not-found', '/404.html'))).toBe(first);
});

it('a page kind without a template is an error, not an error page', async () => {
  await expect(renderPage(page('no-such-kind', '/nowhere/'))).rejects.toThrow('no-such-kind');
});

it.each(['stated', 'ingest'] as const)(
  'the page of an article tells machines when it was published: %s',
  async (dateBasis) => {
    const day = { date: '2025-07-14T00:00:00Z', datePrecision: 'day', dateBasis } as const;
    const view = viewOf(article, makeCatalog({ articles: [{ ...day, kind: 'brief' }] }));
    const html = await renderPage(page('article', '/articles/one/', view));
    const isKnown = dateBasis === 'stated';
    expect(html.includes('<meta property="article:published_time" content="2025-07-14">')).toBe(isKnown);
    expect(html.includes('"datePublished":"2025-07-14"')).toBe(isKnown);
    expect(html.match(/article:published_time|datePublished/g) ?? []).toHaveLength(isKnown ? 2 : 0);
    expect(html).toContain('<meta property="og:type" content="article">');
  },
);

it.each([
  ['https://www.herald.example/tide', 'herald.example'],
  [undefined, 'Publisher unknown'],
])('the page of an article without a publisher names the host of its address: %s', async (url, name) => {
  const view = viewOf(article, makeCatalog({ articles: [{ kind: 'brief', ...(url ? { url } : {}) }] }));
  const html = await renderPage(page('article', '/articles/one/', view));
  const byline = /<div class="by by-full">.*?<\/div>/s.exec(html)?.[0] ?? '';
  expect(byline).toContain(`>${name}<`);
});

it('a histogram is described once: below the picture, or else by its name', async () => {
  const catalog = makeCatalog({
    topics: [{ slug: 'sport', label: 'Sport' }],
    articles: DAYS.map((day) => ({ topics: ['sport'], date: `${day}T10:00:00Z` })),
  });
  const [one, all] = [viewOf(topic, catalog), viewOf(topics, catalog)];
  const figure = async (kind: string, view: object) =>
    /<figure class="histogram">.*?<\/figure>/s.exec(await renderPage(page(kind, '/one/', view)))?.[0] ?? '';
  const said = one.histogram?.said ?? 'no description';
  const captioned = await figure('topic', one);
  expect(captioned.split(said)).toHaveLength(2);
  expect(captioned).toMatch(/<svg [^>]*aria-hidden="true"/);
  const named = await figure('topics', all);
  expect(named).toContain(`role="img" aria-label="${all.rows[0]?.histogram?.said}"`);
  expect(named).not.toContain('aria-hidden');
});

it('nothing in the form of the search takes focus without being seen', async () => {
  const html = await renderPage(page('search', '/search/', viewOf(search, makeCatalog())));
  expect(html.match(/<button class="unseen"[^>]*>/g)).toEqual([expect.stringContaining('tabindex="-1"')]);
});
