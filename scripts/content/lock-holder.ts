import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Holder } from './lock.ts';

/** @returns This process, as one that wants to write. */
export function holderNow(now: Date): Holder {
  return { pid: process.pid, host: hostname(), space: processSpace(), now };
}

/**
 * Where the numbers of processes are told apart: on Linux the namespace of process numbers, which every container has
 * of its own.
 *
 * @returns `undefined` on other systems.
 */
function processSpace(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return undefined;
  }
}
