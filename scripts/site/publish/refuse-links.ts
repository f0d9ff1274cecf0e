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
  const known = new Map([['.', true]]);
  const isThere = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    // Below a folder that does not exist there are no links: most of a first build.
    const found = isThere(dirname(folder))
      ? lstatSync(join(outDir, folder), { throwIfNoEntry: false })
      : undefined;
    if (found?.isSymbolicLink() === true)
      throw new BroadsheetError(
        `${join(outDir, folder)} is a link, expected a folder: nothing was published`,
        'Put the folder itself in place of the link, then build again.',
      );
    known.set(folder, found !== undefined);
    return found !== undefined;
  };
  for (const path of paths) isThere(dirname(path));
}
