import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import { sha256 } from '../content/hash.ts';
import { takeLock } from '../content/lock.ts';
import { holderNow } from '../content/lock-holder.ts';
import { openTransaction } from '../content/transaction.ts';
import type { IngestReport } from '../ingest/run/report.ts';
import { ingestInThread } from './ingest-in-thread.ts';
import type { IngestCommand } from './ingest-options.ts';
import type { OnProgress } from './progress.ts';

const DEFAULT_INBOX = 'dumps';

/**
 * Run the ingest for a command: take the lock, finish what a killed run left, and give the lock back.
 *
 * @param context.cacheRoot Folder for what may be deleted; each content folder has its own below it.
 * @param context.meanwhile Given by a command that has something else to do: the ingest goes to a thread of its own, and
 *   this is called when nothing but the ingest will change the content folder any more.
 * @throws {BroadsheetError} when there is no inbox.
 */
export async function runIngest(
  command: IngestCommand,
  context: {
    readonly cacheRoot: string;
    readonly now: Date;
    readonly onProgress: OnProgress;
    readonly meanwhile?: () => void;
  },
): Promise<IngestReport> {
  const { contentDir, dryRun, capturedAt, today, force, repair } = command;
  const { onProgress, meanwhile } = context;
  const task = {
    dumpsDir: inboxOf(command),
    contentDir,
    cacheDir: join(context.cacheRoot, cacheName(contentDir)),
    today,
    force,
    repair,
    dryRun,
    threads: availableParallelism(),
    ...omitUndefined({ capturedAt }),
  };
  const release = dryRun ? () => {} : takeLock(contentDir, holderNow(context.now));
  try {
    if (meanwhile === undefined) {
      const { ingestHere } = await import('./ingest-here.ts');
      return await ingestHere(task, onProgress);
    }
    if (!dryRun) openTransaction(contentDir);
    const report = ingestInThread(task, onProgress);
    meanwhile();
    return await report;
  } finally {
    release();
  }
}

/** An inbox is emptied at times, and git keeps no empty folder: the default one may be missing. */
function inboxOf({ dumpsDir }: IngestCommand): string | undefined {
  if (dumpsDir === undefined) return existsSync(DEFAULT_INBOX) ? DEFAULT_INBOX : undefined;
  if (existsSync(dumpsDir) && statSync(dumpsDir).isDirectory()) return dumpsDir;
  throw new BroadsheetError(
    `there is no folder ${dumpsDir}`,
    'Make it and put dumps into it, or name another with --dumps DIR.',
  );
}

/** A folder name for a content folder's caches: forks and digests beside each other do not meet. */
export function cacheName(contentDir: string): string {
  return sha256(resolve(contentDir)).slice(0, 12);
}
