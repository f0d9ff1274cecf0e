import { BroadsheetError } from './broadsheet-error.ts';
import { systemCode } from './system-error.ts';

/** State after a run that failed before its commit. */
export const NOTHING = 'Nothing was written.';

/** What error codes of the system mean, and how to fix them; sorted. */
const CAUSES: Readonly<Record<string, readonly [meaning: string, hint: string]>> = {
  EACCES: ['no permission', 'Make the folder writable for the user that runs Broadsheet.'],
  EDQUOT: ['the disk quota is used up', 'Free some space, then run it again.'],
  EEXIST: ['there is a file where a folder should be', 'Move the file away, then run it again.'],
  EISDIR: ['there is a folder where a file should be', 'Move the folder away, then run it again.'],
  ELOOP: ['links form a circle', 'Replace the link with a folder.'],
  EMFILE: ['too many open files', 'Raise the limit (ulimit -n), then run it again.'],
  ENAMETOOLONG: ['the path is too long', 'Use a content folder with a shorter path.'],
  ENOSPC: ['no space left on the disk', 'Free some space, then run it again.'],
  ENOTDIR: ['there is a file where a folder should be', 'Move the file away, then run it again.'],
  EPERM: [
    'the system does not permit it',
    'Make the folder writable for the user that runs Broadsheet; a file that is marked as immutable is unlocked by chattr -i.',
  ],
  EROFS: ['the file system is read-only', 'Use a content folder on a disk that can be written to.'],
};

/**
 * Explain an error of the file system; any other error is returned unchanged.
 *
 * @param doing `write content/ledger/3f.jsonl`.
 * @param state What was or was not written, as a sentence.
 */
export function toWriteError(error: unknown, doing: string, state: string): unknown {
  const code = systemCode(error);
  if (error instanceof BroadsheetError || !(error instanceof Error) || code === undefined) return error;
  return writeError(error, code, doing, state);
}

/** Error codes of a disk that accepts no more data. */
const FULL = /\b(?:EDQUOT|ENOSPC|EROFS)\b/;

/**
 * Explain an error of a full or read-only disk, wherever it occurred: an error from a thread or another process has
 * nothing but its message. Any other error is returned unchanged.
 */
export function toFullDiskError(error: unknown, doing: string, state: string): unknown {
  if (error instanceof BroadsheetError || !(error instanceof Error)) return error;
  const code = FULL.exec(error.message)?.[0];
  return code === undefined ? error : writeError(error, code, doing, state);
}

function writeError(error: Error, code: string, doing: string, state: string): BroadsheetError {
  const [meaning, hint] = CAUSES[code] ?? [error.message, 'Fix what the system reports, then run it again.'];
  const place = placeOf(error);
  const at = place === undefined || doing.endsWith(place) ? '' : `: ${place}`;
  return new BroadsheetError(`cannot ${doing}: ${meaning} (${code}${at}). ${state}`, hint, { cause: error });
}

/** The file or folder that the system did not accept; of two, the one that is not a staged file. */
function placeOf(error: Error): string | undefined {
  const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown };
  return [dest, path].find(
    (place): place is string => typeof place === 'string' && !/[\\/]\.staging[\\/]/.test(place),
  );
}
