/**
 * The pipeline from an inbox of dumps to an archive of articles.
 *
 * 1. list and hash: a dump whose hash is in the ledger is skipped;
 * 2. read and parse, one document at a time: texts go to a spool, and only the data for deduplication stays in memory;
 * 3. dedupe over all texts of the run and the published articles: after `date`, since the best date of the copies is
 *    kept, and before `describe`, since only kept texts have to be described;
 * 4. describe and write the articles that are new or have a fuller text;
 * 5. cluster them into stories, which needs their names;
 * 6. write publishers and ledger, and commit everything at once.
 *
 * A large import repeats 2 to 6 in batches, except for 5, which is part of the last batch.
 */

import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { type ChangeSet, openChangeSet } from '../content/change-set.ts';
import { DEFAULT_SETTINGS } from '../content/default-settings.ts';
import { noiseText, readNoise } from '../content/noise-list.ts';
import type { Problem } from '../content/problem.ts';
import { proveLists, proveMerged } from '../content/prove-lists.ts';
import { readContentIfThere } from '../content/read-content-file.ts';
import { dumpName, type Fork, findFork, RUNS_FILE, readableRuns, readRuns } from '../content/run-history.ts';
import { currentSettings } from '../content/settings.ts';
import { joinSources } from '../content/sources.ts';
import { readTopicWeights } from '../content/topic-weights.ts';
import { noiseByPublisher } from './extract/clean/listed-noise.ts';
import { listInbox } from './inbox/list-inbox.ts';
import { foldName } from './layouts/fold-name.ts';
import type { IngestOptions } from './options.ts';
import { CHECKPOINT_FILE, checkpointText, readCheckpoint } from './run/checkpoint.ts';
import { repair } from './run/repair.ts';
import {
  type BatchReport,
  type IngestReport,
  joinReports,
  savedMeanwhile,
  wholeReport,
} from './run/report.ts';
import { selectDumps } from './run/select-dumps.ts';

/** Maximum size of an inbox that `ingestIfIdle` hashes, in bytes; a larger one would be hashed twice if it has news. */
const MAX_IDLE_INBOX_BYTES = 8 * 1024 * 1024;

/**
 * Run the ingest once.
 *
 * @returns What was done, and all problems. The content folder only changes when everything, or a batch, is complete.
 * @throws {BroadsheetError} for a broken rule or setting, or if the folder cannot be written to.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  return finish(options, await begin(options, await inboxOf(options)));
}

/**
 * Run the ingest if it has little to do, so that it needs no thread of its own: the inbox is small and contains no new
 * dumps.
 *
 * @returns `undefined` if there is more to do; nothing has been written then.
 * @throws {BroadsheetError} as `ingest` does.
 */
export async function ingestIfIdle(options: IngestOptions): Promise<IngestReport | undefined> {
  // Repairs, and branches to be joined, are written before dumps are selected.
  if (options.repair === true || options.force || findFork(readRuns(options.contentDir)) !== undefined)
    return undefined;
  const inbox = await inboxOf(options);
  if (inbox.dumps.reduce((bytes, { size }) => bytes + size, 0) > MAX_IDLE_INBOX_BYTES) return undefined;
  const begun = await begin(options, inbox);
  return isIdle(begun) ? finish(options, begun) : undefined;
}

type Inbox = Awaited<ReturnType<typeof listInbox>>;
type Begun = Awaited<ReturnType<typeof begin>>;

async function inboxOf({ dumpsDir }: IngestOptions): Promise<Inbox> {
  return dumpsDir === undefined ? { dumps: [], problems: [] } : listInbox(dumpsDir);
}

/** Read the settings, and select the dumps to read. */
async function begin(options: IngestOptions, inbox: Inbox) {
  const { contentDir, onProgress, force } = options;
  const sink = openChangeSet(contentDir, options.journal);
  const fork = findFork(options.repair === true ? readableRuns(contentDir) : readRuns(contentDir));
  if (fork !== undefined) {
    if (options.repair !== true) proveMerged(contentDir);
    joinPublishers(options, sink);
  }
  // Report broken settings before reading anything.
  const { curation, sources } = currentSettings(contentDir);
  const learned = {
    topicWeights: readTopicWeights(contentDir),
    listed: noiseByPublisher(readNoise(noiseText(contentDir), sources), sources),
  };
  const repaired = options.repair === true ? repairContent(options, sink) : [];
  const unfinished = readCheckpoint(contentDir);
  const opened = await selectDumps(inbox.dumps, contentDir, {
    force,
    admitted: curation.admit,
    onProgress: (done, of) => onProgress('looking for new dumps', done, of),
    ...omitUndefined({ capturedAt: options.capturedAt }),
    ...omitUndefined({ tried: unfinished?.after }),
    isAgain: (sha256) => fork?.joined.dumps.includes(dumpName(sha256)) === true,
  });
  return { inbox, sink, fork, curation, learned, repaired, unfinished, opened };
}

