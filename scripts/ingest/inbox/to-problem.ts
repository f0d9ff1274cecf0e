import { BroadsheetError, messageOf } from '../../content/broadsheet-error.ts';
import type { Problem } from '../../content/problem.ts';
import { systemCode } from '../../content/system-error.ts';

/**
 * @param error What was thrown while reading.
 * @returns A fatal problem; system errors are explained.
 */
export function toProblem(error: unknown, file: string, place: string): Problem {
  if (error instanceof BroadsheetError)
    return { file, place, message: error.problem, hint: error.hint, fatal: true };
  const known = SYSTEM.get(systemCode(error) ?? '');
  // Do not reveal the location of the inbox.
  const path = error instanceof Error && 'path' in error ? `'${error.path}'` : '';
  const reason = messageOf(error).replace(path, 'it');
  return {
    file,
    place,
    message: known?.[0] ?? `could not be read: ${reason}`,
    hint: known?.[1] ?? 'Check that the file is whole, or take it out of the inbox.',
    fatal: true,
  };
}

/** Node error codes, with their meaning and a remedy. */
const SYSTEM: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['EACCES', ['no permission to read the file', 'Give the user who runs the ingest the right to read it.']],
  ['EIO', ['the disk failed while the file was read', 'Copy the file again from where it came.']],
  [
    'EISDIR',
    [
      'there is a folder where there was a file',
      'Run the ingest again when nothing writes to the inbox any more.',
    ],
  ],
  [
    'ENOENT',
    [
      'the file vanished while it was read',
      'Run the ingest again when nothing writes to the inbox any more.',
    ],
  ],
  ['EPERM', ['no permission to read the file', 'Give the user who runs the ingest the right to read it.']],
]);
