import { setFlagsFromString } from 'node:v8';
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

/**
 * @param threads Number of worker threads at most, each begun when there is a task for it; 0 runs everything on
 *   the calling one, which saves their start for a small inbox. The results are the same.
 */
export function openWorkerPool(threads: number): WorkerPool {
  if (threads === 0) {
    return {
      parse: async (task) => inline.processDocuments(task),
      build: async (tasks) => inline.buildArticles(tasks),
      width: 1,
      close: async () => {},
    };
  }
  // Each thread has its lexicons and a heap that V8 would let grow to several times what it holds.
  setFlagsFromString('--optimize-for-size');
  const piscina = new Piscina<unknown, never>({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 1,
    idleTimeout: IDLE_TIMEOUT_MS,
    maxThreads: threads,
    stricterFIFO: true,
  });
  return {
    parse: (task) => piscina.run(task, { name: inline.processDocuments.name }),
    build: (tasks) => piscina.run(tasks, { name: inline.buildArticles.name }),
    width: 2 * threads,
    close: async () => {
      await piscina.close();
      setFlagsFromString('--no-optimize-for-size');
    },
  };
}
