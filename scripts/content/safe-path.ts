import path from 'node:path';
import { BroadsheetError } from './broadsheet-error.ts';

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
 * @param relative `articles/2025/07/14/x.md`: plain segments with slashes, none of them hidden.
 * @throws {BroadsheetError} when the path could lead out of the folder, by its segments or by a link on the way.
 */
export function safePath(root: string, relative: string, fs: PathFs, checked: Set<string>): string {
  const segments = relative.split('/');
  if (!segments.every(isPlain)) {
    throw new BroadsheetError(
      `refused to write ${JSON.stringify(relative)}: not a plain path inside the content folder`,
      'This is a fault of Broadsheet: please report it.',
    );
  }
  const target = path.join(root, ...segments);
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

/** No dot file, no `..`, no drive, nothing that Windows or a shell would read otherwise. */
function isPlain(segment: string): boolean {
  return segment !== '' && !segment.startsWith('.') && !/[\\:*?"<>|\p{Cc}]/u.test(segment);
}
