import type { Transaction } from '../content/transaction.ts';

/** The options of a run of the ingest. */
export interface IngestOptions {
  /** `undefined` for an inbox that does not exist, which counts as empty. */
  readonly dumpsDir: string | undefined;
  readonly contentDir: string;
  /** Folder for caches, which may be deleted at any time. */
  readonly cacheDir: string;
  readonly capturedAt?: Date;
  /** UTC midnight of the day that is used if no other date is known. */
  readonly today: Date;
  /** Reads known dumps again. */
  readonly force: boolean;
  /** Repairs damaged files of `groups/` and `ledger/` before anything else. */
  readonly repair?: boolean;
  /** Open for this content folder; absent in a dry run, which writes nothing. */
  readonly journal?: Transaction | undefined;
  /** Worker threads for a large inbox. */
  readonly threads: number;
  /** False leaves out enrichment and clustering, for measurements. */
  readonly described: boolean;
  /** Approximate number of texts per batch of a large import; for tests. */
  readonly batchTexts?: number;
  readonly onProgress: (stage: string, done: number, of: number) => void;
}
