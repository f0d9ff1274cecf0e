import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { availableParallelism, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { ingest } from '../ingest/pipeline.ts';
import type { IngestReport } from '../ingest/report.ts';
import { type Journal, openJournal } from '../ingest/write/journal.ts';
import { takeLock } from '../ingest/write/lock.ts';
import type { IngestCommand } from './ingest-options.ts';
import type { OnProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';

const DEFAULT_INBOX = 'dumps';

/**
 * Run the ingest for a command: take the lock, open the journal, and give the lock back.
 *
 * @param cacheRoot Folder for what may be deleted; each content folder has its own below it.
 * @throws {UsageError} when there is no inbox.
 */
export async function runIngest(
  command: IngestCommand,
  context: { readonly cacheRoot: string; readonly now: Date; readonly onProgress: OnProgress },
): Promise<IngestReport> {
  const { contentDir, dryRun } = command;
  const dumpsDir = inboxOf(command);
  const release = dryRun
    ? () => {}
    : takeLock(contentDir, { pid: process.pid, host: hostname(), now: context.now });
  let journal: Journal | undefined;
  try {
    if (!dryRun) journal = openJournal(contentDir);
    return await ingest({
      journal,
      dumpsDir,
      contentDir,
      cacheDir: join(context.cacheRoot, cacheName(contentDir)),
      today: command.today,
      force: command.force,
      threads: availableParallelism(),
      described: true,
      onProgress: context.onProgress,
      ...(command.capturedAt === undefined ? {} : { capturedAt: command.capturedAt }),
    });
  } catch (error) {
    // On a full disk what was put down is in the way of everybody.
    journal?.discard();
    throw error;
  } finally {
    release();
  }
}

/** An inbox is emptied at times, and git keeps no empty folder: the default one may be missing. */
function inboxOf({ dumpsDir }: IngestCommand): string | undefined {
  if (dumpsDir === undefined) return existsSync(DEFAULT_INBOX) ? DEFAULT_INBOX : undefined;
  if (existsSync(dumpsDir) && statSync(dumpsDir).isDirectory()) return dumpsDir;
  throw new UsageError(
    `there is no folder ${dumpsDir}`,
    'Make it and put dumps into it, or name another with --dumps DIR.',
  );
}

/** A folder name for a content folder's caches: forks and digests beside each other do not meet. */
export function cacheName(contentDir: string): string {
  return createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 12);
}
