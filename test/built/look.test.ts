import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/site/serve/serve-folder.ts';
import { startChromium } from '../support/chromium.ts';
import { SAMPLE } from '../support/sample-site.ts';

let browser: Browser;
let server: Server;
let page: Page;
let origin: string;

beforeAll(async () => {
  browser = await startChromium();
  server = await serveFolder(SAMPLE.dir, SAMPLE.base, 0);
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${SAMPLE.base}`;
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Right edge of the text in an element. */
const textEnd = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      return text.getBoundingClientRect().right;
    });

it('a right-to-left title of a story begins where the sentences below it begin', async () => {
  const story = readdirSync(join(SAMPLE.dir, 'stories')).find((name) => name.startsWith('مقاتلو'));
  await page.goto(`${origin}stories/${story}/`);
  expect(await textEnd('h1[dir="rtl"]')).toBeCloseTo(await textEnd('.quotes span[dir="rtl"]'), -0.5);
});

it.each([
  ['2026/09/28', 'Typhoon Senlai strengthens'],
  ['2026/09/30', 'Typhoon Senlai toll rises to 19'],
  // A toll that has hardly grown since its last edition is no news.
  ['2026/10/01', 'Malaria vaccine'],
  ['2026/10/03', 'Nine Durban beaches closed'],
])('the gravest news leads on %s', async (day, headline) => {
  await page.goto(`${origin}${day}/`);
  expect(await page.locator('.lead h2').innerText()).toContain(headline);
});

it.each([
  ['2026/09/23', 1],
  ['2026/09/28', 2],
  ['2026/10/04', 3],
  ['2026/10/05', 5],
  ['2026/09/30', 6],
])('the rows of the briefs of %s, of which there are %i, fill their width', async (day, count) => {
  await page.goto(`${origin}${day}/`);
  const boxes = await page
    .locator('.few .brief')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ top, right }) => ({ top, right })),
    );
  expect(boxes).toHaveLength(count);
  const rows = Map.groupBy(boxes, ({ top }) => top);
  const ends = [...rows.values()].map((row) => Math.round(row.at(-1)?.right ?? 0));
  expect(new Set(ends).size).toBe(1);
  expect(ends[0]).toBeGreaterThan((await textEnd('.foot')) - 1);
});

it('a column of dates is well apart from a column of counts before it', async () => {
  await page.goto(`${origin}sources/`);
  const gap = (await page.locator('td > time').first().boundingBox())?.x ?? 0;
  expect(gap - (await textEnd('tbody td:nth-child(4)'))).toBeGreaterThan(24);
});

it('numbers in words of reports that differ all begin with a capital', async () => {
  const story = readdirSync(join(SAMPLE.dir, 'stories')).find((name) => name.startsWith('typhoon-'));
  await page.goto(`${origin}stories/${story}/`);
  expect(await page.locator('.difference dt').allInnerTexts()).toEqual([
    'Six',
    '19',
    '27',
    '31',
    '14',
    'Five',
  ]);
});

it('an ellipsis stands for the attribution between the two parts of a quotation', async () => {
  const story = readdirSync(join(SAMPLE.dir, 'stories')).find((name) => name.startsWith('typhoon-'));
  await page.goto(`${origin}stories/${story}/`);
  const between = await page
    .locator('.voice q + q')
    .evaluateAll((all) => all.map((one) => one.previousSibling?.textContent));
  expect(between.length).toBeGreaterThan(0);
  expect(between.map((text) => text?.trim())).toEqual(between.map(() => '…'));
});

it('the busiest day of a month is linked by its name alone', async () => {
  await page.goto(`${origin}2026/10/`);
  expect(await page.locator('.page-head p').innerText()).toBe('117 articles; most on 1 October: 23.');
  expect(await page.locator('.page-head a').innerText()).toBe('1 October');
});

it('a number and its unit are on one line in texts', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${origin}2026/09/27/`);
  const article = await page.locator('.summary a, .lead h2 a').first().getAttribute('href');
  for (const address of [`${origin}2026/09/27/`, new URL(article ?? '', origin).href]) {
    await page.goto(address);
    const lines = await page
      .locator(':is(.summary, .quote, .text) .kept', { hasText: '72-hour' })
      .evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(new Set(lines)).toEqual(new Set([1]));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
});

it('a compound with a short half is on one line in search results', async () => {
  await page.goto(`${origin}search/?q=typhoon`);
  await page.locator('#search-results[aria-busy="false"] h2').first().waitFor();
  const compound = page.locator('#search-results h2 a', { hasText: 'typhoon-hit' }).locator('.kept');
  expect(await compound.evaluateAll((all) => all.map((one) => one.getClientRects().length))).toEqual([1]);
});
