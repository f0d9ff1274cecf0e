import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { makeDays } from '../../scripts/bench/make-days.ts';
import { buildSite } from '../../scripts/site/build/build-site.ts';
import { temporaryFolder } from '../support/folders.ts';
import { metadataShare } from '../support/metadata-share.ts';

/** News items of 7 October 2026, and of each day before it. */
const COUNTS = [1, 2, 3, 4, 6, 12, 60, 200];
const MAX_SHARE = 0.2;

async function pagesOf(counts: readonly number[]): Promise<(path: string) => string> {
  const folder = temporaryFolder();
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'dist')];
  makeDays(contentDir, counts);
  const report = await buildSite({
    root: process.cwd(),
    contentDir,
    outDir,
    cacheDir: join(folder, 'cache'),
    force: true,
  });
  expect(report.status, JSON.stringify(report.blockers)).toBe('published');
  return (path) => readFileSync(join(outDir, path, 'index.html'), 'utf8');
}

it('news is at least four fifths of the text of a day with any number of news items', async () => {
  const page = await pagesOf(COUNTS);
  for (const [ago, count] of COUNTS.entries()) {
    const day = new Date(Date.UTC(2026, 9, 7 - ago)).toISOString().slice(0, 10).replaceAll('-', '/');
    expect(metadataShare(page(day), 'main'), `${count} news items`).toBeLessThanOrEqual(MAX_SHARE);
  }
  expect(metadataShare(page(''), 'main'), 'front page').toBeLessThanOrEqual(MAX_SHARE);
  const { document } = parseHTML(page(''));
  expect([...document.querySelectorAll('.day')].map((day) => day.querySelectorAll('h4').length)).toEqual([
    2, 3, 4,
  ]);
});

it('news is at least four fifths of a front page whose only day has a single item', async () => {
  const page = await pagesOf([1]);
  expect(metadataShare(page(''), 'main')).toBeLessThanOrEqual(MAX_SHARE);
});
