import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildCase, timeBuild } from './build-case.ts';
import { compare } from './compare.ts';
import { firstSearches } from './first-search.ts';
import { makeContent } from './make-content.ts';
import { makeDumps } from './make-dumps.ts';
import { peers } from './peers.ts';

/** From this size on, the cold build runs once, and peers are skipped: they take hours, or all memory. */
const LARGE_ARCHIVE_ARTICLES = 20_000;

/**
 * Measure the build of a site: cold, unchanged, after an edit, after a new dump; then what a first search loads; then
 * peers on the same articles.
 *
 * @param dir Scratch folder; it is emptied.
 * @param runs How often each case runs; the median counts.
 * @param print Receives each line of the result.
 */
export async function benchBuild(
  dir: string,
  articles: number,
  runs: number,
  print: (line: string) => void,
): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  const site = folders(join(dir, 'site'));
  const paths: string[] = [];
  makeContent(site.contentDir, articles, { onArticle: (path) => paths.push(path) });
  print(`${articles} articles of about 390 words`);
  print('case                         seconds  memory MB  MB of the site changed');

  const trash = join(dir, 'trash');
  const run = async (name: string, of: Omit<BuildCase, 'trash'>): Promise<number> => {
    const { seconds, memory, changed } = await timeBuild({ ...of, trash });
    print(`${row(name, seconds, memory)} ${(changed / 1e6).toFixed(1).padStart(10)}`);
    return seconds;
  };
  const coldRuns = articles > LARGE_ARCHIVE_ARTICLES ? 1 : runs;
  await run('cold', { ...site, runs: coldRuns, cold: true });
  for (const { word, bytes, results } of await firstSearches(site.outDir))
    print(
      `  first search, ${word}: ${(bytes / 1000).toFixed(0)} kB over the wire, ${results} articles shown`,
    );
  await run('nothing changed', { ...site, runs });
  await run('one article edited', {
    ...site,
    runs,
    prepare: (number) => {
      const path = join(site.contentDir, paths[number * 7] ?? '');
      writeFileSync(
        path,
        `${readFileSync(path, 'utf8')}\nA sentence that an editor added, number ${number}.\n`,
      );
    },
  });
  // The first dump also builds the article index, which a generated archive lacks.
  await timeBuild({ ...site, trash, runs: 1, prepare: () => newDump(dir, 0) });
  await run('one new dump of 10 articles', { ...site, runs, prepare: (number) => newDump(dir, number + 1) });

  if (articles <= LARGE_ARCHIVE_ARTICLES) {
    const bare = folders(join(dir, 'bare'));
    makeContent(bare.contentDir, articles, { labels: false });
    print(`The pages that its peers have too; ${runs} rounds`);
    await compare({
      ours: () => timeBuild({ ...bare, trash, runs: 1, cold: true }),
      peers: await peers(join(dir, 'peers'), articles, trash, print),
      rounds: runs,
      row: (name, seconds, memory) => print(row(name, seconds, memory)),
      print,
    });
  }
  rmSync(dir, { recursive: true, force: true });
}

function folders(dir: string): { dumpsDir: string; contentDir: string; outDir: string } {
  const made = { dumpsDir: join(dir, 'dumps'), contentDir: join(dir, 'content'), outDir: join(dir, 'dist') };
  mkdirSync(made.dumpsDir, { recursive: true });
  return made;
}

/** Put a dump with ten articles of the newest day into the inbox. */
function newDump(dir: string, number: number): void {
  const name = `2026-09-30T2${number}-00-00Z-news`;
  makeDumps(join(dir, 'new', name), 'records', 10, 100 + number);
  const records = readFileSync(join(dir, 'new', name, 'records.jsonl'), 'utf8');
  writeFileSync(
    join(dir, 'site', 'dumps', `${name}.jsonl`),
    records.replace(/"date":"[^"]*"/g, '"date":"2026-09-30"'),
  );
}

function row(name: string, seconds: number, memory: number): string {
  return `${name.padEnd(28)} ${seconds.toFixed(1).padStart(7)} ${String(Math.round(memory / 1e6)).padStart(10)}`;
}
