import type { Problem } from '../content/problem.ts';
import { openTransaction, type Transaction } from '../content/transaction.ts';
import { restorePublishers } from '../ingest/run/publishers.ts';
import { savedSince } from '../ingest/run/report.ts';

/**
 * Open the content folder for a command that writes, and complete what a killed run left. The caller holds the lock.
 *
 * @returns The journal, and a problem for each file that a person changed since that run and that was left alone.
 * @throws {BroadsheetError} if the folder cannot be written to.
 */
export function openContent(contentDir: string): {
  readonly journal: Transaction;
  readonly problems: readonly Problem[];
} {
  const journal = openTransaction(contentDir, undefined, restorePublishers);
  return { journal, problems: journal.kept.map(savedSince) };
}
