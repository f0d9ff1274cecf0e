import { setImmediate } from 'node:timers/promises';
import { catalogDirOf } from '../cache-dirs.ts';
import { contentCaches, monthOfPath } from '../catalog/content-caches.ts';
import { scanContent } from '../catalog/scan-content.ts';
import { fingerprintCode } from '../plan/fingerprint.ts';
import { readManifest } from '../publish/manifest.ts';
import type { Prefetched, SiteOptions } from '../types.ts';

/**
 * Read ahead, yielding to the event loop in between.
 *
 * @param isEnough Whether the ingest is done: the build then reads the rest itself, on demand.
 */
export async function prefetch(
  options: Pick<SiteOptions, 'root' | 'cacheDir' | 'contentDir' | 'outDir'>,
  isEnough: () => boolean,
): Promise<Prefetched> {
  const catalogDir = catalogDirOf(options);
  const code = fingerprintCode(options.root);
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
