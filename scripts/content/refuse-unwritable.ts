import * as nodeFs from 'node:fs';
import path from 'node:path';
import type { CommitStep } from './commit-list.ts';
import { systemCode } from './system-error.ts';

/**
 * Check, before the first of many files is changed, that their folders may be written to, so that nothing is left half
 * done.
 *
 * @param paths Files below `root`, which need not exist, nor their folders.
 * @throws Error of the system, with the folder that it does not permit.
 */
export function refuseUnwritable(
  root: string,
  paths: Iterable<string>,
  fs: Pick<typeof nodeFs, 'accessSync' | 'existsSync'> = nodeFs,
): void {
  const checked = new Set<string>();
  for (const relative of paths) {
    let folder = path.dirname(path.join(root, relative));
    while (!checked.has(folder) && !fs.existsSync(folder) && folder.length > root.length) {
      checked.add(folder);
      folder = path.dirname(folder);
    }
    if (checked.has(folder)) continue;
    checked.add(folder);
    if (fs.existsSync(folder)) fs.accessSync(folder, nodeFs.constants.W_OK);
  }
}

/**
 * Check, before the first of many files is replaced, that none of them is marked as immutable (`chattr +i`). A
 * file that is only read-only may be replaced.
 *
 * @param steps Files below `root`; those without a hash of what is there now are new.
 * @throws Error of the system, `EPERM`, with the file.
 */
export function refuseImmutable(
  root: string,
  steps: Iterable<CommitStep>,
  fs: Pick<typeof nodeFs, 'accessSync'> = nodeFs,
): void {
  for (const { path: relative, before } of steps) {
    if (before === undefined) continue;
    try {
      fs.accessSync(path.join(root, relative), nodeFs.constants.W_OK);
    } catch (error) {
      if (systemCode(error) === 'EPERM') throw error;
    }
  }
}
