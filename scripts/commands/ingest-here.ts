import { openTransaction, type Transaction } from '../content/transaction.ts';
import { ingest, ingestIfIdle } from '../ingest/index.ts';
import type { IngestOptions } from '../ingest/options.ts';
import type { IngestReport } from '../ingest/run/report.ts';
import type { OnProgress } from './progress.ts';

/** The input of an ingest in a form that can be passed to a thread. */
export interface IngestTask
  extends Omit<IngestOptions, 'journal' | 'described' | 'batchTexts' | 'onProgress'> {
  readonly dryRun: boolean;
}

/** Run the ingest on this thread. The caller holds the lock. */
export const ingestHere = (task: IngestTask, onProgress: OnProgress): Promise<IngestReport> =>
  run(task, onProgress, ingest);

/** Run it only if it has little to do (`ingestIfIdle`); `undefined` if it has more. */
export const ingestHereIfIdle = (
  task: IngestTask,
  onProgress: OnProgress,
): Promise<IngestReport | undefined> => run(task, onProgress, ingestIfIdle);

async function run<Report>(
  task: IngestTask,
  onProgress: OnProgress,
  start: (options: IngestOptions) => Promise<Report>,
): Promise<Report> {
  const { dryRun, ...options } = task;
  let journal: Transaction | undefined;
  try {
    if (!dryRun) journal = openTransaction(task.contentDir);
    return await start({ ...options, journal, described: true, onProgress });
  } catch (error) {
    // Free the space of staged files: the disk may be full.
    journal?.discard();
    throw error;
  }
}
