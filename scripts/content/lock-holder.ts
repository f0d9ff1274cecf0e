import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Holder } from './lock.ts';

/** @returns This process, as one that wants to write. */
export function holderNow(now: Date): Holder {
  return { pid: process.pid, host: hostname(), space: processSpace(), now };
}

/**
 * The space in which process ids are unique: on Linux the PID namespace, since every container has its own.
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
