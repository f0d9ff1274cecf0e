import * as nodeFs from 'node:fs';
import { dirname } from 'node:path';
import { NOTHING, toWriteError } from '../../content/write-error.ts';

/** Stores the texts of a run on disk, so that memory does not grow with the inbox. */
export interface Spool {
  /** @returns The text's number, from 0. */
  readonly add: (text: string) => number;
  readonly read: (ref: number) => string;
  readonly close: () => void;
}

/** The file system calls that the spool uses; tests pass in ones that fail. */
export type SpoolFs = Pick<
  typeof nodeFs,
  'closeSync' | 'mkdirSync' | 'openSync' | 'readSync' | 'rmSync' | 'writeSync'
>;

/** Size of the write buffer in bytes. */
const BUFFER_BYTES = 1 << 20;

/**
 * @param file Unlinked as soon as it is open, so that a killed run leaves nothing behind, and a dry run parallel to
 *   another run has a spool of its own.
 * @throws {BroadsheetError} here and by `add` and `read`, if the disk is full or read-only.
 */
export function openSpool(file: string, fs: SpoolFs = nodeFs): Spool {
  const attempt = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      throw toWriteError(error, `write ${file}`, NOTHING);
    }
  };
  const handle = attempt(() => {
    fs.mkdirSync(dirname(file), { recursive: true });
    fs.rmSync(file, { force: true });
    const opened = fs.openSync(file, 'w+');
    fs.rmSync(file, { force: true });
    return opened;
  });
  const ends: number[] = [];
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let written = 0;

  const flush = () => {
    for (const bytes of pending) {
      for (let done = 0; done < bytes.length; ) {
        const from = done;
        done += attempt(() => fs.writeSync(handle, bytes, from, bytes.length - from, written + from));
      }
      written += bytes.length;
    }
    pending = [];
    pendingBytes = 0;
  };
  return {
    add(text) {
      const bytes = Buffer.from(text);
      pending.push(bytes);
      pendingBytes += bytes.length;
      ends.push((ends.at(-1) ?? 0) + bytes.length);
      if (pendingBytes > BUFFER_BYTES) flush();
      return ends.length - 1;
    },
    read(ref) {
      if (pendingBytes > 0) flush();
      const start = ref === 0 ? 0 : (ends[ref - 1] ?? 0);
      const bytes = Buffer.allocUnsafe((ends[ref] ?? start) - start);
      for (let done = 0; done < bytes.length; ) {
        const from = done;
        const got = attempt(() => fs.readSync(handle, bytes, from, bytes.length - from, start + from));
        if (got === 0) throw new Error('the spool is shorter than what was written to it');
        done += got;
      }
      return bytes.toString('utf8');
    },
    close: () => fs.closeSync(handle),
  };
}
