import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '../../content/system-error.ts';

/**
 * Put a file into place, unless the same bytes are there already.
 *
 * Atomic: moved if the file system can, else copied next to its place and moved from there.
 *
 * @param keep Copy rather than move.
 * @returns Whether the target changed.
 */
export function putFile(from: string, to: string, keep = false): boolean {
  if (sameBytes(from, to)) return false;
  mkdirSync(dirname(to), { recursive: true });
  if (!keep && moved(from, to)) return true;
  try {
    copyFileSync(from, `${to}.new`);
    renameSync(`${to}.new`, to);
  } catch (error) {
    rmSync(`${to}.new`, { force: true });
    throw error;
  }
  if (!keep) rmSync(from);
  return true;
}

function sameBytes(a: string, b: string): boolean {
  const standing = statSync(b, { throwIfNoEntry: false });
  if (standing === undefined || !standing.isFile() || standing.size !== statSync(a).size) return false;
  return readFileSync(a).equals(readFileSync(b));
}

/**
 * Move a file or folder atomically.
 *
 * @returns False if source and target are on different file systems.
 */
export function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EXDEV') return false;
    throw error;
  }
}
