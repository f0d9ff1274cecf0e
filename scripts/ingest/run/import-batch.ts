import { join } from 'node:path';
import type { Source } from '../../../src/schemas/settings.ts';
import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { type ChangeSet, readIfThere } from '../../content/change-set.ts';
import { dumpsByArticle } from '../../content/ledger-lookup.ts';
import type { Problem } from '../../content/problem.ts';
import type { Settings } from '../../content/settings.ts';
import { appendSources } from '../../content/sources.ts';
import {
  type ArticleIndex,
  loadArticleIndex,
  updateArticleIndex,
} from '../dedupe/article-index/article-index.ts';
import { type CopyLoss, copyLosses } from '../dedupe/copy-losses.ts';
import { findDuplicates } from '../dedupe/find-duplicates.ts';
import { type Decision, resolveClusters } from '../dedupe/resolve.ts';
import { hashtagLosses } from '../dedupe/stated-hashtags.ts';
import { foldedNames, foldName } from '../layouts/fold-name.ts';
import type { ExtractedArticle } from '../model.ts';
import type { IngestOptions } from '../options.ts';
import { chargeLosses, type DumpJob } from '../persist/dump-account.ts';
import { openSpool, type Spool } from '../persist/spool.ts';
import { type WrittenArticle, writeArticles } from '../persist/write-articles.ts';
import { writeLedger } from '../persist/write-ledger.ts';
import { writeStories } from '../persist/write-stories.ts';
import { collectResults } from './batch-results.ts';
import { CHECKPOINT_FILE } from './checkpoint.ts';
import { closeCalls } from './close-calls.ts';
import { collectGarbage } from './memory.ts';
import { parseDumps } from './parse-dumps.ts';
import { type BatchReport, reportOf, savedMeanwhile } from './report.ts';
import type { SelectedDumps } from './select-dumps.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Texts, or articles to be grouped, up to which memory that nothing needs any more is left as it is. */
const MIN_TEXTS_TO_COLLECT = 1000;

/** What is known before the dumps of an batch are read. */
export interface BatchInput {
  readonly settings: Settings;
  /** Dumps that are yet to be read, in the order of the inbox. */
  readonly jobs: readonly DumpJob[];
  /** What the ledger says of dumps that are read again, by hash. */
  readonly known: SelectedDumps['known'];
  readonly sink: ChangeSet;
  readonly pool: WorkerPool;
  /** Texts, roughly, after which no further dump is begun. */
  readonly enough: number;
  /** New articles that earlier batches left to be grouped. */
  readonly ungrouped: readonly string[];
}

export interface BatchResult {
  readonly report: BatchReport;
  /** Number of dumps that were read. */
  readonly read: number;
  /** New articles that are yet to be grouped: none after the last batch. */
  readonly ungrouped: readonly string[];
}

