import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { moved } from './moved.ts';
import { putFile } from './put-file.ts';

/**
 * Move all that is below a folder to another one, whole folders where it has none of that name.
 *
 * Much faster than file by file, and in no order: for an output folder that nobody reads yet.
 */
export function moveTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!entry.isDirectory()) putFile(source, target);
    else if (existsSync(target) || !moved(source, target)) moveTree(source, target);
  }
}
