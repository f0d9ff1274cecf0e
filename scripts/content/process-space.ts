import { readlinkSync } from 'node:fs';

/**
 * Where the numbers of processes are told apart: on Linux the namespace of process numbers, which every container has
 * of its own.
 *
 * @returns `undefined` on other systems.
 */
export function processSpace(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return undefined;
  }
}
