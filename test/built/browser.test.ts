import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/site/serve/serve-folder.ts';
import { startChromium } from '../support/chromium.ts';
import { SAMPLE } from '../support/sample-site.ts';

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  browser = await startChromium();
  server = await serveFolder(SAMPLE.dir, SAMPLE.base, 0);
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${SAMPLE.base}`;
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
}

/** Open a page of the sample site, and collect the errors of the browser. */
async function open(path: string, { width = 1280, dark = false, script = true }: Look = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(origin + path);
  return { page, complaints, close: () => context.close() };
}

/** Milliseconds that a loaded machine may take. */
const timeout = 10_000;

/** Titles of the results, once they no longer change. */
async function results(page: Page): Promise<string[]> {
  await page.locator('#search-results > li h2 a').first().waitFor();
  await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  return page.locator('#search-results > li h2 a').allTextContents();
}

/** Search for other words, and wait until the page shows what it found. */
async function ask(page: Page, words: string, said: RegExp): Promise<void> {
  await page.fill('#search-q', words);
  await expect.poll(() => new URL(page.url()).searchParams.get('q'), { timeout }).toBe(words);
  await page.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('#search-status').textContent(), { timeout }).toMatch(said);
}

/** In addition to the rules that axe applies by default: WCAG 2.5.8, with its exceptions. */
const AXE = { rules: { 'target-size': { enabled: true } } };

const firstLink = async (path: string, selector: string) => {
  const { page, close } = await open(path);
  const href = (await page.locator(selector).first().getAttribute('href')) ?? '';
  await close();
  return href.slice(SAMPLE.base.length);
};

describe('in a browser', () => {
  it('the front page leads to its lead article, without errors or scripts', async () => {
    const { page, complaints, close } = await open('', { script: false });
    const headline = page.locator('main h2 a[href*="/articles/"], main h3 a[href*="/articles/"]').first();
    const words = (await headline.textContent())?.trim();
    await headline.click();
    await page.waitForURL(/\/articles\//);
    expect((await page.locator('h1').textContent())?.trim()).toBe(words);
    expect(complaints).toEqual([]);
    await close();
  });

  it('search finds an article as you type, and shows the number of results', async () => {
    const { page, complaints, close } = await open('search/');
    await page.locator('#search-q').pressSequentially('typhoon catanduanes');
    await page.waitForURL(/q=typhoon[+%20]+catanduanes$/);
    const found = await results(page);
    expect(found.length).toBeGreaterThan(1);
    expect(found.slice(0, 3).join(' ').toLowerCase()).toMatch(/senlai|typhoon/);
    expect(await page.locator('#search-status').textContent()).toMatch(/\d/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('typhoon catanduanes');
    expect(complaints).toEqual([]);
    await close();
  });

  it('search finds articles in every language with the same input', async () => {
    const { page, close } = await open('search/');
    for (const word of ['الهدنة', 'Warnstreik', 'Marchetti']) await ask(page, word, /^[1-9]/);
    await close();
  });

  it('search filters by publisher and topic, and keeps the filters in the address', async () => {
    const { page, close } = await open('search/?q=strike');
    const all = await results(page);
    await page.locator('#search-form summary').click();
    await page.selectOption('select[name="source"]', 'meridian-wire');
    await page.waitForURL(/source=meridian-wire/);
    const narrowed = await results(page);
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.length).toBeLessThan(all.length);
    expect(new URL(page.url()).searchParams.get('source')).toBe('meridian-wire');
    const shown = await page.locator('#search-results > li').allTextContents();
    for (const text of shown) expect(text).toContain('Meridian Wire');
    await close();
  });

  it('search shows a story once, with the articles found in it, and links to the article shown', async () => {
    const { page, close } = await open('search/?q=ferry');
    const titles = await results(page);
    const matching = page.locator('#search-results .matching a');
    expect(await matching.count()).toBeGreaterThan(0);
    expect(titles.length).toBeLessThan(
      Number.parseInt((await page.locator('#search-status').textContent()) ?? '', 10),
    );
    for (const link of [page.locator('#search-results h2 a').first(), matching.first()]) {
      const title = await link.textContent();
      await link.click();
      await page.waitForURL(/\/(?:articles|stories)\//);
      expect(await page.locator('h1').textContent()).toBe(title);
      await page.goBack();
      await results(page);
    }
    await close();
  });

  it('search sorts by date, newest first, across the parts of its index', async () => {
    const { page, close } = await open('search/?q=minister&sort=newest');
    await results(page);
    // A story is listed at the position of its newest article, together with the others.
    const times = await page
      .locator('#search-results > li')
      .evaluateAll((nodes) =>
        nodes.map((node) => node.querySelector('time')?.getAttribute('datetime') ?? ''),
      );
    expect(times.length).toBeGreaterThan(3);
    expect(times.map((time) => time.slice(0, 10))).toEqual(
      times.map((time) => time.slice(0, 10)).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)),
    );
    await close();
  });

  it('search finds nothing for words that no article has, nor for internal words of the index, such as a direction', async () => {
    const { page, close } = await open('search/');
    for (const word of ['incognito', 'onion', 'asteroid', 'inflatio', 'ltr']) {
      await ask(page, word, /^No articles/);
      expect(await page.locator('#search-results > li').count(), word).toBe(0);
    }
    await close();
  });

  it('search finds exactly the articles that have a word', async () => {
    const { page, close } = await open('search/?q=inflation');
    expect(await results(page)).toHaveLength(1);
    await page.locator('#search-results a[href*="/articles/"]').first().click();
    await page.waitForURL(/\/articles\//);
    expect(await page.locator('main').textContent()).toMatch(/\binflation\b/i);
    await close();
  });

  it('everything can be reached with the keyboard: / opens search, arrow keys move between results, Enter opens one', async () => {
    const { page, close } = await open('about/');
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\//);
    await page.locator('#search-q').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q');
    await page.keyboard.type('ceasefire');
    await page.waitForURL(/q=ceasefire$/);
    const [first = ''] = await results(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\//);
    expect((await page.locator('h1').textContent())?.trim()).toBe(first.trim());
    await close();
  });

  it('days next to the coverage of a story never overlap, on any story', async () => {
    const { page, close } = await open('');
    const stories = readdirSync(join(SAMPLE.dir, 'stories'));
    expect(stories.length).toBeGreaterThan(25);
    const touching: string[] = [];
    for (const story of stories) {
      await page.goto(`${origin}stories/${story}/`);
      const gaps = await page.locator('.coverage-days text').evaluateAll((days) => {
        const boxes = days
          .filter((day) => day.checkVisibility())
          .map((day) => (day as SVGTextElement).getBBox());
        return boxes
          .slice(1)
          .map((box, index) => box.x - (boxes[index]?.x ?? 0) - (boxes[index]?.width ?? 0));
      });
      if (gaps.some((gap) => gap < 8)) touching.push(story);
    }
    expect(touching).toEqual([]);
    await close();
  });

  it('the breadcrumb is above the column of a brief', async () => {
    const { page, close } = await open('2026/10/02/brief/', { width: 1280, dark: false });
    const lefts = await page.evaluate(() =>
      ['.crumbs', '.day-brief'].map((part) => document.querySelector(part)?.getBoundingClientRect().left),
    );
    expect(lefts[0]).toBe(lefts[1]);
    expect(lefts[0]).toBeGreaterThan(200);
    await close();
  });

  it('the lead headline is above its first sentence, even without a topic above it', async () => {
    const { page, close } = await open('2026/09/23/');
    await page.locator('.lead .kicker').evaluate((kicker) => kicker.remove());
    const topOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
    expect(await topOf('.lead .summary')).toBeGreaterThan(await topOf('.lead h2'));
    await close();
  });

  it.each(['2026/10/06/', 'sources/المرفأ-اليوم/'])(
    'right-to-left headlines in lists are aligned right: %s',
    async (path) => {
      const { page, close } = await open(path);
      const gaps = await page.locator('main :is(.headline, h3) > a[dir="rtl"]').evaluateAll((links) =>
        links.map((link) => {
          const text = document.createRange();
          text.selectNodeContents(link);
          return (
            (link.parentElement?.getBoundingClientRect().right ?? 0) - text.getBoundingClientRect().right
          );
        }),
      );
      expect(gaps.length).toBeGreaterThan(0);
      expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(2);
      await close();
    },
  );

  it('the first Tab stop is the link that skips the masthead', async () => {
    const { page, close } = await open('');
    await page.keyboard.press('Tab');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(target).toMatch(/^#/);
    await page.keyboard.press('Enter');
    expect(await page.locator(target ?? '').count()).toBe(1);
    await close();
  });

  // Contrast depends only on the colour scheme, and overflow only on the width: each is checked once.
  it.each([
    { width: 320, dark: true },
    { width: 1280, dark: false },
  ])('no page violates an axe rule or scrolls sideways at $width pixels, dark: $dark', async (look) => {
    const paths = [
      '',
      '2026/10/02/',
      'topics/sport/',
      'search/?q=strike',
      // Lists and tables have the same colours in both schemes: once is enough.
      ...(look.width === 320 && look.dark
        ? ['2026/10/', 'topics/', 'sources/meridian-wire/', 'people/', 'about/', 'report/']
        : []),
      await firstLink('2026/10/02/', 'a[href*="/articles/"]'),
      await firstLink('2026/10/02/', 'a[href*="/stories/"]'),
    ];
    for (const path of paths) {
      const { page, close } = await open(path, look);
      const { violations } = await new AxeBuilder({ page }).options(AXE).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found, path).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, path).toBeLessThanOrEqual(0);
      await close();
    }
  });
});
