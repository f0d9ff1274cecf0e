import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../content/hash.ts';

/** What pages are made with, apart from content: a change of any byte renders all pages again. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'public', 'scripts/site/render', 'src'] as const;

/** Hash of every file that pages are made with, by path below the project's root, ordered by path. */
export function codeFiles(root: string): ReadonlyMap<string, string> {
  return hashesBelow(root, CODE);
}

/** One hash over files. */
export function codeHash(files: ReadonlyMap<string, string>): string {
  return hashOf([...files].map(([path, hash]) => `${hash} ${path}\n`).join(''));
}

/**
 * Hash files and folders; dot files and missing ones are skipped.
 *
 * @param names Paths below `root`.
 */
export function hashesBelow(root: string, names: readonly string[]): Map<string, string> {
  const hashes = new Map<string, string>();
  const visit = (path: string): void => {
    let names: string[] | undefined;
    try {
      names = readdirSync(join(root, path)).sort();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      if (error.code === 'ENOENT') return;
      if (error.code !== 'ENOTDIR') throw error;
    }
    if (names === undefined) hashes.set(path, hashOf(readFileSync(join(root, path))));
    else for (const name of names) if (!name.startsWith('.')) visit(`${path}/${name}`);
  };
  for (const name of names) visit(name);
  return hashes;
}
