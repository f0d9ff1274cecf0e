import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../site/build/build-site.ts';
import { firstSearches } from './first-search.ts';
import { makeContent } from './make-content.ts';
import { searchSpeeds } from './search-speed.ts';

/** The speed of a slow link, such as in a train. */
const BYTES_PER_SECOND = 50_000;
/**
 * Limits; `readyMs` is for a frequent word on a page that has been open for a while, `ms` for a rare one or a new page.
 */
const LIMITS = { kb: 200, readyMs: 400, ms: 4000, shift: 0.01 } as const;

/**
 * Build a site of generated articles, and measure in Chromium what a first search loads, and how long a reader on a
 * slow link waits for results after the last keystroke.
 *
 * @param dir Scratch folder; it is emptied.
 * @param print Receives each line of the result.
 * @returns Whether every limit is met.
 */
export async function benchSearch(
  dir: string,
  articles: number,
  print: (line: string) => void,
): Promise<boolean> {
  rmSync(dir, { recursive: true, force: true });
  const [contentDir, outDir, cacheDir] = [join(dir, 'content'), join(dir, 'dist'), join(dir, 'cache')];
  makeContent(contentDir, articles);
  const { status } = await buildSite({ root: process.cwd(), contentDir, outDir, cacheDir, force: true });
  if (status !== 'published') throw new Error(`Unexpected ${status} of the site`);
  let held = true;
  const say = (line: string, isHeld: boolean): void => {
    held &&= isHeld;
    print(`${line}${isHeld ? '' : '  missed'}`);
  };
  const searches = await firstSearches(outDir);
  for (const { word, bytes, results } of searches)
    say(`${word}: ${(bytes / 1000).toFixed(0)} kB, ${results} articles shown`, bytes <= LIMITS.kb * 1000);
  const words = searches.map(({ word }) => word);
  const link = { bytesPerSecond: BYTES_PER_SECOND, latencyMs: 0 };
  print('word             page  first result ms  all ms  shift');
  for (const { word, page, first, all, shift } of await searchSpeeds(outDir, words, link))
    say(
      `${word.padEnd(16)} ${page}  ${first.toFixed(0).padStart(15)} ${all.toFixed(0).padStart(7)}  ${shift.toFixed(3)}`,
      first <= (page === 'open' && word === words[0] ? LIMITS.readyMs : LIMITS.ms) && shift <= LIMITS.shift,
    );
  rmSync(dir, { recursive: true, force: true });
  return held;
}
