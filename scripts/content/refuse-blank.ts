import { BroadsheetError } from './broadsheet-error.ts';

/** White space, a byte-order mark, and the zeros that a file system leaves after a power cut. */
const BLANK = /^[\s\0\ufeff]*$/;

/**
 * Refuse a settings file without a single character, not even a comment. An editor that crashed, a full disk or a
 * power cut leaves one, and its rules would count as withdrawn. Whoever wants no rules can delete the file.
 *
 * @param text `undefined` if there is no file.
 * @throws {BroadsheetError} with exit status 3.
 */
export function refuseBlank(text: string | undefined, file: string): void {
  if (text === undefined || !BLANK.test(text)) return;
  throw new BroadsheetError(
    'the file is empty',
    `Restore it: git checkout ${file}, or delete it to get the defaults.`,
    { where: { file }, exitStatus: 3 },
  );
}
