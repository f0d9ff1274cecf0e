import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathInside } from '../../content/path-inside.ts';

/** Delete a file below a folder, and parent folders that are empty then. */
export function removeFile(root: string, path: string): void {
  rmSync(pathInside(root, path), { force: true, recursive: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}
