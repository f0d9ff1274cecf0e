import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../../test/support/chromium.ts';
import { serveFolder } from '../site/serve/serve-folder.ts';
import { type Link, slowLink } from './slow-link.ts';

/** Milliseconds between two keystrokes, timeout of a search, and time for which an open page has been open. */
const KEY_MS = 100;
const TIMEOUT_MS = 60_000;
const OPEN_MS = 3000;

/** How long a reader waits for results. */
export interface SearchSpeed {
  readonly word: string;
  /** `new`: typed as soon as there is a field; `open`: typed three seconds after the page was requested. */
  readonly page: 'new' | 'open';
  /** Milliseconds from the last keystroke to the first result. */
  readonly first: number;
  /** Milliseconds from the last keystroke until all results are shown. */
  readonly all: number;
  /** Cumulative layout shift; shifts within half a second of a keystroke do not count. */
  readonly shift: number;
  readonly results: number;
}

/**
 * Type words into the search page of a built site over a slow link, with an empty browser cache.
 *
 * @param outDir A built site at the base `/`.
 */
export async function searchSpeeds(
  outDir: string,
  words: readonly string[],
  link: Link,
  pages: readonly SearchSpeed['page'][] = ['new', 'open'],
): Promise<SearchSpeed[]> {
  const site = await serveFolder(outDir, '/', 0);
  const slow = await slowLink((site.address() as AddressInfo).port, link);
  const browser = await startChromium();
  const speeds: SearchSpeed[] = [];
  try {
    for (const word of words)
      for (const page of pages)
        speeds.push(await speedOf(browser, (slow.address() as AddressInfo).port, word, page));
  } finally {
    await browser.close();
    slow.close();
    site.close();
  }
  return speeds;
}

async function speedOf(
  browser: Browser,
  port: number,
  word: string,
  age: SearchSpeed['page'],
): Promise<SearchSpeed> {
  // Each context has its own cache.
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`http://127.0.0.1:${port}/search/`, { waitUntil: 'commit' });
  const asked = Date.now();
  await page.locator('#search-q').waitFor({ timeout: TIMEOUT_MS });
  if (age === 'open') await page.waitForTimeout(Math.max(OPEN_MS - (Date.now() - asked), 0));
  await page.locator('#search-q').focus();
  await page.keyboard.type(word, { delay: KEY_MS });
  const { key, first, all, shift } = await settled(page);
  const results = await page.locator('#search-results > li').count();
  await context.close();
  return { word, page: age, first: first - key, all: all - key, shift, results };
}

/** The page's policy does not allow polling inside it. */
async function settled(page: Page): Promise<typeof globalThis.seen> {
  for (const start = Date.now(); ; ) {
    const seen = await page.evaluate(() => globalThis.seen);
    if (seen.all > 0) return seen;
    if (Date.now() - start > TIMEOUT_MS) throw new Error(`No results at ${page.url()}`);
    await page.waitForTimeout(100);
  }
}

declare global {
  /** What the page records: the times of the last keystroke, of the first result and of the last. */
  var seen: { key: number; first: number; all: number; shift: number };
}

function watch(): void {
  globalThis.seen = { key: 0, first: 0, all: 0, shift: 0 };
  const { seen } = globalThis;
  addEventListener('input', () => Object.assign(seen, { key: performance.now(), first: 0, all: 0 }), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    const list = document.querySelector('#search-results');
    const said = document.querySelector('#search-status')?.textContent ?? '';
    const field = document.querySelector<HTMLInputElement>('#search-q')?.value;
    const current = new URL(location.href).searchParams.get('q') === field;
    if (seen.key > 0 && current && list !== null && list.children.length > 0) {
      if (seen.first === 0) seen.first = performance.now();
      if (seen.all === 0 && list.ariaBusy === 'false' && /\d/.test(said)) seen.all = performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
