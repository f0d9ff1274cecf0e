import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../../content/system-error.ts';

/** All files below a folder, with `/`, in code unit order; empty if the folder does not exist. */
export function filesBelow(folder: string, prefix = ''): string[] {
  const found: string[] = [];
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return found;
    throw error;
  }
  for (const entry of entries) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) found.push(...filesBelow(folder, path));
    else found.push(path);
  }
  return prefix === '' ? found.sort() : found;
}
