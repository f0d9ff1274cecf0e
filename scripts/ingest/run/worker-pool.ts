import { Piscina } from 'piscina';
import type { DocumentResult } from '../extract/process-document.ts';
import type { ArticleBuilder } from '../persist/write-articles.ts';
import type * as Stages from './worker.ts';

/** Runs the stages that process a single document, on worker threads or on this one. */
export interface WorkerPool extends ArticleBuilder {
  readonly parse: (task: Stages.ParseTask) => Promise<DocumentResult[]>;
  readonly close: () => Promise<void>;
}

/** Milliseconds after which an idle thread ends and frees its memory. */
const IDLE_TIMEOUT_MS = 2000;
/** Size of a thread's young generation in megabytes; V8's default would be many times larger, in every thread. */
const YOUNG_GENERATION_MB = 8;

const PARSE: keyof typeof Stages = 'processDocuments';
const BUILD: keyof typeof Stages = 'buildArticles';

/**
 * @param threads Maximum number of worker threads, started on demand; 0 runs everything on the calling thread, which is
 *   faster for a small inbox. The results are the same.
 * @param data What the digest has learned about topics and noise.
 */
export function openWorkerPool(threads: number, data: Stages.WorkerData): WorkerPool {
  if (threads === 0) {
    // Loaded on demand: with threads, this one needs none of the stages, nor their memory.
    const inline = () => import('./worker.ts');
    return {
      parse: async (task) => (await inline()).processDocuments(task, data.listed),
      build: async (tasks) => (await inline()).buildArticles(tasks, data.topicWeights),
      width: 1,
      close: async () => {},
    };
  }
  const piscina = new Piscina<unknown, never>({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 1,
    idleTimeout: IDLE_TIMEOUT_MS,
    maxThreads: threads,
    stricterFIFO: true,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    workerData: data,
  });
  return {
    parse: (task) => piscina.run(task, { name: PARSE }),
    build: (tasks) => piscina.run(tasks, { name: BUILD }),
    width: 2 * threads,
    close: () => piscina.close(),
  };
}
