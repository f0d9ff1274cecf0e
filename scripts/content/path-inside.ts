import path from 'node:path';
import { isReservedName } from '../../src/schemas/slug.ts';
import { BroadsheetError } from './broadsheet-error.ts';

/** What file systems allow a name. */
const MAX_SEGMENT_BYTES = 255;

/**
 * Where a file stands below a folder. Every path that is made of content goes through here before anything is written.
 *
 * @param relative Segments with slashes, as on every system: `topics/sport/index.html`.
 * @throws {BroadsheetError} when a segment could lead out of the folder, or is no name to some system.
 */
export function pathInside(root: string, relative: string): string {
  const segments = relative.split('/');
  const target = path.join(root, ...segments);
  if (segments.every(isFileName) && target.startsWith(path.join(root, path.sep))) return target;
  throw new BroadsheetError(
    `refused to write ${JSON.stringify(relative)}: not a plain path below ${root}`,
    'Look for the name in content/ and correct it. If it is not there, this is a bug in Broadsheet: please report it.',
  );
}

/** Whether a name is one of a file or folder on every system that a digest may be built or checked out on. */
export function isFileName(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..' || /[. ]$/.test(segment)) return false;
  if (/[\\:*?"<>|\p{Cc}]/u.test(segment) || isReservedName(segment)) return false;
  return Buffer.byteLength(segment) <= MAX_SEGMENT_BYTES;
}
