import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../content/hash.ts';
import { readProven, writeProven } from '../../content/proven-file.ts';
import { filesBelow } from '../publish/files-below.ts';

/** File with the hashes of all other files of the folder. */
const SEAL = 'sums.txt';

/** Record the hashes of a complete folder of the cache. */
export function sealFolder(folder: string): void {
  writeProven(join(folder, SEAL), sumsOf(folder));
}

/** @returns False if a file is missing, was added or changed since, or if the folder does not exist. */
export function isSealed(folder: string): boolean {
  const sums = readProven(join(folder, SEAL));
  return sums !== undefined && sums === sumsOf(folder);
}

function sumsOf(folder: string): string {
  const paths = filesBelow(folder).filter((path) => path !== SEAL);
  return paths.map((path) => `${hashOf(readFileSync(join(folder, path)))}  ${path}\n`).join('');
}
