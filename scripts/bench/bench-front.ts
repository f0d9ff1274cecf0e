import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startChromium } from '../../test/support/chromium.ts';
import { buildSite } from '../site/build/build-site.ts';
import { serveFolder } from '../site/serve/serve-folder.ts';
import { makeDays } from './make-days.ts';
import { transferOf } from './transfer.ts';

/** News items of the newest day, the day before, and so on, with two days without any. */
const COUNTS = [60, 200, 12, 6, 4, 2, 0, 0, 1];
const WIDTHS = [360, 768, 1280, 1920] as const;
/** Height of a phone's screen in CSS pixels. */
const SCREEN_HEIGHT = 740;

const LIMITS = {
  height: 3200,
  screens: 9,
  metadata: 0.2,
  fontsKb: 45,
  articleKb: 60,
  frontKb: 65,
} as const;

/** What was measured on a page. */
interface Seen {
  readonly height: number;
  /** Share of its characters that belong neither to headlines nor to sentences. */
  readonly metadata: number;
  /** Bylines that take more than one line, or whose time is cut off. */
  readonly brokenBylines: number;
  /** Pixels by which it is wider than the window. */
  readonly overflow: number;
}

/**
 * Build days of 1 to 200 news items, and measure in Chromium how long their editions are, how much of their text is
 * metadata, and what a first view loads.
 *
 * @param dir Scratch folder; it is emptied.
 * @param print Receives each line of the result.
 * @returns Whether every limit is met.
 */
export async function benchFront(dir: string, print: (line: string) => void): Promise<boolean> {
  rmSync(dir, { recursive: true, force: true });
  const [contentDir, outDir] = [join(dir, 'content'), join(dir, 'dist')];
  makeDays(contentDir, COUNTS);
  const report = await buildSite({
    root: process.cwd(),
    contentDir,
    outDir,
    cacheDir: join(dir, 'cache'),
    force: true,
  });
  if (report.status !== 'published')
    throw new Error(`Unexpected ${report.status}: ${JSON.stringify(report.blockers)}`);
  const server = await serveFolder(outDir, '/', 0);
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const browser = await startChromium();
  let held = true;
  const say = (line: string, isHeld: boolean): void => {
    held &&= isHeld;
    print(`${line}${isHeld ? '' : '  missed'}`);
  };
  try {
    print('page           width  height  screens  metadata  broken bylines');
    for (const path of pagesOf(outDir)) {
      for (const width of WIDTHS) {
        const { height, metadata, brokenBylines, overflow } = await look(browser, origin + path, width);
        const screens = height / SCREEN_HEIGHT;
        const isFront = path === '/';
        say(
          `${path.padEnd(14)} ${String(width).padStart(5)} ${String(height).padStart(7)} ${screens.toFixed(1).padStart(8)} ${`${(metadata * 100).toFixed(0)} %`.padStart(9)} ${String(brokenBylines).padStart(15)}`,
          brokenBylines === 0 &&
            overflow <= 0 &&
            metadata <= LIMITS.metadata &&
            (!isFront ||
              ((width !== 1280 || height <= LIMITS.height) && (width !== 360 || screens <= LIMITS.screens))),
        );
      }
    }
    const article = `/articles/${readdirSync(join(outDir, 'articles'))[0] ?? ''}/`;
    for (const [path, maxKb] of [
      ['/', LIMITS.frontKb],
      [article, LIMITS.articleKb],
    ] as const) {
      const { all, fonts } = await transferOf(browser, origin, outDir, path);
      const [allKb, fontsKb] = [all / 1000, fonts / 1000];
      say(
        `first view of ${path === '/' ? 'the front page' : 'an article'}: ${allKb.toFixed(1)} kB, fonts ${fontsKb.toFixed(1)} kB`,
        allKb <= maxKb && fontsKb <= LIMITS.fontsKb,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
  return held;
}

/** The front page, and the edition of each day. */
function pagesOf(outDir: string): string[] {
  const days = ['09', '10'].flatMap((month) => {
    const folder = join(outDir, '2026', month);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d\d$/.test(name)) : [];
    return names.map((day) => `/2026/${month}/${day}/`);
  });
  return ['/', ...days];
}

async function look(browser: Browser, url: string, width: number): Promise<Seen> {
  const page = await browser.newPage({ viewport: { width, height: SCREEN_HEIGHT } });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  const seen = await page.evaluate((): Seen => {
    const main = document.querySelector('main');
    const characters = (text: string) => text.replace(/\s+/g, '').length;
    const news = [...(main?.querySelectorAll(':is(h2, h3, h4, .headline) a, .summary, .quote span') ?? [])]
      .filter((element) => element.closest('.section-title') === null)
      .reduce((sum, element) => sum + characters(element.textContent ?? ''), 0);
    const all = characters(main?.textContent ?? '');
    const bylines = [...document.querySelectorAll<HTMLElement>('main p.by')];
    const isBroken = (line: HTMLElement) => {
      const size = Number.parseFloat(getComputedStyle(line).fontSize);
      const rest = line.querySelector('.by-rest')?.getBoundingClientRect();
      return line.clientHeight > 2 * size || (rest?.right ?? 0) > line.getBoundingClientRect().right + 1;
    };
    return {
      height: document.documentElement.scrollHeight,
      metadata: all === 0 ? 0 : 1 - news / all,
      brokenBylines: bylines.filter(isBroken).length,
      overflow: document.documentElement.scrollWidth - innerWidth,
    };
  });
  await page.close();
  return seen;
}
