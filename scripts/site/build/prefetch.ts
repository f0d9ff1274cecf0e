import { setImmediate } from 'node:timers/promises';
import { type ContentCaches, contentCaches, monthOfPath } from '../catalog/content-caches.ts';
import { type Scan, scanContent } from '../catalog/scan-content.ts';
import { type Code, readCode } from '../plan/fingerprint.ts';
import { type Manifest, readManifest } from '../publish/manifest.ts';
import type { SiteOptions } from '../types.ts';
import { catalogDirOf } from './context.ts';

/** What a build needs whatever the ingest finds, read while the ingest is at work. */
export interface Ahead {
  readonly code: Code;
  readonly scan: Scan;
  readonly caches: ContentCaches;
  /** Undefined as well when it was not read in time. */
  readonly manifest: Manifest | undefined;
}

/**
 * Read ahead, giving others a hearing in between.
 *
 * @param isEnough Tells that the ingest is done: the build reads the rest itself, as far as it needs it.
 */
export async function readAhead(
  options: Pick<SiteOptions, 'root' | 'cacheDir' | 'contentDir' | 'outDir'>,
  isEnough: () => boolean,
): Promise<Ahead> {
  const catalogDir = catalogDirOf(options);
  const code = readCode(options.root);
  await setImmediate();
  const scan = scanContent(options.contentDir, catalogDir);
  await setImmediate();
  const caches = contentCaches(catalogDir, code.reading);
  const months = new Set(
    scan.files.flatMap(({ path }) => (path.startsWith('articles/') ? monthOfPath(path) : [])),
  );
  for (const month of months) {
    await setImmediate();
    if (isEnough()) return { code, scan, caches, manifest: undefined };
    caches.articles.load(month);
  }
  await setImmediate();
  return { code, scan, caches, manifest: isEnough() ? undefined : readManifest(options.outDir) };
}
