import type { Browser } from 'playwright-core';
import { startChromium } from '../../test/support/chromium.ts';
import { serveFolder } from '../site/serve/serve-folder.ts';
import { weightOf } from './transfer.ts';

/** Timeout of a search in milliseconds. */
const SEARCH_TIMEOUT_MS = 60_000;

/** What a first search loaded. */
export interface FirstSearch {
  readonly word: string;
  /**
   * Bytes over the wire, text as gzip: the page, its scripts, and Pagefind's; without what the front page loads too.
   */
  readonly bytes: number;
  /** Articles that are shown. */
  readonly results: number;
}

/**
 * Open a browser at the front page and search for a frequent word of it; then, in a fresh browser, for a rare one.
 *
 * @param outDir A built site at the base `/`.
 */
export async function firstSearches(outDir: string): Promise<FirstSearch[]> {
  const server = await serveFolder(outDir, '/', 0);
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const browser = await startChromium();
  try {
    const front = await browser.newPage();
    await front.goto(`${origin}/`);
    const searches: FirstSearch[] = [];
    for (const word of frequentAndRare(await front.locator('main').innerText()))
      searches.push(await search(browser, origin, outDir, word));
    return searches;
  } finally {
    await browser.close();
    server.close();
  }
}

async function search(browser: Browser, origin: string, outDir: string, word: string): Promise<FirstSearch> {
  // Each context has its own cache.
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(`${origin}/`);
  const cached = new Set(asked);
  await page.goto(`${origin}/search/?q=${encodeURIComponent(word)}`);
  const results = page.locator('#search-results > li');
  await results.first().waitFor({ timeout: SEARCH_TIMEOUT_MS });
  await page.waitForLoadState('networkidle');
  const found = {
    word,
    bytes: weightOf(
      outDir,
      [...asked].filter((path) => !cached.has(path)),
    ),
    results: await results.count(),
  };
  await context.close();
  return found;
}

/** Of the words with at least four letters, the most frequent and the longest. */
function frequentAndRare(text: string): string[] {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, most], [b, more]) => more - most || b.length - a.length);
  const longest = words
    .map(([word]) => word)
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  return [words[0]?.[0] ?? '', longest];
}
