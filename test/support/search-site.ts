import { rmSync } from 'node:fs';
import { buildSite } from '../../scripts/site/build/build-site.ts';
import type { ArticleData } from '../../src/schemas/article.ts';
import { madeArticle, write, writeArticle } from './content.ts';
import { ROOT } from './sample-site.ts';

/** A site below a base path, with content for the search. */
export const SEARCH_SITE = { dir: `${ROOT}.cache/test/search-site`, base: '/news/' } as const;

const SOURCES = ['argus', 'ledger', 'wire'] as const;

/** Words that differ from notice to notice, so that none is a copy of another. */
function filler(number: number): string {
  return Array.from({ length: 90 }, (_, n) => `w${((number * 97 + n * 31) % 1000).toString(36)}x`).join(' ');
}

type Written = readonly [title: string, text: readonly string[], date: string, change?: Partial<ArticleData>];

const ARTICLES: readonly Written[] = [
  ...Array.from({ length: 45 }, (_, n): Written => {
    const day = String(1 + (n % 28)).padStart(2, '0');
    return [
      `Harbour notice ${n + 1} of Port Astel`,
      [`The harbour was closed. ${filler(n)}.`],
      `2025-11-${day}`,
    ];
  }),
  ['Łódź, Ørsted and Đà Nẵng sign', ['Sæbjørn Yıldız has the encyclopædia.'], '2025-11-10'],
  ['中国的关税谈判', ['它是关税谈判，开始于今天。'], '2025-11-11', { language: 'zh' }],
  ['Old dredger raised', ['The dredger Petrel was raised. The ferry waited.'], '2025-10-12'],
  ['Trial ends early', ['It ended early, said Dr. Quorn, as planned. She went on.'], '2025-11-12'],
  ['Referendum day in Ostlow', [`${filler(51)}.`], '2025-09-02'],
  ['Booth', ['Once a referendum.'], '2025-11-13'],
  ['Glassworks to close', ['Its secret kiln is named Vesper.'], '2025-11-14', { source: 'close-lipped' }],
  ['Brief without a text', [], '2025-11-15', { kind: 'brief' }],
];

/** Build the site from scratch. */
export async function buildSearchSite(): Promise<void> {
  const contentDir = `${SEARCH_SITE.dir}-content`;
  for (const dir of [SEARCH_SITE.dir, contentDir]) rmSync(dir, { recursive: true, force: true });
  for (const [number, [title, text, day, change]] of ARTICLES.entries()) {
    const source = SOURCES[number % SOURCES.length] ?? SOURCES[0];
    const data = {
      title,
      source,
      date: `${day}T12:00:00Z`,
      people: [],
      places: [],
      hashtags: [],
      keyPoints: [],
    };
    writeArticle(contentDir, madeArticle(number, { ...data, ...change }, text));
  }
  write(
    contentDir,
    'sources.yaml',
    [...SOURCES, 'close-lipped']
      .map((id) => `- id: ${id}\n  name: ${id}\n${id === 'close-lipped' ? '  rights: headline\n' : ''}`)
      .join(''),
  );
  write(contentDir, 'site.yaml', 'title: The Test Sheet\nurl: https://news.example\n');
  const { status, blockers } = await buildSite({
    root: ROOT,
    contentDir,
    outDir: SEARCH_SITE.dir,
    cacheDir: `${SEARCH_SITE.dir}-cache`,
    base: SEARCH_SITE.base,
    force: true,
  });
  if (status !== 'published') throw new Error(`the search site is ${status}: ${JSON.stringify(blockers)}`);
}
