import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import { recordEdits } from '../content/edits/record-edits.ts';
import { sha256 } from '../content/hash.ts';
import { takeLock } from '../content/lock.ts';
import { holderNow } from '../content/lock-holder.ts';
import { refuseCut } from '../content/refuse-cut.ts';
import { openTransaction } from '../content/transaction.ts';
import { NOTHING, toFullDiskError } from '../content/write-error.ts';
import type { IngestReport } from '../ingest/run/report.ts';
import { type Scan, scanContent } from '../site/catalog/scan-content.ts';
import type { IngestTask } from './ingest-here.ts';
import { ingestInThread } from './ingest-in-thread.ts';
import type { IngestCommand } from './ingest-options.ts';
import type { OnProgress } from './progress.ts';

const DEFAULT_INBOX = 'dumps';
const LATER = 'Completed batches are in place, and the next run imports the rest.';

/** What a command does while the ingest runs on a thread of its own, or after one that needed none. */
export interface Meanwhile {
  /** Called once only the ingest can change the content folder. */
  readonly begin: () => void;
  /** Called after the ingest. */
  readonly scanned: () => Promise<Scan>;
}

/**
 * Run the ingest for a command: take the lock, complete what a killed run left, record what people changed since the
 * last run, and release the lock.
 *
 * @param context.cacheRoot Folder for caches; each content folder has its own below it.
 * @throws {BroadsheetError} if there is no inbox, or the disk is full.
 */
export async function runIngest(
  command: IngestCommand,
  context: {
    readonly cacheRoot: string;
    readonly now: Date;
    readonly onProgress: OnProgress;
    readonly meanwhile?: Meanwhile;
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
  let isImported = false;
  const release = dryRun ? () => {} : takeLock(contentDir, holderNow(context.now));
  try {
    const rememberSettings = await refuseCut(contentDir, join(task.cacheDir, 'settings.json'));
    const report = await runTask(task, onProgress, meanwhile);
    if (dryRun) return report;
    isImported = true;
    rememberSettings();
    const written = await recordEdits({
      contentDir,
      cacheFile: join(task.cacheDir, 'edits.json'),
      content: await (meanwhile?.scanned() ?? scanContent(contentDir, task.cacheDir)),
      journal: openTransaction(contentDir),
      now: timeOf(context.now, today),
      anew: force || repair,
    });
    const changes = written.map((path) => ({ path, what: 'changed' as const }));
    return { ...report, changes: [...report.changes, ...changes] };
  } catch (error) {
    // Transactions report errors of the content folder themselves; here it is the cache.
    if (!(error instanceof BroadsheetError))
      throw toFullDiskError(error, `write below ${task.cacheDir}`, LATER);
    if (!isImported) throw error;
    throw new BroadsheetError(error.message.replace(NOTHING, LATER), error.hint, {
      cause: error,
      exitStatus: error.exitStatus,
    });
  } finally {
    release();
  }
}

async function runTask(
  task: IngestTask,
  onProgress: OnProgress,
  meanwhile: Meanwhile | undefined,
): Promise<IngestReport> {
  const [{ ingestHere, ingestHereIfIdle }, { openContent }] = await Promise.all([
    import('./ingest-here.ts'),
    import('./open-content.ts'),
  ]);
  // Here, since the ingest opens the folder again if it turns out to need a thread.
  const left = task.dryRun ? [] : openContent(task.contentDir).problems;
  const start = async () => {
    if (meanwhile === undefined) return ingestHere(task, onProgress);
    // A run without new dumps takes less time than a thread takes to start.
    const idle = await ingestHereIfIdle(task, onProgress);
    const report = idle ?? ingestInThread(task, onProgress);
    meanwhile.begin();
    return report;
  };
  try {
    const report = await start();
    return { ...report, problems: [...left, ...report.problems] };
  } catch (error) {
    // No later run will know of them.
    if (left.length === 0 || !(error instanceof BroadsheetError)) throw error;
    const notes = left.map(({ file, message, hint }) => `content/${file} ${message}. ${hint}`);
    throw new BroadsheetError(error.message, [error.hint, ...notes].join(' '), {
      cause: error,
      exitStatus: error.exitStatus,
    });
  }
}

/** The time of the clock, unless `--today` names another day. */
function timeOf(now: Date, today: Date): Date {
  return now.toISOString().slice(0, 10) === today.toISOString().slice(0, 10) ? now : today;
}

/** The default inbox may be missing: it may have been emptied, and git keeps no empty folders. */
function inboxOf({ dumpsDir }: IngestCommand): string | undefined {
  if (dumpsDir === undefined) return existsSync(DEFAULT_INBOX) ? DEFAULT_INBOX : undefined;
  if (existsSync(dumpsDir) && statSync(dumpsDir).isDirectory()) return dumpsDir;
  throw new BroadsheetError(
    `there is no folder ${dumpsDir}`,
    'Create it and put dumps into it, or name another with --dumps DIR.',
  );
}

/** A folder name for the caches of a content folder, so that digests do not share caches. */
export function cacheName(contentDir: string): string {
  return sha256(resolve(contentDir)).slice(0, 12);
}
