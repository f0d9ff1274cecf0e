/**
 * A process of its own that lets Astro render one plan file; started by `render-pages.ts`.
 *
 * Its memory goes back to the system when it ends, and two of them share nothing.
 */
import { build } from 'astro';

/** What the process is told, as JSON in its first argument. */
export interface AstroBuild {
  /** The project's folder. */
  readonly root: string;
  /** Empty folder that the pages are written to. */
  readonly outDir: string;
  /** Of this process alone. */
  readonly cacheDir: string;
  /** Address that the site is published at. */
  readonly site: string;
  readonly base: string;
}

const { root, outDir, cacheDir, site, base }: AstroBuild = JSON.parse(process.argv[2] ?? '{}');
try {
  await build({
    root,
    outDir,
    cacheDir,
    site,
    base,
    logLevel: 'error',
    vite: { cacheDir: `${cacheDir}/vite`, logLevel: 'error' },
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
