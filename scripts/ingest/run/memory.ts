import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of the whole process up to which memory is left as it is. */
const MAX_IDLE_BYTES = 450_000_000;

let collect: ((how: object) => void) | undefined;

/**
 * Give the memory of this thread that nothing needs back to the system, if the process holds much: V8 would keep
 * it until the thread needs as much again, and the threads of a pool do not know of each other.
 */
export function collectGarbage(): void {
  if (process.memoryUsage.rss() < MAX_IDLE_BYTES) return;
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as (how: object) => void;
  }
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
