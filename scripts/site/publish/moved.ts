import { renameSync } from 'node:fs';

/**
 * Give a file or a folder another place, at once.
 *
 * @returns False when the two places are on different file systems.
 */
export function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EXDEV') return false;
    throw error;
  }
}