function isIdle({ opened, unfinished }: Begun): boolean {
  return opened.fresh.length === 0 && unfinished === undefined;
}

/** Import the selected dumps, and write. */
async function finish(options: IngestOptions, begun: Begun): Promise<IngestReport> {
  const { contentDir } = options;
  const { inbox, fork, curation, learned, unfinished, opened } = begun;
  let { sink } = begun;
  const read = opened.fresh.length + opened.again.length;
  const counts = { inbox: inbox.dumps.length, read, known: opened.passedOver - opened.again.length };
  const problems = [...begun.repaired, ...inbox.problems, ...opened.problems];
  // Loaded on demand: a run without work does not need the code that reads articles.
  if (curation.split.length > 0) {
    const { writeSplitStories } = await import('./persist/write-split-stories.ts');
    writeSplitStories(contentDir, curation, sink);
  }
  for (const [path, text] of DEFAULT_SETTINGS)
    if (readContentIfThere(contentDir, path) === undefined) sink.write(path, text);
  const parts: BatchReport[] = [];
  if (fork !== undefined) {
    const { importJoined } = await import('./run/import.ts');
    parts.push(await importJoined(options, { opened, unfinished, learned, sink }, fork));
    problems.push(joinedNote(fork, opened.again.length));
    sink = openChangeSet(contentDir, options.journal);
  }
  if (isIdle(begun)) {
    const changes = sink.changes();
    const kept = options.journal?.commit() ?? [];
    problems.push(...kept.map(savedMeanwhile));
    return wholeReport(counts, problems, joinReports([...parts, { ...joinReports([]), changes }]), []);
  }
  // Needed last, but read now, so that damage is reported before any dump is read.
  proveLists(contentDir);
  // Loaded on demand: a run without new dumps does not need the code that reads them.
  const { importDumps } = await import('./run/import.ts');
  const newDumps = opened.fresh.filter(({ open }) => !opened.known.has(open.sha256));
  parts.push(await importDumps(options, { opened, unfinished, learned, sink }));
  return wholeReport(
    counts,
    problems,
    joinReports(parts),
    newDumps.map(({ file }) => file.name),
  );
}

/** Tidy a list of publishers that git merged; runs first, since everything else reads the list. */
function joinPublishers({ contentDir, journal }: IngestOptions, changes: ChangeSet): void {
  const text = readContentIfThere(contentDir, 'sources.yaml')?.toString('utf8');
  if (text === undefined) return;
  changes.write('sources.yaml', joinSources(text, foldName));
  journal?.commit();
}

function joinedNote({ joined }: Fork, again: number): Problem {
  const missing = joined.dumps.length - again;
  return {
    file: RUNS_FILE,
    place: '',
    message: `two branches that had imported ${joined.dumps.length} dumps independently were merged, and are combined now`,
    hint:
      missing === 0
        ? 'Their articles and stories are those of one run over the dumps of both.'
        : `${missing} of these dumps are not in the inbox: what they brought stays as each branch published it. Put them back and merge again to have copies found.`,
    fatal: false,
  };
}

/** Repair damaged files; the run that follows clusters the affected articles again. */
function repairContent({ contentDir, journal }: IngestOptions, changes: ChangeSet): readonly Problem[] {
  const { ungrouped, problems } = repair(contentDir, changes);
  const before = readCheckpoint(contentDir);
  if (ungrouped.length > 0 && journal !== undefined) {
    const ids = [...new Set([...(before?.ungrouped ?? []), ...ungrouped])];
    journal.stage(CHECKPOINT_FILE, checkpointText({ after: before?.after ?? '', ungrouped: ids }));
  }
  journal?.commit();
  return problems;
}
