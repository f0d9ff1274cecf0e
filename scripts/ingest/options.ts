import type { Transaction } from '../content/transaction.ts';

/** What a run of the ingest is told. */
export interface IngestOptions {
  /** `undefined` for an inbox that is not there: an empty one. */
  readonly dumpsDir: string | undefined;
  readonly contentDir: string;
  /** Holds what may be deleted at any time. */
  readonly cacheDir: string;
  readonly capturedAt?: Date;
  /** UTC midnight of the day that stands in where nothing else is known. */
  readonly today: Date;
  /** Reads known dumps again. */
  readonly force: boolean;
  /** Makes damaged files of `groups/` and `ledger/` whole before anything else. */
  readonly repair?: boolean;
  /** Open for this content folder; absent in a dry run, which writes nothing. */
  readonly journal?: Transaction | undefined;
  /** Worker threads for a large inbox. */
  readonly threads: number;
  /** False leaves describing and grouping out: for measuring. */
  readonly described: boolean;
  /** Texts, roughly, that a large import takes in at once; for tests. */
  readonly enough?: number;
  readonly onProgress: (stage: string, done: number, of: number) => void;
}
