import * as nodeFs from 'node:fs';
import { dirname } from 'node:path';

type WriteFs = Pick<
  typeof nodeFs,
  'closeSync' | 'fsyncSync' | 'mkdirSync' | 'openSync' | 'renameSync' | 'rmSync' | 'writeFileSync'
>;

/**
 * Write a file so that it is there whole or not at all: beside its place, then moved there by one rename. Folders above
 * it are made.
 *
 * @param options.sync Force it to the disk before it is moved.
 * @param options.fs Tests hand in one that fails.
 */
export function writeAtomically(
  file: string,
  bytes: string | Uint8Array,
  { sync = false, fs = nodeFs }: { readonly sync?: boolean; readonly fs?: WriteFs } = {},
): void {
  const draft = `${file}.new`;
  fs.mkdirSync(dirname(file), { recursive: true });
  try {
    fs.writeFileSync(draft, bytes);
    if (sync) forceToDisk(draft, fs);
    fs.renameSync(draft, file);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw error;
  }
}

/** Wait until what was written to a file is on the disk. */
export function forceToDisk(
  file: string,
  fs: Pick<WriteFs, 'closeSync' | 'fsyncSync' | 'openSync'> = nodeFs,
): void {
  const handle = fs.openSync(file, 'r+');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
