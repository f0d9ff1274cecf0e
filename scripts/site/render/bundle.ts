import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../content/hash.ts';
import { processRuns } from '../../content/lock.ts';
import type { BundleTask } from './make-bundle.ts';
import { isSealed, sealFolder } from './sealed-folder.ts';

const PROGRAM = fileURLToPath(new URL('./make-bundle.ts', import.meta.url));
/** Number of newest bundles that are kept: another build may be using one of them. */
const MAX_BUNDLES = 4;
/** Separates the name of a bundle in progress from the id of its process. */
const UNFINISHED = '.new-';

/**
 * The pages of `src/`, compiled by Astro: from the cache, or built now, which takes three seconds.
 *
 * @param options.code Hash of all code of the pages.
 * @returns Its folder: `server/entry.mjs` (see `render-entry.ts`), and the files that pages need below `client/`.
 * @throws Error with Astro's message if the code does not compile.
 */
export async function pageBundle(options: {
  readonly root: string;
  readonly base: string;
  readonly code: string;
}): Promise<string> {
  const { root, base, code } = options;
  // Inside the project, so that the imports of the bundle can be resolved.
  const bundlesDir = join(root, '.cache', 'bundles');
  const folder = join(bundlesDir, hashOf([code, base, process.version].join('\n')).slice(0, 16));
  if (!isSealed(folder)) {
    // Remove a damaged one first.
    rmSync(folder, { recursive: true, force: true });
    const outDir = `${folder}${UNFINISHED}${process.pid}`;
    mkdirSync(outDir, { recursive: true });
    try {
      await run({ root, outDir, base });
      sealFolder(outDir);
      take(outDir, folder);
    } finally {
      rmSync(outDir, { recursive: true, force: true });
    }
    forget(bundlesDir);
  }
  return folder;
}

/** Move a bundle into place; if another build was faster, its bundle is the same. */
function take(outDir: string, folder: string): void {
  try {
    renameSync(outDir, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Delete the oldest bundles, and leftovers of killed builds. */
function forget(bundlesDir: string): void {
  const names = readdirSync(bundlesDir);
  const left = names.filter(
    (name) => name.includes(UNFINISHED) && !processRuns(Number(name.split(UNFINISHED)[1])),
  );
  const made = names
    .filter((name) => !name.includes(UNFINISHED))
    .map((name) => ({ name, time: statSync(join(bundlesDir, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const name of [...left, ...made.slice(MAX_BUNDLES).map(({ name }) => name)])
    rmSync(join(bundlesDir, name), { recursive: true, force: true });
}

/** What Astro takes a variable of the environment for, in place of its own settings of that name. */
const SETTINGS = new Set(['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']);

/** The environment without what would change the pages: the links of a whole site, with a `BASE_URL` of another program. */
function ownVariables(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.has(name)));
}

/** Run the task in a process of its own; its output is kept for the error message. */
function run(task: BundleTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, JSON.stringify(task)], {
      cwd: task.root,
      env: { ...ownVariables(), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const keep = (chunk: Buffer): void => {
      said = (said + chunk.toString('utf8')).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`Astro ended with ${signal ?? `status ${code}`}:\n${said.trim()}`));
    });
  });
}
