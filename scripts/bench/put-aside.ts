import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Move folders to a place where no build finds them. They are not deleted: for minutes after ten thousand files were
 * deleted, ext4 takes much longer to create files (`recently_deleted` in the kernel's `fs/ext4/ialloc.c`).
 *
 * @param trash On the same disk.
 */
export function putAside(folders: readonly string[], trash: string): void {
  mkdirSync(trash, { recursive: true });
  for (const folder of folders.filter(existsSync))
    renameSync(folder, join(mkdtempSync(join(trash, 'old-')), basename(folder)));
}
