import path from 'node:path';
import { isReservedName } from '../../src/schemas/file-name.ts';
import { BroadsheetError } from './broadsheet-error.ts';

/** The longest name that file systems allow. */
const MAX_SEGMENT_BYTES = 255;

/**
 * Resolve the path of a file below a folder. Every path that is built from content goes through here before it is
 * written.
 *
 * @param relative Segments separated by slashes, on every system: `topics/sport/index.html`.
 * @throws {BroadsheetError} if a segment could lead out of the folder, or is not a valid name on some system.
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

/** Whether a name is valid for a file or folder on every system where a digest may be built or checked out. */
export function isFileName(segment: string): boolean {
  if (segment === '' || /[. ]$/.test(segment)) return false;
  if (/[\\:*?"<>|\p{Cc}]/u.test(segment) || isReservedName(segment)) return false;
  return Buffer.byteLength(segment) <= MAX_SEGMENT_BYTES;
}
