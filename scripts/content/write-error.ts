import { BroadsheetError } from './broadsheet-error.ts';

/** State of a run that failed before its commit. */
export const NOTHING = 'Nothing was written.';

/** What the system's code means, and what helps; sorted. */
const CAUSES: Readonly<Record<string, readonly [meaning: string, hint: string]>> = {
  EACCES: ['no permission', 'Make the folder writable for the user that runs Broadsheet.'],
  EDQUOT: ['the disk quota is used up', 'Free some space, then run it again.'],
  EEXIST: ['a file stands where a folder is to be', 'Move the file away, then run it again.'],
  EISDIR: ['a folder stands where a file is to be', 'Move the folder away, then run it again.'],
  ELOOP: ['links lead in a circle', 'Replace the link by a folder.'],
  EMFILE: ['too many open files', 'Raise the limit (ulimit -n), then run it again.'],
  ENAMETOOLONG: ['the path is too long', 'Use a content folder with a shorter path.'],
  ENOSPC: ['no space left on the disk', 'Free some space, then run it again.'],
  ENOTDIR: ['a file stands where a folder is to be', 'Move the file away, then run it again.'],
  EPERM: ['the system forbids it', 'Make the folder writable for the user that runs Broadsheet.'],
  EROFS: ['the file system is read-only', 'Use a content folder on a disk that can be written to.'],
};

/**
 * Put an error of the file system into words; any other error is handed back as it is.
 *
 * @param doing `write content/ledger/3f.jsonl`.
 * @param state What has become of the run, for the person who reads it.
 */
export function toWriteError(error: unknown, doing: string, state: string): unknown {
  if (error instanceof BroadsheetError || !(error instanceof Error) || !('code' in error)) return error;
  return writeError(error, String(error.code), doing, state);
}

/** What a disk says that takes nothing more. */
const FULL = /\b(?:EDQUOT|ENOSPC|EROFS)\b/;

/**
 * Put into words that the disk is full or read-only, wherever that was met: an error that comes from a thread or another
 * process has its message alone. Any other error is handed back as it is.
 */
export function toFullDiskError(error: unknown, doing: string, state: string): unknown {
  if (error instanceof BroadsheetError || !(error instanceof Error)) return error;
  const code = FULL.exec(error.message)?.[0];
  return code === undefined ? error : writeError(error, code, doing, state);
}

function writeError(error: Error, code: string, doing: string, state: string): BroadsheetError {
  const [meaning, hint] = CAUSES[code] ?? [error.message, 'See what the system says, then run it again.'];
  return new BroadsheetError(`cannot ${doing}: ${meaning} (${code}). ${state}`, hint, { cause: error });
}
