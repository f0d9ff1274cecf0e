import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeAtomically } from './write-atomically.ts';

/** Bytes read at a time: allocating memory for a whole file takes longer than its checksum. */
const CHUNK_BYTES = 64 * 1024;

/**
 * Read a file of the cache that was written by `writeProven`.
 *
 * @returns Its text; `undefined` if the file does not exist or is damaged.
 */
export function readProven(file: string): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const end = bytes.indexOf('\n');
  const content = bytes.subarray(end + 1);
  return bytes.toString('latin1', 0, end) === hexOf(crc32(content)) ? content.toString('utf8') : undefined;
}

/** Whether a file is as `writeProven` wrote it, without keeping its text. */
export function isProven(file: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return false;
  }
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const head = chunk.subarray(0, readSync(handle, chunk));
    const end = head.indexOf('\n');
    const sum = head.toString('latin1', 0, end);
    let found = crc32(head.subarray(end + 1));
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk))
      found = crc32(chunk.subarray(0, read), found);
    return sum === hexOf(found);
  } catch {
    return false;
  } finally {
    closeSync(handle);
  }
}

/** Write a file atomically, its first line the CRC-32 of all others. */
export function writeProven(file: string, text: string): void {
  const content = Buffer.from(text);
  writeAtomically(file, Buffer.concat([Buffer.from(`${hexOf(crc32(content))}\n`), content]));
}

function hexOf(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