/** Take in as many dumps as are enough, and let it happen: stages 2 to 6, see `pipeline.ts`. */
export async function importBatch(options: IngestOptions, beginning: BatchInput): Promise<BatchResult> {
  const { contentDir, onProgress, force } = options;
  const { settings, jobs, known, sink, pool, enough } = beginning;
  const spool = openSpool(join(options.cacheDir, 'spool'));
  try {
    const gathered = collectResults(spool, known);
    const readings = await parseDumps(jobs, {
      pool,
      enough,
      today: options.today,
      admitted: settings.curation.admit,
      known: new Set(foldedNames(settings.sources)),
      onUnit: gathered.take,
      onProgress: (done, of) => onProgress('reading dumps', done, of),
    });
    const isLast = readings.length === jobs.length;
    const { accounts, texts, problems: found } = gathered.finish(readings);
    const indexFile = join(options.cacheDir, 'articles.index');
    const archive = await loadArticleIndex(contentDir, indexFile, (done, of) =>
      onProgress('looking at the archive', done, of),
    );
    const reread = new Set(jobs.map(({ open }) => open.sha256));
    const dumpsOf = force ? await dumpsByArticle(contentDir) : new Map<string, readonly string[]>();
    const { decisions, problems: unsettled } = resolveClusters(
      findDuplicates(texts, archive, {
        contentDir,
        textOf: spool.read,
        distinct: settings.curation.distinct,
      }),
      {
        paths: archive.paths,
        read: (id) => archive.read(id),
        removed: new Set(settings.curation.removed),
        rereadWhole: (id) => dumpsOf.get(id)?.every((sha256) => reread.has(sha256)) ?? false,
      },
    );

    // The bands that copies were found by are as large as all that is kept: much, when there is much to write.
    if (texts.length > MIN_TEXTS_TO_COLLECT) collectGarbage();
    const names = texts.flatMap(({ item }) => item.found.source ?? []);
    const sourcesText = readIfThere(join(contentDir, 'sources.yaml'))?.toString('utf8');
    const sources = appendSources(sourcesText ?? '', names, foldName, 'sources.yaml');
    if (sources.added.length > 0) {
      const redo = (saved: string) => appendedTo(saved, names, sources.added);
      sink.write('sources.yaml', sources.text, { base: sourcesText ?? null, redo });
    }
    const sourceId = (name: string) => sources.ids.get(foldName(name));
    const written = await writeArticles(decisions, {
      builder: pool,
      sink,
      sourceId,
      described: options.described,
      spool,
      onProgress: (done, of) => onProgress('writing articles', done, of),
    });
    const ungrouped = [...beginning.ungrouped, ...written.filter(({ isNew }) => isNew).map(({ id }) => id)];
    // Grouping needs the memory of the threads, and none of them.
    if (isLast) {
      await pool.close();
      if (ungrouped.length > MIN_TEXTS_TO_COLLECT) collectGarbage();
    }
    const stories =
      isLast && options.described
        ? await writeStories({
            contentDir,
            sink,
            spool,
            written,
            ungrouped: beginning.ungrouped,
            archive,
            curation: settings.curation,
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
    const changes = sink.changes();
    const kept: string[] = [];
    if (options.journal) {
      const after = readings.at(-1)?.job.file.name ?? '';
      if (isLast) options.journal.remove(CHECKPOINT_FILE);
      else options.journal.stage(CHECKPOINT_FILE, `${JSON.stringify({ after, ungrouped })}\n`);
      kept.push(...options.journal.commit());
      const keysOf = new Map(decisions.flatMap(({ id, kept }) => (kept ? [[id, kept.keys] as const] : [])));
      updateArticleIndex(contentDir, indexFile, archive, written, keysOf);
    }
    const titles = new Map(decisions.map(({ id, kept }) => [id, kept?.item.found.title]));
    const problems = [
      ...found,
      ...kept.map(savedMeanwhile),
      // Told once: every batch looks at the whole archive.
      ...(isLast ? archive.problems : []),
      ...unsettled,
      ...unlisted(sources.left),
      ...undescribed(written),
      ...stories.problems,
    ];
    return {
      report: reportOf({
        accounts,
        decisions,
        written,
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

/** The publishers of the run, put to a list that an editor saved meanwhile, when they have the same ids there. */
function appendedTo(saved: string, names: readonly string[], added: readonly Source[]): string | undefined {
  try {
    const { ids, text } = appendSources(saved, names, foldName, 'sources.yaml');
    return added.every(({ id, name }) => ids.get(foldName(name)) === id) ? text : undefined;
  } catch (error) {
    if (error instanceof BroadsheetError) return undefined;
    throw error;
  }
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
            hint: 'It stands without topics and names. Please report it, with the dump.',
            fatal: false,
          },
        ],
  );
}

function unlisted(left: number): Problem[] {
  if (left === 0) return [];
  const message = `${left} new publishers are not added: the file is as long as it may be`;
  const hint =
    'Their articles stand without a publisher. Look for a dump that makes names up, and remove its lines.';
  return [{ file: 'sources.yaml', place: '', message, hint, fatal: false }];
}
