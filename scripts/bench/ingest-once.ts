/** Imports one inbox in a process of its own, so that `bench-ingest.ts` can measure its memory. */

import { openTransaction } from '../content/transaction.ts';
import { ingest } from '../ingest/index.ts';

/** The input of the process, as JSON in its first argument. */
export interface IngestOnce {
  readonly dumpsDir: string;
  readonly contentDir: string;
  readonly cacheDir: string;
  readonly threads: number;
  readonly described: boolean;
}

const task: IngestOnce = JSON.parse(process.argv[2] ?? '{}');
const { articles } = await ingest({
  ...task,
  today: new Date(Date.UTC(2026, 10, 1)),
  force: false,
  journal: openTransaction(task.contentDir),
  onProgress: () => {},
});
process.stdout.write(`${articles.new + articles.copies}\n`);
