/** Reads files and folders of the content folder. Every error names the file, what was expected and how to fix it. */

import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { BroadsheetError, contentError } from './broadsheet-error.ts';
import { systemCode } from './system-error.ts';

/**
 * @param path Below the content folder, with `/`.
 * @throws {BroadsheetError} if it is not a file, or cannot be read.
 * @throws Error of the system, `ENOENT`, if it does not exist.
 */
export function readContentFile(contentDir: string, path: string): Buffer {
  const file = join(contentDir, path);
  try {
    const found = lstatSync(file);
    if (!found.isFile()) throw notA('file', path, found);
    return readFileSync(file);
  } catch (error) {
    throw unreadable(error, path);
  }
}

/** @returns The bytes of a file, or `undefined` if it does not exist; throws as `readContentFile` does. */
export function readContentIfThere(contentDir: string, path: string): Buffer | undefined {
  // Most files of an ingest are new: an error for each would take longer than all the rest of it.
  if (statContentFile(contentDir, path) === undefined) return undefined;
  return orMissing(() => readContentFile(contentDir, path));
}

/**
 * Read a text file, with its byte-order mark. A file in another encoding would be published with replacement characters
 * for its letters.
 *
 * @throws {BroadsheetError} as `readContentFile` does, and with the line of the first bytes that are not UTF-8.
 */
export function readContentText(contentDir: string, path: string): string {
  return decoded(readContentFile(contentDir, path), path);
}

/** @returns The text of a file, or `undefined` if it does not exist; throws as `readContentText` does. */
export function readTextIfThere(contentDir: string, path: string): string | undefined {
  const bytes = readContentIfThere(contentDir, path);
  return bytes === undefined ? undefined : decoded(bytes, path);
}

function decoded(bytes: Buffer, path: string): string {
  const file = `content/${path}`;
  const zero = bytes.indexOf(0);
  if (zero >= 0 && isUtf8(bytes))
    throw new BroadsheetError(
      'a zero byte, such as a crash or a power cut leaves: the rest of the text may be lost',
      `Restore the file: git checkout ${file}`,
      { where: { file, line: bytes.toString('latin1', 0, zero).split('\n').length }, exitStatus: 3 },
    );
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw contentError(
    { file, line: lineOfOtherEncoding(bytes) },
    'not UTF-8: the text is in another encoding, or damaged',
    `Save it as UTF-8 in your editor, or restore it: git checkout ${file}`,
  );
}

function lineOfOtherEncoding(bytes: Buffer): number {
  let line = 1;
  for (let start = 0, end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
    line++;
  }
  return line;
}

/**
 * @param path A folder below the content folder, with `/`.
 * @returns Its entries, unordered; empty if it does not exist.
 * @throws {BroadsheetError} if it is not a folder, or cannot be read.
 */
export function readContentFolder(contentDir: string, path: string): Dirent[] {
  const folder = join(contentDir, path);
  // Of folders below it, a link is found in the list of the one above.
  const top = path.includes('/') ? undefined : statContentFile(contentDir, path);
  if (top?.isSymbolicLink() === true) throw notA('folder', path, top);
  const list = (): Dirent[] => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      const found = statContentFile(contentDir, path);
      if (found !== undefined && !found.isDirectory()) throw notA('folder', path, found);
      throw unreadable(error, path);
    }
  };
  return orMissing(list) ?? [];
}

/**
 * @returns Metadata of the file, or of whatever is in its place; `undefined` if there is nothing.
 * @throws {BroadsheetError} if the system does not permit it.
 */
export function statContentFile(contentDir: string, path: string): Stats | undefined {
  try {
    return lstatSync(join(contentDir, path), { throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(error, path);
  }
}

function orMissing<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function notA(wanted: 'file' | 'folder', path: string, found: Stats): BroadsheetError {
  const what = found.isSymbolicLink()
    ? 'a link'
    : found.isDirectory()
      ? 'a folder'
      : found.isFile()
        ? 'a file'
        : 'a device';
  const hint = found.isSymbolicLink()
    ? `Put the ${wanted} itself there in place of the link.`
    : `Move it away, or take the ${wanted} back from git: git checkout content/${path}`;
  return brokenFile(path, `expected a ${wanted}, found ${what}`, hint);
}

const DENIED = ['no permission', 'Make it readable for the user that runs Broadsheet.'] as const;
const MISPLACED = [
  'a file or link stands where a folder should be',
  'Put the folder back in place of the file or link that stands there.',
] as const;
const CAUSES: Readonly<Record<string, readonly [meaning: string, hint: string]>> = {
  EACCES: DENIED,
  ELOOP: MISPLACED,
  ENOTDIR: MISPLACED,
  EPERM: DENIED,
};

/** Explain a system error; any other error, and `ENOENT`, is returned unchanged. */
function unreadable(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (!(error instanceof Error) || code === undefined || code === 'ENOENT') return error;
  const [meaning, hint] = CAUSES[code] ?? [error.message, 'Fix what the system reports, then run it again.'];
  return brokenFile(path, `cannot be read: ${meaning}`, hint, error);
}

function brokenFile(path: string, problem: string, hint: string, cause?: unknown): BroadsheetError {
  return new BroadsheetError(problem, hint, { where: { file: `content/${path}` }, exitStatus: 3, cause });
}
