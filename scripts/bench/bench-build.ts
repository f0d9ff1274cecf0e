import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchPeers } from './bench-peers.ts';
import { makeContent } from './make-content.ts';
import { makeDumps } from './make-dumps.ts';
import { measure, median } from './measure.ts';

const BUILD = fileURLToPath(new URL('../build.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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
  const paths: string[] = [];
  makeContent(contentDir, articles, (path) => paths.push(path));
  mkdirSync(join(dir, 'dumps'), { recursive: true });
  print(`${articles} articles of about 390 words`);
  print('case                         seconds  memory MB');

  const build = async (name: string, times: number, prepare: (run: number) => void): Promise<number> => {
    const seconds: number[] = [];
    let memory = 0;
    for (let run = 0; run < times; run++) {
      prepare(run);
      const args = [
        '--dumps',
        join(dir, 'dumps'),
        '--content',
        contentDir,
        '--out',
        join(dir, 'dist'),
        '--quiet',
      ];
      const measured = await measure(process.execPath, [BUILD, ...args], ROOT);
      if (measured.status !== 0)
        throw new Error(`the build ended with ${measured.status}: ${measured.output}`);
      seconds.push(measured.seconds);
      memory = Math.max(memory, measured.memory);
    }
    print(row(name, median(seconds), memory));
    return median(seconds);
  };
  const cold = await build('cold', 1, () => {});
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

function row(name: string, seconds: number, memory: number): string {
  return `${name.padEnd(28)} ${seconds.toFixed(1).padStart(7)} ${String(Math.round(memory / 2 ** 20)).padStart(10)}`;
}
