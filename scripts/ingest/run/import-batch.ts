import { join } from 'node:path';
import type { ChangeSet } from '../../content/change-set.ts';
import { dumpsByArticle } from '../../content/ledger-lookup.ts';
import type { Problem } from '../../content/problem.ts';
import { RUNS_FILE, type Run, readRuns, runsText, withRun } from '../../content/run-history.ts';
import type { Settings } from '../../content/settings.ts';
import { archiveBefore, redatedArchive } from '../dedupe/article-index/archive-views.ts';
import {
  type ArticleIndex,
  loadArticleIndex,
  updateArticleIndex,
} from '../dedupe/article-index/article-index.ts';
import { type CopyLoss, copyLosses } from '../dedupe/copy-losses.ts';
import { findDuplicates } from '../dedupe/find-duplicates.ts';
import { type Decision, type RunText, resolveClusters } from '../dedupe/resolve.ts';
import { hashtagLosses } from '../dedupe/stated-hashtags.ts';
import { isoInstant } from '../enrich/build-article.ts';
import type { ExtractedArticle } from '../model.ts';
import type { IngestOptions } from '../options.ts';
import { chargeLosses, type DumpJob } from '../persist/dump-account.ts';
import { openSpool, type Spool } from '../persist/spool.ts';
import { type WrittenArticle, writeArticles } from '../persist/write-articles.ts';
import { writeLedger } from '../persist/write-ledger.ts';
import { writeStories } from '../persist/write-stories.ts';
import { collectResults } from './batch-results.ts';
import { CHECKPOINT_FILE, checkpointText } from './checkpoint.ts';
import { closeCalls } from './close-calls.ts';
import { earlierStories } from './earlier-stories.ts';
import type { JoinedBranches } from './joined-branches.ts';
import { collectGarbage } from './memory.ts';
import { resolveMerged } from './merged-files.ts';
import { parseDumps } from './parse-dumps.ts';
import { readPublishers } from './publishers.ts';
import { type BatchReport, reportOf, savedMeanwhile } from './report.ts';
import type { SelectedDumps } from './select-dumps.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Minimum number of texts, or of articles to cluster, for which garbage is collected explicitly. */
const MIN_TEXTS_TO_COLLECT = 1000;

/** The input of a batch, before its dumps are read. */
export interface BatchInput {
  readonly settings: Settings;
  /** Dumps that have not been read yet, in the order of the inbox. */
  readonly jobs: readonly DumpJob[];
  /** What the ledger says of dumps that are read again, by hash. */
  readonly known: SelectedDumps['known'];
  readonly sink: ChangeSet;
  readonly pool: WorkerPool;
  /** Approximate number of texts after which no further dump is started. */
  readonly batchTexts: number;
  /** New articles of earlier batches that are not clustered yet. */
  readonly ungrouped: readonly string[];
  /** Whether it continues an import with earlier batches. */
  readonly continues: boolean;
  /** The branches that are being joined, if these are their dumps. */
  readonly joined?: JoinedBranches;
}

export interface BatchResult {
  readonly report: BatchReport;
  /** Number of dumps that were read. */
  readonly read: number;
  /** New articles that are not clustered yet; empty after the last batch. */
  readonly ungrouped: readonly string[];
}

