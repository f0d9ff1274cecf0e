import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONTENT_VARIABLE, PLAN_VARIABLE } from '../../../src/lib/plan-variable.ts';
import type { SiteSettings } from '../../../src/schemas/settings.ts';
import type { AstroBuild } from './astro-build.ts';

const PROGRAM = fileURLToPath(new URL('astro-build.ts', import.meta.url));
/** Megabytes of heap that a process may use; a plan file is cut so that it needs a third of it. */
const HEAP = 2600;

export interface RenderTask {
  readonly root: string;
  readonly contentDir: string;
  /** See `plan/plan-files.ts`. */
  readonly planFile: string;
  /** Is made anew; gets the pages, and styles and other assets below `_astro/`. */
  readonly outDir: string;
  /** Is made anew, and removed behind it. */
  readonly cacheDir: string;
  readonly site: SiteSettings;
}

/** Renders the pages of one plan file. */
export type RenderPages = (task: RenderTask) => Promise<void>;

/**
 * Let Astro render the pages of one plan file.
 *
 * @throws Error with Astro's own words when it fails.
 */
export const renderPages: RenderPages = async (task) => {
  const { root, contentDir, planFile, outDir, cacheDir, site } = task;
  for (const folder of [outDir, cacheDir]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const build: AstroBuild = { root, outDir, cacheDir, site: site.url, base: site.base };
  await run([`--max-old-space-size=${HEAP}`, PROGRAM, JSON.stringify(build)], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      [PLAN_VARIABLE]: planFile,
      [CONTENT_VARIABLE]: contentDir,
    },
  });
  rmSync(cacheDir, { recursive: true, force: true });
};

/** Run Node; what it prints is kept for the error. */
function run(args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
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
