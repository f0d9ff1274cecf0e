import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../content/hash.ts';
import { type Holder, takeLock } from '../../content/lock.ts';
import { cacheDirOf, catalogDirOf } from '../cache-dirs.ts';
import { OWN_FOLDER } from '../publish/manifest.ts';
import type { SiteOptions } from '../types.ts';

/**
 * Take the locks of an output folder, and of the cache of a content folder, so that only one build at a time uses them.
 *
 * The lock of an output folder is in the cache, since the folder may not exist yet, and also in the folder once it
 * exists, for builds by another copy of Broadsheet.
 *
 * @returns A function that releases them.
 * @throws {BroadsheetError} if another build holds one of them.
 */
export function lockSite(
  options: Pick<SiteOptions, 'root' | 'cacheDir' | 'contentDir' | 'outDir'>,
  holder: Holder,
): () => void {
  const own = join(options.outDir, OWN_FOLDER);
  const folders = [
    join(cacheDirOf(options), `lock-${hashOf(options.outDir).slice(0, 8)}`),
    catalogDirOf(options),
    ...(existsSync(own) ? [own] : []),
  ];
  const taken: (() => void)[] = [];
  const release = (): void => {
    for (const one of taken.splice(0)) one();
  };
  try {
    for (const folder of folders) {
      // A killed build leaves its lock, and published files must not reveal anything about the machine.
      const host = folder === own ? hashOf(holder.host).slice(0, 12) : holder.host;
      taken.push(takeLock(folder, { ...holder, host }));
    }
  } catch (error) {
    release();
    throw error;
  }
  return release;
}
