import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism, hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { ingest } from '../ingest/pipeline.ts';
import type { IngestReport } from '../ingest/report.ts';
import { openJournal } from '../ingest/write/journal.ts';
import { takeLock } from '../ingest/write/lock.ts';
import type { IngestCommand } from './ingest-options.ts';
import type { OnProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';

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
  const { dumpsDir, contentDir, dryRun } = command;
  if (!existsSync(dumpsDir)) {
    throw new UsageError(
      `there is no folder ${dumpsDir}`,
      'Make it and put dumps into it, or name another with --dumps DIR.',
    );
  }
  const release = dryRun
    ? () => {}
    : takeLock(contentDir, { pid: process.pid, host: hostname(), now: context.now });
  try {
    return await ingest({
      dumpsDir,
      contentDir,
      cacheDir: join(context.cacheRoot, cacheName(contentDir)),
      today: command.today,
      force: command.force,
      threads: availableParallelism(),
      described: true,
      onProgress: context.onProgress,
      ...(command.capturedAt === undefined ? {} : { capturedAt: command.capturedAt }),
      ...(dryRun ? {} : { journal: openJournal(contentDir) }),
    });
  } finally {
    release();
  }
}

/** A folder name for a content folder's caches: forks and digests beside each other do not meet. */
export function cacheName(contentDir: string): string {
  return createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 12);
}
