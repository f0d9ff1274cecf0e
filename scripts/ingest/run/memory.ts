/** Bytes of the whole process up to which memory is left as it is. */
const MAX_IDLE_BYTES = 450_000_000;

/**
 * Give the memory of this thread that nothing needs back to the system, if the process holds much: V8 would keep
 * it until the thread needs as much again, and the threads of a pool do not know of each other. Does nothing in a process
 * that was not started with `--expose-gc`, as the commands are.
 */
export function collectGarbage(): void {
  if (process.memoryUsage.rss() < MAX_IDLE_BYTES) return;
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
