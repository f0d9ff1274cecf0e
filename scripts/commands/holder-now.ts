import { hostname } from 'node:os';
import type { Holder } from '../content/lock.ts';
import { processSpace } from '../content/process-space.ts';

/** @returns This process, as one that wants to write. */
export function holderNow(now: Date): Holder {
  return { pid: process.pid, host: hostname(), space: processSpace(), now };
}
