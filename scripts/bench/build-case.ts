import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../content/hash.ts';
import { filesBelow } from '../site/publish/files-below.ts';
import { measure, median } from './measure.ts';
import { putAside } from './put-aside.ts';

/** The arguments with which `npm run build` starts it. */
const BUILD = [
  '--expose-gc',
  '--import',
  new URL('../commands/keep-compiled.mjs', import.meta.url).href,
  fileURLToPath(new URL('../build.ts', import.meta.url)),
];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The caches, which a cold build must not find; see `scripts/site/cache-dirs.ts`. */
const CACHE = join(ROOT, '.cache');

/** A situation in which a site is built. */
export interface BuildCase {
  readonly dumpsDir: string;
  readonly contentDir: string;
  readonly outDir: string;
  /** How often it is measured; changes are made before each run. */
  readonly runs: number;
  readonly prepare?: (run: number) => void;
  /** Without any output or cache of an earlier build. */
  readonly cold?: boolean;
  /** Receives the folders that a cold build must not find. */
  readonly trash: string;
}

/**
 * Build a site with the real command, and measure it.
 *
 * @returns Medians; memory is the peak of all runs, `changed` the bytes of the site that were written.
 * @throws Error if a build fails.
 */
export async function timeBuild(
  of: BuildCase,
): Promise<{ readonly seconds: number; readonly memory: number; readonly changed: number }> {
  const seconds: number[] = [];
  const changed: number[] = [];
  let memory = 0;
  for (let run = 0; run < of.runs; run++) {
    of.prepare?.(run);
    if (of.cold) putAside([of.outDir, join(CACHE, 'bundles'), catalogOf(of)], of.trash);
    const since = Date.now();
    const args = ['--dumps', of.dumpsDir, '--content', of.contentDir, '--out', of.outDir, '--quiet'];
    const measured = await measure(process.execPath, [...BUILD, ...args], ROOT);
    if (measured.status !== 0) throw new Error(`the build ended with ${measured.status}: ${measured.output}`);
    seconds.push(measured.seconds);
    changed.push(bytesSince(of.outDir, since));
    memory = Math.max(memory, measured.memory);
  }
  return { seconds: median(seconds), memory, changed: median(changed) };
}

/** The cache folder of a content folder. */
function catalogOf({ contentDir }: BuildCase): string {
  return join(CACHE, `catalog-${hashOf(contentDir).slice(0, 8)}`);
}

/** Total size of the files in a folder that were written since a given time. */
function bytesSince(folder: string, since: number): number {
  return filesBelow(folder)
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, { mtimeMs, size }) => sum + (mtimeMs >= since ? size : 0), 0);
}
