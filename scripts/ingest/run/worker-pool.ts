import { Piscina } from 'piscina';
import type { DocumentResult } from '../extract/process-document.ts';
import type { ArticleBuilder } from '../persist/write-articles.ts';
import * as inline from './worker.ts';

/** Runs the stages that see one document alone, on several cores or on this one. */
export interface WorkerPool extends ArticleBuilder {
  readonly parse: (task: inline.ParseTask) => Promise<DocumentResult[]>;
  readonly close: () => Promise<void>;
}

/** Milliseconds after which a thread without a task ends, and gives its memory back. */
const IDLE_TIMEOUT_MS = 2000;
/** Each thread has its lexicons, and space for what is new that V8 would let grow to many times this. */
const YOUNG_GENERATION_MB = 3;

/**
 * @param threads Number of worker threads at most, each begun when there is a task for it; 0 runs everything on
 *   the calling one, which saves their start for a small inbox. The results are the same.
 * @param data What the digest learned of topics and noise.
 */
export function openWorkerPool(threads: number, data: inline.WorkerData): WorkerPool {
  if (threads === 0) {
    return {
      parse: async (task) => inline.processDocuments(task, data.listed),
      build: async (tasks) => inline.buildArticles(tasks, data.topicWeights),
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
    parse: (task) => piscina.run(task, { name: inline.processDocuments.name }),
    build: (tasks) => piscina.run(tasks, { name: inline.buildArticles.name }),
    width: 2 * threads,
    close: () => piscina.close(),
  };
}
