import { join } from 'node:path';
import { hashOf } from '../content/hash.ts';
import type { SiteOptions } from './types.ts';

type Places = Pick<SiteOptions, 'root' | 'cacheDir' | 'contentDir'>;

/** @returns Cache folder of the content folder. */
export function catalogDirOf(options: Places): string {
  return join(cacheDirOf(options), `catalog-${hashOf(options.contentDir).slice(0, 8)}`);
}

/** @returns Folder of all caches, which may be deleted at any time. */
export function cacheDirOf({ root, cacheDir }: Places): string {
  return cacheDir ?? join(root, '.cache');
}
