import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { loadBundle, renderPages } from '../render/render-pages.ts';
import type { indexShard } from '../search/index-shard.ts';

/** Runs what a build makes: the tasks one after the other in each lane, in the order in which they come. */
export interface SiteWorkers {
  readonly index: (...task: Parameters<typeof indexShard>) => Promise<void>;
  readonly load: typeof loadBundle;
  readonly render: typeof renderPages;
  readonly close: () => Promise<void>;
}

/** More take memory that a machine with many cores need not have. */
const MOST = 8;
/** Milliseconds after which a thread without a task ends: longer than the pages take to compile. */
const PATIENCE = 60_000;

/** Open a lane a core: a thread, which begins when there is a task for it. */
export function openSiteWorkers(): SiteWorkers {
  const piscina = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: Math.min(availableParallelism(), MOST),
    idleTimeout: PATIENCE,
    stricterFIFO: true,
  });
  return {
    index: (task) => piscina.run(task, { name: 'indexShard' }),
    load: (bundle) => piscina.run(bundle, { name: 'loadBundle' }),
    render: (task) => piscina.run(task, { name: 'renderPages' }),
    close: () => piscina.destroy(),
  };
}
