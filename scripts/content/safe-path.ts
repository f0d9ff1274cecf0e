import path from 'node:path';
import { BroadsheetError } from './broadsheet-error.ts';
import { pathInside } from './path-inside.ts';

/** The one hidden file that the ingest writes: how git merges the others. */
export const GIT_ATTRIBUTES = '.gitattributes';

/** What is asked of the file system to know where a path leads. */
export interface PathFs {
  readonly existsSync: (path: string) => boolean;
  readonly realpathSync: (path: string) => string;
}

/**
 * Where a file of the content folder stands on disk.
 *
 * @param root The content folder, its links resolved.
 * @param checked Folders that were looked at before, by the run that holds the lock; grows.
 * @param relative `articles/2025/07/14/x.md`: plain segments with slashes, none of them hidden but `GIT_ATTRIBUTES`.
 * @throws {BroadsheetError} when the path could lead out of the folder, by its segments or by a link on the way.
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
      'Replace the link by a folder.',
    );
  }
  checked.add(folder);
  return target;
}