/** Import one batch of dumps and commit it: stages 2 to 6 of `scripts/ingest/index.ts`. */
export async function importBatch(options: IngestOptions, input: BatchInput): Promise<BatchResult> {
  const { contentDir, onProgress, force } = options;
  const { settings, jobs, known, sink, pool, batchTexts, joined } = input;
  const spool = openSpool(join(options.cacheDir, 'spool'));
  try {
    const collected = collectResults(spool, known, joined?.recall);
    const publishers = readPublishers(contentDir, joined?.isKnownSource);
    const readings = await parseDumps(jobs, {
      pool,
      batchTexts,
      dayOf: (sha256) => new Date(known.get(sha256)?.firstSeen ?? options.today),
      admitted: settings.curation.admit,
      known: publishers.known,
      onDocument: collected.take,
      onProgress: (done, of) => onProgress('reading dumps', done, of),
    });
    const isLast = readings.length === jobs.length;
    const { accounts, texts, problems: found } = collected.finish(readings);
    const indexFile = join(options.cacheDir, 'articles.index');
    const whole = await loadArticleIndex(contentDir, indexFile, (done, of) =>
      onProgress('looking at the archive', done, of),
    );
    const names = texts.flatMap(({ item }) => item.found.source ?? []);
    const { sourceId, problems: unlisted } = publishers.add(names, sink);
    const merged = joined && (await resolveMerged({ joined, texts, builder: pool, spool, sourceId }));
    const archive =
      joined && merged
        ? archiveBefore(whole, {
            remade: joined.remade,
            paths: [...joined.touched.values()].map(({ path }) => path),
            restored: merged.restored,
          })
        : whole;
    const replaced = joined && merged && new Map([...joined.files, ...merged.files]);
    const reread = new Set(jobs.map(({ open }) => open.sha256));
    const dumpsOf = force ? dumpsByArticle(contentDir) : new Map<string, readonly string[]>();
    const { removed, distinct } = settings.curation;
    const { decisions, problems: ambiguous } = resolveClusters(
      findDuplicates(texts, archive, { textOf: spool.read, distinct }),
      {
        paths: archive.paths,
        read: (id) => archive.read(id),
        removed: new Set([...removed, ...(joined?.deleted ?? [])]),
        rereadWhole: (id) => dumpsOf.get(id)?.every((sha256) => reread.has(sha256)) ?? false,
        ...(joined && merged ? { fuller: joined.fuller, edited: merged.edited } : {}),
      },
    );

    // The index for finding copies is as large as the data that is kept: free it before a large write.
    if (texts.length > MIN_TEXTS_TO_COLLECT) collectGarbage();
    const written = await writeArticles(decisions, {
      builder: pool,
      sink,
      sourceId,
      described: options.described,
      spool,
      replaced,
      onProgress: (done, of) => onProgress('writing articles', done, of),
    });
    const ungrouped = [...input.ungrouped, ...written.filter(({ isNew }) => isNew).map(({ id }) => id)];
    // Clustering needs no threads, but their memory.
    if (isLast) {
      await pool.close();
      if (ungrouped.length > MIN_TEXTS_TO_COLLECT) collectGarbage();
    }
    const stories =
      isLast && options.described
        ? writeStories({
            contentDir,
            sink,
            spool,
            written,
            ungrouped: input.ungrouped,
            archive: redatedArchive(archive, betterDates(decisions)),
            curation: settings.curation,
            earlier: joined && earlierStories(contentDir, joined.remade, titlesBy(texts)),
            afterBatch: collectGarbage,
          })
        : { memberships: [], problems: [] };
    chargeLosses(accounts, [
      ...lossesOf(decisions, spool, archive, settings.curation.removed),
      ...hashtagLosses(decisions),
    ]);
    writeLedger(contentDir, sink, {
      accounts,
      decisions,
      sourceId,
      today: options.today.toISOString().slice(0, 10),
      firstSeen: (sha256) => known.get(sha256)?.firstSeen,
    });
    for (const { path, before, text } of [...(merged?.unmerged ?? []), ...(stories.unmerged ?? [])])
      sink.write(path, text, { base: before });
    for (const [path, bytes] of replaced ?? []) sink.remove(path, bytes);
    for (const [path, bytes] of stories.replaced ?? []) sink.remove(path, bytes);
    const newDumps = accounts
      .map(({ reading }) => reading.job.open.sha256)
      .filter((hash) => !known.has(hash));
    const runs = runsAfter(contentDir, newDumps, input);
    if (runs !== undefined) sink.write(RUNS_FILE, runsText(runs));
    const changes = sink.changes();
    const kept: string[] = [];
    if (options.journal) {
      const after = readings.at(-1)?.job.file.name ?? '';
      if (isLast && !joined) options.journal.remove(CHECKPOINT_FILE);
      if (!isLast) options.journal.stage(CHECKPOINT_FILE, checkpointText({ after, ungrouped }));
      kept.push(...options.journal.commit());
      const keysOf = new Map(decisions.flatMap(({ id, kept }) => (kept ? [[id, kept.keys] as const] : [])));
      updateArticleIndex(contentDir, indexFile, archive, written, keysOf);
    }
    const titles = new Map(decisions.map(({ id, kept }) => [id, kept?.item.found.title]));
    const problems = [
      ...found,
      ...kept.map(savedMeanwhile),
      // Reported once, since every batch reads the whole archive.
      ...(isLast ? archive.problems : []),
      ...ambiguous,
      ...unlisted,
      ...(joined?.problems ?? []),
      ...(merged?.problems ?? []),
      ...undescribed(written),
      ...stories.problems,
    ];
    return {
      report: reportOf({
        accounts,
        decisions,
        problems,
        changes,
        closeCalls: closeCalls(
          decisions,
          stories.memberships,
          (id) => titles.get(id) ?? archive.read(id)?.data.title ?? id,
        ),
      }),
      read: readings.length,
      ungrouped: isLast ? [] : ungrouped,
    };
  } finally {
    spool.close();
  }
}

function lossesOf(
  decisions: readonly Decision[],
  spool: Spool,
  archive: ArticleIndex,
  removed: readonly string[],
): CopyLoss[] {
  return copyLosses(decisions, {
    textOf: ({ ref }) => JSON.parse(spool.read(ref)) as ExtractedArticle,
    publishedOf: (id) => {
      const article = archive.read(id);
      return article && { title: article.data.title, paragraphs: article.paragraphs };
    },
    removed: new Set(removed),
  });
}

/** The list of runs including this one; `undefined` if there were no new dumps. */
function runsAfter(
  contentDir: string,
  newDumps: readonly string[],
  { joined, continues }: BatchInput,
): Run[] | undefined {
  if (joined !== undefined) return [...joined.fork.before, joined.fork.joined];
  return newDumps.length === 0
    ? undefined
    : withRun(contentDir, readRuns(contentDir), newDumps, { continues });
}

/** The dates of published articles after this run, by id. */
function betterDates(decisions: readonly Decision[]): Map<string, string> {
  const known = decisions.filter(({ published }) => published !== undefined);
  return new Map(known.map(({ id, dating }) => [id, isoInstant(dating.date)]));
}

/** The headlines of texts by the id that they were filed under. */
function titlesBy(texts: readonly RunText[]): (id: string) => ReadonlySet<string> {
  const titles = new Map<string, Set<string>>();
  for (const { filed = '', item } of texts)
    titles.set(filed, (titles.get(filed) ?? new Set()).add(item.found.title));
  return (id) => titles.get(id) ?? new Set();
}

function undescribed(written: readonly WrittenArticle[]): Problem[] {
  return written.flatMap(({ path, fault }) =>
    fault === undefined
      ? []
      : [
          {
            file: path,
            place: '',
            message: `could not be described: ${fault}`,
            hint: 'It was written without topics and names. Please report it, with the dump.',
            fatal: false,
          },
        ],
  );
}
