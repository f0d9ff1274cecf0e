import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/site/serve/serve-folder.ts';
import { startChromium } from '../support/chromium.ts';
import { buildSearchSite, SEARCH_SITE } from '../support/search-site.ts';

let browser: Browser;
let server: Server;
let search: string;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  await buildSearchSite();
  browser = await startChromium();
  server = await serveFolder(SEARCH_SITE.dir, SEARCH_SITE.base, 0);
  const address = server.address();
  search = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${SEARCH_SITE.base}search/`;
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  page = await (await browser.newContext({ viewport: { width: 1000, height: 700 } })).newPage();
  complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

const openFilters = () => page.locator('#search-form summary').click();
const titlesOf = () => page.locator('#search-results > li h2 a').allTextContents();
const status = () => page.locator('#search-status').textContent();
const query = () => page.inputValue('#search-q');

/** Wait until the page shows this number of results. */
async function finds(count: number): Promise<string[]> {
  const said = count === 0 ? /^No articles/ : new RegExp(`^${count} article`);
  await expect.poll(status, { timeout }).toMatch(said);
  await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  return titlesOf();
}

async function ask(words: string, count: number): Promise<string[]> {
  await page.fill('#search-q', words);
  await expect.poll(() => new URL(page.url()).searchParams.get('q'), { timeout }).toBe(words);
  await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  return finds(count);
}

/** Milliseconds that a loaded machine may take. */
const timeout = 10_000;

describe('the search page', () => {
  it('finds existing words however they are spelt, and nothing else, and shows them as written', async () => {
    await page.goto(search);
    expect(await ask('dredger', 1)).toEqual(['Old dredger raised']);
    for (const word of ['onion', 'asteroid', 'dredg', 'har']) expect(await ask(word, 0), word).toEqual([]);
    for (const word of ['lodz', 'Orsted', 'da nang', 'saebjorn yildiz', 'encyclopaedia', '“sæbjørn yıldız”'])
      expect(await ask(word, 1), word).toEqual(['Łódź, Ørsted and Đà Nẵng sign']);
    expect(await ask('关税谈判', 1)).toEqual(['中国的关税谈判']);
    expect(await page.locator('#search-results > li p').last().textContent()).toBe(
      '它是关税谈判，开始于今天。',
    );
  });

  it('finds a brief, and only the headline of a publisher who allows headlines', async () => {
    await page.goto(search);
    expect(await ask('brief without a text', 1)).toEqual(['Brief without a text']);
    expect(await ask('glassworks', 1)).toEqual(['Glassworks to close']);
    for (const word of ['kiln', 'vesper']) expect(await ask(word, 0), word).toEqual([]);
  });

  it('puts a headline of an old month above a passing mention of the newest', async () => {
    await page.goto(`${search}?q=referendum`);
    expect(await finds(2)).toEqual(['Referendum day in Ostlow', 'Booth']);
    await openFilters();
    await page.selectOption('select[name="sort"]', 'newest');
    await expect.poll(titlesOf, { timeout }).toEqual(['Booth', 'Referendum day in Ostlow']);
  });

  it('counts its results by topic and publisher', async () => {
    await page.goto(`${search}?q=harbour`);
    await finds(45);
    const options = await page.locator('select[name="source"] option').allTextContents();
    expect(options.slice(1)).toEqual(['argus (15)', 'close-lipped (0)', 'ledger (15)', 'wire (15)']);
    await openFilters();
    await page.selectOption('select[name="source"]', 'argus');
    await finds(15);
  });

  it('suggests a correction for a misspelt word, without showing its results unasked', async () => {
    await page.goto(`${search}?q=dredgre`);
    expect(await finds(0)).toEqual([]);
    const meant = page.locator('#search-suggestion');
    await expect.poll(() => meant.textContent(), { timeout }).toBe('Did you mean dredger?');
    expect(await titlesOf()).toEqual([]);
    await meant.locator('a').click();
    expect(await finds(1)).toEqual(['Old dredger raised']);
    expect(await meant.isVisible()).toBe(false);
    expect(await query()).toBe('dredger');
    await page.goBack();
    await finds(0);
    expect(await query()).toBe('dredgre');
  });

  it('searches for what was typed before its script had loaded', async () => {
    let come = (): void => {};
    const program = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/_astro/Search*.js', async (route) => {
      await program;
      await route.continue();
    });
    await page.goto(search, { waitUntil: 'commit' });
    await page.fill('#search-q', 'dredger');
    come();
    expect(await finds(1)).toEqual(['Old dredger raised']);
    expect(await query()).toBe('dredger');
  });

  it('reports a failed search, and works again when the connection is back', async () => {
    await page.route('**/*.pagefind', (route) => route.abort());
    await page.goto(`${search}?q=dredger`);
    await expect.poll(status, { timeout }).toMatch(/could not be read/);
    await page.unroute('**/*.pagefind');
    await ask('old dredger', 1);
    // The script reports on the console what it could not load.
    complaints = complaints.filter((text) => !text.includes('Failed to'));
  });

  it('does not claim that there are no results if a file of the index fails to load', async () => {
    await page.goto(search);
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.fill('#search-q', 'dredger');
    await page.press('#search-q', 'Enter');
    await expect.poll(status, { timeout }).toMatch(/could not be read/);
    await page.unroute('**/*.pf_index');
    await ask('old dredger', 1);
    complaints = complaints.filter((text) => !text.includes('Failed to'));
  });

  it('loads no word list for suggestions until a word is not found', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${search}?q=dredger`);
    await finds(1);
    await page.waitForTimeout(600);
    expect(asked.filter((url) => url.includes('suggestions'))).toEqual([]);
  });
});

