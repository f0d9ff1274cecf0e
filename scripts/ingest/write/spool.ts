import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Texts of a run, put aside on disk so that memory does not grow with the inbox. */
export interface Spool {
  /** @returns The text's number, from 0. */
  readonly add: (text: string) => number;
  readonly read: (ref: number) => string;
  /** Deletes the file. */
  readonly close: () => void;
}

/** Bytes that are gathered before they are written. */
const BUFFERED = 1 << 20;

/** @param file Overwritten; a killed run's is of no use. */
export function openSpool(file: string): Spool {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w+');
  const ends: number[] = [];
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let written = 0;

  const flush = () => {
    for (const bytes of pending) {
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(handle, bytes, done, bytes.length - done, written + done);
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
      if (pendingBytes > BUFFERED) flush();
      return ends.length - 1;
    },
    read(ref) {
      if (pendingBytes > 0) flush();
      const start = ref === 0 ? 0 : (ends[ref - 1] ?? 0);
      const bytes = Buffer.allocUnsafe((ends[ref] ?? start) - start);
      readSync(handle, bytes, 0, bytes.length, start);
      return bytes.toString('utf8');
    },
    close() {
      closeSync(handle);
      rmSync(file, { force: true });
    },
  };
}
