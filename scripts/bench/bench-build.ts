import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../site/catalog/hash-of.ts';
import { filesBelow } from '../site/publish/files-below.ts';
import { benchPeers } from './bench-peers.ts';
import { makeContent } from './make-content.ts';
import { makeDumps } from './make-dumps.ts';
import { measure, median } from './measure.ts';

const BUILD = fileURLToPath(new URL('../build.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a cold build must not find; see `scripts/site/start.ts`. */
const CACHE = join(ROOT, '.cache');
/** Articles from which on the cold build is run once. */
const LARGE = 20_000;

/**
 * Measure the build of a site: cold, with nothing changed, after an edit, after a new dump; then its peers on the
 * same articles.
 *
 * @param dir Scratch folder, emptied.
 * @param runs How often each warm case is run; the median counts.
 * @param print Takes a line of the result.
 */
export async function benchBuild(
  dir: string,
  articles: number,
  runs: number,
  print: (line: string) => void,
): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  const contentDir = join(dir, 'content');
  const outDir = join(dir, 'dist');
  const paths: string[] = [];
  makeContent(contentDir, articles, (path) => paths.push(path));
  mkdirSync(join(dir, 'dumps'), { recursive: true });
  print(`${articles} articles of about 390 words`);
  print('case                         seconds  memory MB  MB of the site changed');

  const build = async (name: string, times: number, prepare: (run: number) => void): Promise<number> => {
    const seconds: number[] = [];
    const changed: number[] = [];
    let memory = 0;
    for (let run = 0; run < times; run++) {
      prepare(run);
      const since = Date.now();
      const args = ['--dumps', join(dir, 'dumps'), '--content', contentDir, '--out', outDir, '--quiet'];
      const measured = await measure(process.execPath, [BUILD, ...args], ROOT);
      if (measured.status !== 0)
        throw new Error(`the build ended with ${measured.status}: ${measured.output}`);
      seconds.push(measured.seconds);
      changed.push(bytesSince(outDir, since));
      memory = Math.max(memory, measured.memory);
    }
    print(`${row(name, median(seconds), memory)} ${(median(changed) / 1e6).toFixed(1).padStart(10)}`);
    return median(seconds);
  };
  const cold = await build('cold', articles > LARGE ? 1 : runs, () => {
    for (const folder of [
      outDir,
      join(CACHE, 'bundles'),
      join(CACHE, `catalog-${hashOf(contentDir).slice(0, 8)}`),
    ])
      rmSync(folder, { recursive: true, force: true });
  });
  await build('nothing changed', runs, () => {});
  await build('one article edited', runs, (run) => {
    const path = join(contentDir, paths[run * 7] ?? '');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nA sentence that an editor added, number ${run}.\n`);
  });
  await build('one new dump of 10 articles', runs, (run) => {
    const name = `2026-09-30T2${run}-00-00Z-news`;
    makeDumps(join(dir, 'new', name), 'records', 10, 100 + run);
    const records = readFileSync(join(dir, 'new', name, 'records.jsonl'), 'utf8').replace(
      /"date":"[^"]*"/g,
      '"date":"2026-09-30"',
    );
    writeFileSync(join(dir, 'dumps', `${name}.jsonl`), records);
  });
  await benchPeers(
    join(dir, 'peers'),
    articles,
    cold,
    (name, seconds, memory) => print(row(name, seconds, memory)),
    print,
  );
  rmSync(dir, { recursive: true, force: true });
}

/** Bytes of the files of a folder that were written since a moment. */
function bytesSince(folder: string, since: number): number {
  return filesBelow(folder)
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, { mtimeMs, size }) => sum + (mtimeMs >= since ? size : 0), 0);
}

function row(name: string, seconds: number, memory: number): string {
  return `${name.padEnd(28)} ${seconds.toFixed(1).padStart(7)} ${String(Math.round(memory / 2 ** 20)).padStart(10)}`;
}
