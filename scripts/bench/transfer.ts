import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** Extensions of files that a web server compresses; fonts and Pagefind's files are already compressed. */
const TEXT = new Set(['.css', '.html', '.js', '.json', '.svg', '.xml']);

/**
 * @param paths Requested paths of files of a site built for the base `/`.
 * @returns Bytes over the wire, text as gzip; missing files do not count.
 */
export function weightOf(outDir: string, paths: Iterable<string>): number {
  let sum = 0;
  for (const path of paths) {
    const file = join(outDir, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    sum += TEXT.has(extname(file)) ? gzipSync(bytes).length : bytes.length;
  }
  return sum;
}

/** @returns Bytes that the first view of a page loads, and how many of them are fonts. */
export async function transferOf(
  browser: Browser,
  origin: string,
  outDir: string,
  path: string,
): Promise<{ readonly all: number; readonly fonts: number }> {
  // Each context has its own cache.
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(decodeURIComponent(new URL(request.url()).pathname)));
  await page.goto(origin + path);
  await page.waitForLoadState('networkidle');
  await context.close();
  return {
    all: weightOf(outDir, asked),
    fonts: weightOf(
      outDir,
      [...asked].filter((name) => name.endsWith('.woff2')),
    ),
  };
}
