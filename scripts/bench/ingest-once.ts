/** A process of its own that takes in one inbox; started by `bench-ingest.ts`, so that its memory is its own. */

import { openTransaction } from '../content/transaction.ts';
import { ingest } from '../ingest/index.ts';

/** What the process is told, as JSON in its first argument. */
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
