import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { type ChangeSet, openChangeSet } from '../../content/change-set.ts';
import type { Fork } from '../../content/run-history.ts';
import { currentSettings } from '../../content/settings.ts';
import { NOTHING } from '../../content/write-error.ts';
import type { IngestOptions } from '../options.ts';
import type { Checkpoint } from './checkpoint.ts';
import { type BatchResult, importBatch } from './import-batch.ts';
import { joinBranches } from './joined-branches.ts';
import { collectGarbage } from './memory.ts';
import { type BatchReport, joinReports } from './report.ts';
import type { SelectedDumps } from './select-dumps.ts';
import type { WorkerData } from './worker.ts';
import { openWorkerPool } from './worker-pool.ts';

/** Up to this many bytes of dumps, starting threads costs more than it saves. */
const SMALL_INBOX_BYTES = 1_000_000;
/** Number of texts per batch: a thousand of them take some 20 MB until they are written. */
const BATCH_TEXTS = 5000;

/** The input of an import, before any dump is read. */
export interface ImportInput {
  readonly opened: SelectedDumps;
  readonly unfinished: Checkpoint | undefined;
  /** What the digest has learned about topics and noise. */
  readonly learned: WorkerData;
  /** Contains the changes of the run so far. */
  readonly sink: ChangeSet;
}

/** Join branches that git merged: one run over the dumps of both that are in the inbox. */
export async function importJoined(
  options: IngestOptions,
  { opened, learned, sink }: ImportInput,
  fork: Fork,
): Promise<BatchReport> {
  const { contentDir } = options;
  const settings = currentSettings(contentDir);
  const jobs = opened.again;
  const size = jobs.reduce((sum, { file }) => sum + file.size, 0);
  const pool = openWorkerPool(size < SMALL_INBOX_BYTES ? 0 : options.threads, learned);
  try {
    const joined = joinBranches(
      contentDir,
      fork,
      new Set(jobs.map(({ open }) => open.sha256)),
      new Set(settings.curation.removed),
    );
    const { report } = await importBatch(
      { ...options, force: false },
      {
        settings,
        jobs,
        known: opened.known,
        sink,
        pool,
        batchTexts: Number.POSITIVE_INFINITY,
        ungrouped: [],
        continues: false,
        joined,
      },
    );
    return report;
  } finally {
    await pool.close();
  }
}

/**
 * Import the new dumps; large imports in batches, each committed before the next begins, so that memory does not grow
 * with the inbox, and little is lost if the machine stops. Stories are found with the last batch, over all new articles
 * ordered by time. Dry runs and runs that read known dumps again are a single batch, since their results for a dump
 * depend on all others.
 */
export async function importDumps(
  options: IngestOptions,
  { opened, unfinished, learned, sink }: ImportInput,
): Promise<BatchReport> {
  const { contentDir, journal, force, onProgress, batchTexts = BATCH_TEXTS } = options;
  const inOnePiece = journal === undefined || force;
  const size = opened.fresh.reduce((sum, { file }) => sum + file.size, 0);
  const pool = openWorkerPool(size < SMALL_INBOX_BYTES ? 0 : options.threads, learned);
  const reports: BatchResult['report'][] = [];
  let ungrouped: readonly string[] = unfinished?.ungrouped ?? [];
  try {
    for (let done = 0, first = true; first || done < opened.fresh.length; first = false) {
      const from = done;
      const batch = await importBatch(
        {
          ...options,
          onProgress: (stage, n, of) =>
            stage === 'reading dumps'
              ? onProgress(stage, from + n, opened.fresh.length)
              : onProgress(stage, n, of),
        },
        {
          settings: currentSettings(contentDir),
          jobs: opened.fresh.slice(done),
          known: opened.known,
          sink: first ? sink : openChangeSet(contentDir, journal),
          pool,
          batchTexts: inOnePiece ? Number.POSITIVE_INFINITY : batchTexts,
          ungrouped,
          continues: !first || unfinished !== undefined,
        },
      );
      done += batch.read;
      ungrouped = batch.ungrouped;
      reports.push(batch.report);
      if (done < opened.fresh.length) collectGarbage();
    }
  } catch (error) {
    if (reports.length === 0 || !(error instanceof BroadsheetError)) throw error;
    const kept = `${ungrouped.length} new articles are in place, and the next run continues after them.`;
    throw new BroadsheetError(error.message.replace(NOTHING, kept), error.hint, {
      cause: error,
      exitStatus: error.exitStatus,
    });
  } finally {
    await pool.close();
  }
  return joinReports(reports);
}
