import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, with `/`, in code unit order; empty if the folder does not exist. */
export function filesBelow(folder: string, prefix = ''): string[] {
  const found: string[] = [];
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return found;
    throw error;
  }
  for (const entry of entries) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) found.push(...filesBelow(folder, path));
    else found.push(path);
  }
  return prefix === '' ? found.sort() : found;
}
