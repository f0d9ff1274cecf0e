import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeAtomically } from './write-atomically.ts';

/**
 * Read a file of the cache that was written by `writeProven`.
 *
 * @returns Its text; undefined when there is none, or it is not the one that was written: then nothing is known.
 */
export function readProven(file: string): string | undefined {
  return provenBytes(file)?.toString('utf8');
}

/** Tells whether a file is as `writeProven` wrote it. */
export function isProven(file: string): boolean {
  return provenBytes(file) !== undefined;
}

/** Write a file so that it is there whole or not at all, its first line the CRC-32 of all others. */
export function writeProven(file: string, text: string): void {
  const content = Buffer.from(text);
  writeAtomically(file, Buffer.concat([Buffer.from(`${sumOf(content)}\n`), content]));
}

function provenBytes(file: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const end = bytes.indexOf('\n');
  const content = bytes.subarray(end + 1);
  return end >= 0 && bytes.toString('latin1', 0, end) === sumOf(content) ? content : undefined;
}

function sumOf(bytes: Buffer): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}
