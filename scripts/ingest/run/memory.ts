/** Memory of the process in bytes up to which nothing is collected. */
const MAX_IDLE_BYTES = 450_000_000;

/**
 * Return this thread's unused memory to the system, if the process has much: V8 would keep it until the thread needs as
 * much again, and the threads of a pool do not coordinate. Does nothing without `--expose-gc`, with which the commands
 * start.
 */
export function collectGarbage(): void {
  if (process.memoryUsage.rss() < MAX_IDLE_BYTES) return;
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
