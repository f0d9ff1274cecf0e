/**
 * Compiles the pages with Astro, in a process started by `bundle.ts`.
 *
 * Its memory is freed when it ends, and the content is read on another core meanwhile.
 */

import { build } from 'astro';
import { messageOf } from '../../content/broadsheet-error.ts';
import { renderAdapter } from './adapter.ts';

/** The input of the process, as JSON in its first argument. */
export interface BundleTask {
  /** The project's folder. */
  readonly root: string;
  /** Receives `server/entry.mjs`, see `render-entry.ts`, and styles, fonts and scripts below `client/`. */
  readonly outDir: string;
  readonly base: string;
}

const { root, outDir, base }: BundleTask = JSON.parse(process.argv[2] ?? '{}');
try {
  await build({
    root,
    outDir,
    cacheDir: `${outDir}/cache`,
    base,
    output: 'server',
    adapter: renderAdapter(),
    build: { client: `${outDir}/client`, server: `${outDir}/server` },
    logLevel: 'error',
    vite: { cacheDir: `${outDir}/cache/vite`, logLevel: 'error' },
  });
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