describe("the browser's back button", () => {
  it('leads from a result to the same place in the same list, even if fonts load after it', async () => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.goto(`${search}?q=harbour`);
    await finds(45);
    for (const shown of [20, 30, 40]) {
      await page.click('#search-more');
      await expect.poll(async () => (await titlesOf()).length, { timeout }).toBe(shown);
    }
    expect(new URL(page.url()).search).toBe('?q=harbour&shown=40');
    const result = page.locator('#search-results > li h2 a').nth(27);
    const title = await result.textContent();
    await result.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    await page.evaluate(() => document.fonts.ready);
    const before = await result.boundingBox();
    await result.click();
    await page.waitForURL(/\/articles\//);
    await page.goBack();
    await expect.poll(async () => (await titlesOf()).length, { timeout }).toBe(40);
    expect(await result.textContent()).toBe(title);
    await page.evaluate(() => document.fonts.ready);
    await expect
      .poll(async () => Math.abs(((await result.boundingBox())?.y ?? 0) - (before?.y ?? 0)), { timeout })
      .toBeLessThan(2);
  });

  it('leads to the previous search with its filters, and forward again', async () => {
    await page.goto(`${search.replace('search/', '')}`);
    await page.goto(search);
    await ask('harbour', 45);
    await openFilters();
    await page.selectOption('select[name="source"]', 'argus');
    await finds(15);
    await ask('dredger', 0);
    await page.selectOption('select[name="source"]', '');
    await finds(1);
    await page.goBack();
    await finds(0);
    expect([await query(), await page.inputValue('select[name="source"]')]).toEqual(['dredger', 'argus']);
    await page.goBack();
    await finds(15);
    expect(await query()).toBe('harbour');
    await page.goBack();
    await finds(45);
    expect(await page.inputValue('select[name="source"]')).toBe('');
    await page.goForward();
    await finds(15);
    await page.goBack();
    await page.goBack();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  });

  it('skips what was typed on the way to a query', async () => {
    await page.goto(`${search}?q=referendum`);
    await finds(2);
    await page.fill('#search-q', '');
    await page.locator('#search-q').pressSequentially('harbour', { delay: 160 });
    await finds(45);
    await page.goBack();
    await finds(2);
    expect(await query()).toBe('referendum');
  });
});
