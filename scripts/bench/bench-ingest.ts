import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../ingest/pipeline.ts';
import { openJournal } from '../ingest/write/journal.ts';
import { FORMS, makeDumps } from './make-dumps.ts';

/**
 * Measure the ingest: each form on one thread, then records on all cores, without and with describing.
 *
 * @param dir Scratch folder, emptied.
 * @param print Takes a line of the result.
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
  print('form      threads  described  seconds  articles/s  memory MB');
  for (const form of FORMS) {
    makeDumps(join(dir, form), form, articles);
    await one(form, 0, false);
  }
  await one('records', threads, false);
  await one('records', threads, true);
  rmSync(dir, { recursive: true, force: true });

  async function one(form: string, onThreads: number, described: boolean): Promise<void> {
    const contentDir = join(dir, `content-${form}-${onThreads}-${described}`);
    let memory = 0;
    const timer = setInterval(() => {
      memory = Math.max(memory, process.memoryUsage.rss());
    }, 50);
    const start = performance.now();
    const report = await ingest({
      dumpsDir: join(dir, form),
      contentDir,
      cacheDir: join(dir, 'cache'),
      today: new Date(Date.UTC(2026, 10, 1)),
      force: false,
      journal: openJournal(contentDir),
      threads: onThreads,
      described,
      onProgress: () => {},
    });
    const seconds = (performance.now() - start) / 1000;
    clearInterval(timer);
    const made = report.articles.new + report.articles.copies;
    print(
      [
        form.padEnd(9),
        String(onThreads || 1).padStart(7),
        String(described).padStart(10),
        seconds.toFixed(1).padStart(8),
        String(Math.round(made / seconds)).padStart(11),
        String(Math.round(memory / 2 ** 20)).padStart(10),
      ].join(' ') + (made === articles ? '' : `  (${made} articles found)`),
    );
    rmSync(contentDir, { recursive: true, force: true });
  }
}
