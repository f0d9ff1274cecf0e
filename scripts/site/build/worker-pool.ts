import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { loadBundle, renderPages } from '../render/render-pages.ts';
import type { indexShard } from '../search/index-shard.ts';
import type { SiteOptions } from '../types.ts';

/** Runs the tasks of a build: one after the other in each thread, in order. */
export interface SiteWorkers {
  readonly index: typeof indexShard;
  readonly load: typeof loadBundle;
  readonly render: typeof renderPages;
  readonly close: () => Promise<void>;
}

/** Each thread takes a quarter of a gigabyte, so a machine with many cores may not have the memory for more. */
const MAX_THREADS = 8;
/**
 * Settings of Pagefind's allocator, jemalloc (https://jemalloc.net/jemalloc.3.html#tuning): use huge pages, and return
 * no memory before the process ends, which is soon. By default, a third of its time is spent on getting memory from the
 * system and returning it. A machine without huge pages ignores that part.
 */
const ALLOCATOR = 'thp:always,dirty_decay_ms:-1,muzzy_decay_ms:-1';
/** Milliseconds after which an idle thread ends: longer than compiling the pages takes. */
const IDLE_TIMEOUT_MS = 60_000;

/**
 * Open one thread per core, each with a Pagefind process that runs while the thread waits for it. The first thread
 * starts at once, as it is always needed; the rest on demand.
 *
 * @param options If work is replaced, no thread starts before it is needed.
 */
export function openSiteWorkers({ index, render }: Pick<SiteOptions, 'index' | 'render'>): SiteWorkers {
  const piscina = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: index === undefined && render === undefined ? 1 : 0,
    maxThreads: Math.min(availableParallelism(), MAX_THREADS),
    idleTimeout: IDLE_TIMEOUT_MS,
    stricterFIFO: true,
    // Of as much as V8 takes by itself, half is memory for nothing: the same speed.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
    // Processes started by a thread inherit it.
    env: { _RJEM_MALLOC_CONF: ALLOCATOR, ...process.env },
  });
  return {
    index: (task) => piscina.run(task, { name: 'indexShard' }),
    load: (bundle) => piscina.run(bundle, { name: 'loadBundle' }),
    render: (task) => piscina.run(task, { name: 'renderAfterShards' }),
    close: () => {
      // After a task has failed, the answers of others that are under way arrive without anyone to take them.
      piscina.on('error', () => {});
      return piscina.destroy();
    },
  };
}
