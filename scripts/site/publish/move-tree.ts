import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { moved, putFile } from './put-file.ts';

/**
 * Move everything below a folder to another one; whole folders where possible.
 *
 * Much faster than file by file, for an output folder that nobody reads yet. Files come after folders, so that the
 * front page appears after everything that it links to.
 */
export function moveTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const entries = readdirSync(from, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => Number(a.isFile()) - Number(b.isFile()))) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!entry.isDirectory()) putFile(source, target);
    else if (existsSync(target) || !moved(source, target)) moveTree(source, target);
  }
}
