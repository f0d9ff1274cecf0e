import { openTransaction, type Transaction } from '../content/transaction.ts';
import { ingest } from '../ingest/index.ts';
import type { IngestOptions } from '../ingest/options.ts';
import type { IngestReport } from '../ingest/run/report.ts';
import type { OnProgress } from './progress.ts';

/** The input of an ingest in a form that can be passed to a thread. */
export interface IngestTask
  extends Omit<IngestOptions, 'journal' | 'described' | 'batchTexts' | 'onProgress'> {
  readonly dryRun: boolean;
}

/** Run the ingest on this thread. The caller holds the lock. */
export async function ingestHere(task: IngestTask, onProgress: OnProgress): Promise<IngestReport> {
  const { dryRun, ...options } = task;
  let journal: Transaction | undefined;
  try {
    if (!dryRun) journal = openTransaction(task.contentDir);
    return await ingest({ ...options, journal, described: true, onProgress });
  } catch (error) {
    // Free the space of staged files: the disk may be full.
    journal?.discard();
    throw error;
  }
}
