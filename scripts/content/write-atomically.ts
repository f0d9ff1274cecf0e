import * as nodeFs from 'node:fs';
import { dirname } from 'node:path';

type WriteFs = Pick<
  typeof nodeFs,
  'closeSync' | 'fsyncSync' | 'mkdirSync' | 'openSync' | 'renameSync' | 'rmSync' | 'writeFileSync'
>;

/**
 * Write a file completely or not at all: to a temporary file in the same folder, then by one rename. Creates missing
 * folders.
 *
 * @param options.sync Sync it to disk before the rename.
 * @param options.fs Tests pass in one that fails.
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

/** Sync a file to disk. */
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
