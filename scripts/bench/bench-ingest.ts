import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IngestOnce } from './ingest-once.ts';
import { LAYOUTS, makeDumps } from './make-dumps.ts';
import { measure } from './measure.ts';

const PROGRAM = fileURLToPath(new URL('./ingest-once.ts', import.meta.url));
/** As package.json starts the command. */
const NODE_OPTIONS = [
  '--expose-gc',
  '--max-semi-space-size=4',
  '--heap-growing-percent=25',
  '--import',
  new URL('../commands/keep-compiled.mjs', import.meta.url).href,
];
/** From this size on, only records are measured, on all cores and without enrichment. */
const LARGE_INBOX_ARTICLES = 50_000;

/**
 * Measure the ingest: each layout on one thread, then records on all cores, without and with enrichment, and again with
 * nothing new.
 *
 * @param dir Scratch folder; it is emptied.
 * @param print Receives each line of the result.
 */
export async function benchIngest(
  dir: string,
  articles: number,
  threads: number,
  print: (line: string) => void,
): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  print(`${articles} articles of about 400 words`);
  print('layout    threads  described  seconds  articles/s  memory MB');
  for (const layout of articles < LARGE_INBOX_ARTICLES ? LAYOUTS : []) {
    makeDumps(join(dir, layout), layout, articles);
    await one(layout, 0, false, 1);
  }
  if (articles >= LARGE_INBOX_ARTICLES) makeDumps(join(dir, 'records'), 'records', articles);
  await one('records', threads, false, 2);
  if (articles < LARGE_INBOX_ARTICLES) await one('records', threads, true, 1);
  rmSync(dir, { recursive: true, force: true });

  async function one(layout: string, onThreads: number, described: boolean, runs: number): Promise<void> {
    const contentDir = join(dir, `content-${layout}-${onThreads}-${described}`);
    const cacheDir = `${contentDir}-cache`;
    const task: IngestOnce = {
      dumpsDir: join(dir, layout),
      contentDir,
      cacheDir,
      threads: onThreads,
      described,
    };
    for (let run = 0; run < runs; run++) {
      const { status, seconds, memory, output } = await measure(
        process.execPath,
        [...NODE_OPTIONS, PROGRAM, JSON.stringify(task)],
        dir,
      );
      if (status !== 0) throw new Error(`the ingest ended with ${status}: ${output}`);
      const made = Number(output);
      const cells = [
        (run === 0 ? layout : 'again').padEnd(9),
        String(onThreads || 1).padStart(7),
        String(described).padStart(10),
        seconds.toFixed(1).padStart(8),
        String(Math.round(made / seconds)).padStart(11),
        String(Math.round(memory / 1e6)).padStart(10),
      ];
      const expected = run === 0 ? articles : 0;
      print(cells.join(' ') + (made === expected ? '' : `  (${made} articles found)`));
    }
    rmSync(contentDir, { recursive: true, force: true });
  }
}
