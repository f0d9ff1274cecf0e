import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../content/hash.ts';
import { readProven, writeProven } from '../../content/proven-file.ts';
import { filesBelow } from '../publish/files-below.ts';

/** Holds the hash of every other file of the folder. */
const SEAL = 'sums.txt';

/** Note what a finished folder of the cache holds. */
export function sealFolder(folder: string): void {
  writeProven(join(folder, SEAL), sumsOf(folder));
}

/** @returns False when a file is missing, was added or changed since, or when the folder is not there. */
export function isSealed(folder: string): boolean {
  const sums = readProven(join(folder, SEAL));
  return sums !== undefined && sums === sumsOf(folder);
}

function sumsOf(folder: string): string {
  const paths = filesBelow(folder).filter((path) => path !== SEAL);
  return paths.map((path) => `${hashOf(readFileSync(join(folder, path)))}  ${path}\n`).join('');
}
