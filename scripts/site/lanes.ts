import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { indexShard } from './index/index-shard.ts';
import type { renderPages } from './render/render-pages.ts';

/** Runs what a build makes: the tasks one after the other in each lane, in the order in which they come. */
export interface Lanes {
  readonly index: typeof indexShard;
  readonly render: typeof renderPages;
  readonly close: () => Promise<void>;
}

/** Open one lane a core: a thread, and beside it the process of Pagefind while the thread waits for it. */
export async function openLanes(): Promise<Lanes> {
  const threads = availableParallelism();
  const piscina = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  // Threads take tasks only when they are up: what follows may keep this one busy for seconds.
  await Promise.all(Array.from({ length: threads }, () => piscina.run(undefined, { name: 'up' })));
  return {
    index: (task) => piscina.run(task, { name: 'indexShard' }),
    render: (task) => piscina.run(task, { name: 'renderPages' }),
    close: () => piscina.destroy(),
  };
}
