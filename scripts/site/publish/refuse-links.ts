import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BroadsheetError } from '../../content/broadsheet-error.ts';

/**
 * Refuse a link in place of a folder: what is written and deleted below it would be outside the output folder.
 *
 * @param paths Of the files that will be written or deleted, below `outDir`. One that is a link itself is replaced.
 * @throws {BroadsheetError} for the first link.
 */
export function refuseLinks(outDir: string, paths: Iterable<string>): void {
  const checked = new Set(['.']);
  for (const path of paths) {
    for (let folder = dirname(path); !checked.has(folder); folder = dirname(folder)) {
      checked.add(folder);
      const found = lstatSync(join(outDir, folder), { throwIfNoEntry: false });
      if (found?.isSymbolicLink() !== true) continue;
      throw new BroadsheetError(
        `${join(outDir, folder)} is a link, expected a folder: nothing was published`,
        'Put the folder itself in place of the link, then build again.',
      );
    }
  }
}
