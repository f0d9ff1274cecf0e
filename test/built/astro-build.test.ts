import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { buildSite } from '../../scripts/site/build/build-site.ts';
import { filesBelow } from '../../scripts/site/publish/files-below.ts';
import { CONTENT_VARIABLE } from '../../src/model/plan-variable.ts';
import { PAGE_KINDS } from '../../src/outputs/index.ts';
import { madeArticle, membership, putContent, write, writeArticle } from '../support/content.ts';
import { temporaryFolder } from '../support/folders.ts';
import { ROOT } from '../support/sample-site.ts';

/** Articles: enough for monthly pages of labels, even if one of three publishers does not let all of them be shown. */
const COUNT = 320;
/** Additional articles of one day: more than its edition shows. */
const BUSY = 70;
const EVERYWHERE = {
  hashtags: ['Ward'],
  people: ['Ivan Orlov'],
  places: ['Šibenik Bay'],
  organisations: ['Water Board'],
};

/** Content with a page of every kind. */
function everyKind(contentDir: string): void {
  const articles = putContent(contentDir, COUNT);
  for (const number of articles.keys()) writeArticle(contentDir, madeArticle(number, EVERYWHERE));
  for (let number = COUNT; number < COUNT + BUSY; number++)
    writeArticle(contentDir, madeArticle(number, { ...EVERYWHERE, date: '2025-07-01T08:00:00Z' }));
  const [first, second, third, fourth, , sixth] = articles.map(({ data }) => data.id);
  writeArticle(contentDir, madeArticle(6, { ...EVERYWHERE, hidden: true }));
  writeArticle(contentDir, madeArticle(7, { ...EVERYWHERE, kind: 'brief' }));
  writeArticle(
    contentDir,
    madeArticle(8, { ...EVERYWHERE, keyPoints: [] }, [
      'It is **late**, see [here](/about/).',
      '- one',
      '1. two',
    ]),
  );
  writeArticle(contentDir, madeArticle(9, { ...EVERYWHERE, language: 'ar', title: 'قرار المجلس' }));
  const story = (id: string | undefined, name: string, title: string, note: string) =>
    write(contentDir, `stories/2025/07/${name}-${id}.md`, `---\nid: ${id}\ntitle: ${title}\n---\n\n${note}`);
  story(third, 'merged', 'merged', '');
  // In place of that of `putContent`.
  story(first, 'ward-0', 'kept', 'A note with *marks*.\n');
  const lines = [
    [first, first],
    [first, second],
    [third, third],
    [third, fourth],
    [third, sixth],
  ] as const;
  write(contentDir, 'groups/2025-07.jsonl', lines.map(([of, id]) => membership(of ?? '', id ?? '')).join(''));
  write(contentDir, 'curation.yaml', `merge: [[${first}, ${third}]]\n`);
  write(contentDir, 'site.yaml', 'title: The Test Sheet & Co\nurl: https://news.example\nbase: /sheet\n');
}

/** Every page and feed below a folder, with the hashes removed from names of assets. */
function pagesBelow(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder)
      .filter(
        (path) => /\.(html|xml|json|txt)$/.test(path) && !/^(search\/(?!index)|\.broadsheet\/)/.test(path),
      )
      .map((path) => [
        path,
        readFileSync(join(folder, path), 'utf8').replace(/(\/_astro\/[\w.-]+?)\.[\w-]{8}(?=\.\w+")/g, '$1'),
      ]),
  );
}

it('astro build gives the same pages and feeds of every kind as npm run build, except for the names of assets', async () => {
  const [content, ours, theirs] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  everyKind(content);
  // Set by Vitest; the processes that compile the pages would take it for that of the site.
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) vi.stubEnv(name, undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  const cacheDir = join(content, '.cache');
  const report = await buildSite({ root: ROOT, contentDir: content, outDir: ours, cacheDir });
  expect(report.blockers).toEqual([]);
  expect([...new Set(report.counts.map(({ kind }) => kind))].sort()).toEqual(
    [...new Set(PAGE_KINDS.map(({ name }) => name))].sort(),
  );
  execFileSync(join(ROOT, 'node_modules/.bin/astro'), ['build', '--outDir', theirs], {
    cwd: ROOT,
    env: {
      ...process.env,
      [CONTENT_VARIABLE]: content,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
    stdio: 'pipe',
  });
  const [made, expected] = [pagesBelow(ours), pagesBelow(theirs)];
  expect([...made.keys()].sort()).toEqual([...expected.keys()].sort());
  const differing = [...made].filter(([path, text]) => expected.get(path) !== text).map(([path]) => path);
  expect(differing).toEqual([]);
});
