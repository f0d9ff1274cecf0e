import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { loadBundle, renderPages } from '../render/render-pages.ts';
import type { indexShard } from '../search/index-shard.ts';

/** Runs what a build makes: the tasks one after the other in each lane, in the order in which they come. */
export interface SiteWorkers {
  readonly index: typeof indexShard;
  readonly load: typeof loadBundle;
  readonly render: typeof renderPages;
  readonly close: () => Promise<void>;
}

/** More take memory, a quarter of a gigabyte each, that a machine with many cores need not have. */
const MAX_THREADS = 8;
/**
 * Settings of Pagefind's allocator, jemalloc (https://jemalloc.net/jemalloc.3.html#tuning): huge pages, and nothing
 * handed back before its process ends, which is soon. As it comes, a third of its time went into asking the system
 * for memory and giving it back. A machine without huge pages ignores that part.
 */
const ALLOCATOR = 'thp:always,dirty_decay_ms:-1,muzzy_decay_ms:-1';
/** Milliseconds after which a thread without a task ends: longer than the pages take to compile. */
const IDLE_TIMEOUT_MS = 60_000;

/**
 * Open a lane a core: a thread, and beside it the process of Pagefind while the thread waits for it. Each begins
 * when there is a task for it.
 */
export function openSiteWorkers(): SiteWorkers {
  const piscina = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: Math.min(availableParallelism(), MAX_THREADS),
    idleTimeout: IDLE_TIMEOUT_MS,
    stricterFIFO: true,
    // Of as much as V8 takes by itself, half is memory for nothing: the same speed.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
    // The processes that a thread starts inherit it.
    env: { _RJEM_MALLOC_CONF: ALLOCATOR, ...process.env },
  });
  return {
    index: (task) => piscina.run(task, { name: 'indexShard' }),
    load: (bundle) => piscina.run(bundle, { name: 'loadBundle' }),
    render: (task) => piscina.run(task, { name: 'renderPages' }),
    close: () => piscina.destroy(),
  };
}
