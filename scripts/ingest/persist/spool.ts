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

/** Size of the buffer for texts that are written or read, in bytes: one for all, since buffers are garbage for long. */
const BUFFER_BYTES = 1 << 20;
/** Maximum number of bytes of a UTF-16 unit as UTF-8. */
const MAX_UNIT_BYTES = 3;

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
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  /** Bytes in the buffer that are not written yet. */
  let pending = 0;
  let written = 0;

  const write = (bytes: Buffer, length: number) => {
    for (let done = 0; done < length; ) {
      const from = done;
      done += attempt(() => fs.writeSync(handle, bytes, from, length - from, written + from));
    }
    written += length;
  };
  const flush = () => {
    const length = pending;
    pending = 0;
    write(buffer, length);
  };
  return {
    add(text) {
      const most = text.length * MAX_UNIT_BYTES;
      if (most > BUFFER_BYTES - pending) flush();
      if (most <= BUFFER_BYTES) pending += buffer.write(text, pending);
      else {
        const bytes = Buffer.from(text);
        write(bytes, bytes.length);
      }
      ends.push(written + pending);
      return ends.length - 1;
    },
    read(ref) {
      if (pending > 0) flush();
      const start = ref === 0 ? 0 : (ends[ref - 1] ?? 0);
      const length = (ends[ref] ?? start) - start;
      const bytes = length <= BUFFER_BYTES ? buffer : Buffer.allocUnsafe(length);
      for (let done = 0; done < length; ) {
        const from = done;
        const got = attempt(() => fs.readSync(handle, bytes, from, length - from, start + from));
        if (got === 0) throw new Error('the spool is shorter than what was written to it');
        done += got;
      }
      return bytes.toString('utf8', 0, length);
    },
    close: () => fs.closeSync(handle),
  };
}
