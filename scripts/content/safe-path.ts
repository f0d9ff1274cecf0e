import path from 'node:path';
import { BroadsheetError } from './broadsheet-error.ts';
import { pathInside } from './path-inside.ts';

/** The one hidden file that the ingest writes: how git merges the others. */
export const GIT_ATTRIBUTES = '.gitattributes';

/** The file system calls that resolve a path. */
export interface PathFs {
  readonly existsSync: (path: string) => boolean;
  readonly realpathSync: (path: string) => string;
}

/**
 * Resolve the path of a file of the content folder on disk.
 *
 * @param root The content folder, its links resolved.
 * @param checked Folders that the run that holds the lock has already checked; new ones are added.
 * @param relative `articles/2025/07/14/x.md`: plain segments separated by slashes, none of them hidden except
 *   `GIT_ATTRIBUTES`.
 * @throws {BroadsheetError} if the path could lead out of the folder, by its segments or through a symbolic link.
 */
export function safePath(root: string, relative: string, fs: PathFs, checked: Set<string>): string {
  const target = pathInside(root, relative);
  if (relative !== GIT_ATTRIBUTES && relative.split('/').some((segment) => segment.startsWith('.'))) {
    throw new BroadsheetError(
      `refused to write ${JSON.stringify(relative)}: a hidden file of the content folder`,
      'This is a bug in Broadsheet: please report it.',
    );
  }
  const folder = path.dirname(target);
  if (checked.has(folder)) return target;
  let parent = folder;
  while (parent !== root && !fs.existsSync(parent)) parent = path.dirname(parent);
  const real = fs.realpathSync(parent);
  if (real !== root && !real.startsWith(root + path.sep)) {
    throw new BroadsheetError(
      `refused to write ${relative}: ${parent} is a link that leads out of the content folder`,
      'Replace the link with a folder.',
    );
  }
  checked.add(folder);
  return target;
}
