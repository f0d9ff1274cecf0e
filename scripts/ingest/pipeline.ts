/**
 * The way from an inbox of dumps to an archive of articles.
 *
 * 1. list and hash: a dump whose hash the ledger knows is passed over;
 * 2. read and parse, a unit at a time: texts go to a spool, only what deduplication needs stays in memory;
 * 3. dedupe over all texts of the run and the published articles: it stands behind `date`, since the best
 *    date of the copies is kept, and before `describe`, since only what is kept need be described;
 * 4. describe and write the articles that are new or fuller;
 * 5. group them into stories, which needs their names;
 * 6. write publishers and ledger, and let all of it happen at once.
 */
import { join } from 'node:path';
import { readSettings } from '../../src/lib/read-settings.ts';
import { loadArchive, rememberArticles } from './archive/archive.ts';
import { dedupeTexts } from './dedupe-texts.ts';
import { foldName } from './forms/fold-name.ts';
import { gather } from './gather.ts';
import { dumpsByArticle } from './known-dumps.ts';
import type { Problem } from './model.ts';
import { openDumps } from './open-dumps.ts';
import { parseDumps } from './parse-dumps.ts';
import { openPool } from './pool.ts';
import { listInbox } from './read/inbox.ts';
import { type IngestReport, reportOf } from './report.ts';
import { settle } from './settle.ts';
import { DEFAULT_SETTINGS } from './write/default-settings.ts';
import type { Journal } from './write/journal.ts';
import { openSink, readIfThere } from './write/sink.ts';
import { appendSources } from './write/sources.ts';
import { openSpool } from './write/spool.ts';
import { type Written, writeArticles } from './write-articles.ts';
import { writeLedger } from './write-ledger.ts';
import { writeStories } from './write-stories.ts';

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
  /** Open for this content folder; absent in a dry run, which writes nothing. */
  readonly journal?: Journal | undefined;
  /** Worker threads for a large inbox. */
  readonly threads: number;
  /** False leaves describing and grouping out: for measuring. */
  readonly described: boolean;
  readonly onProgress: (stage: string, done: number, of: number) => void;
}

/** Bytes of dumps up to which the start of threads costs more than it saves. */
const SMALL_INBOX = 1_000_000;

/**
 * Run the ingest once.
 *
 * @returns What happened, and every problem. The content folder is as before until all of it is done.
 * @throws {ContentError} for a broken rule or setting; {WriteError} when the folder cannot be written.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { contentDir, onProgress, force } = options;
  const textOf = (path: string) => readIfThere(join(contentDir, path))?.toString('utf8');
  const settings = readSettings({
    site: textOf('site.yaml'),
    sources: textOf('sources.yaml'),
    topics: textOf('topics.yaml'),
    curation: textOf('curation.yaml'),
  });
  const inbox =
    options.dumpsDir === undefined ? { dumps: [], problems: [] } : await listInbox(options.dumpsDir);
  const opened = await openDumps(inbox.dumps, contentDir, {
    force,
    onProgress: (done, of) => onProgress('looking for new dumps', done, of),
    ...(options.capturedAt === undefined ? {} : { capturedAt: options.capturedAt }),
  });
  const counts = { inbox: inbox.dumps.length, known: opened.passedOver };
  const problems = [...inbox.problems, ...opened.problems];
  const sink = openSink(contentDir, options.journal);
  for (const [path, text] of DEFAULT_SETTINGS) if (textOf(path) === undefined) sink.write(path, text);
  if (opened.fresh.length === 0) {
    const changes = sink.changes();
    options.journal?.commit();
    return reportOf({ counts, accounts: [], decisions: [], written: [], problems, changes });
  }

  const spool = openSpool(join(options.cacheDir, 'spool'));
  const size = opened.fresh.reduce((sum, { file }) => sum + file.size, 0);
  const pool = openPool(size < SMALL_INBOX ? 0 : options.threads);
  try {
    const gathered = gather(spool, opened.known);
    const readings = await parseDumps(opened.fresh, {
      pool,
      today: options.today,
      known: new Set(settings.sources.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(foldName))),
      onUnit: gathered.take,
      onProgress: (done, of) => onProgress('reading dumps', done, of),
    });
    const { accounts, texts, problems: found } = gathered.finish(readings);
    const indexFile = join(options.cacheDir, 'articles.index');
    const archive = await loadArchive(contentDir, indexFile, (done, of) =>
      onProgress('looking at the archive', done, of),
    );
    const reread = new Set(opened.fresh.map(({ open }) => open.sha256));
    const dumpsOf = force ? await dumpsByArticle(contentDir) : new Map<string, readonly string[]>();
    const { decisions, problems: unsettled } = settle(
      dedupeTexts(texts, archive, { contentDir, textOf: spool.read }),
      {
        paths: archive.paths,
        read: (id) => archive.read(id),
        removed: new Set(settings.curation.removed),
        rereadWhole: (id) => dumpsOf.get(id)?.every((sha256) => reread.has(sha256)) ?? false,
      },
    );

    const names = texts.flatMap(({ item }) => item.found.source ?? []);
    const sources = appendSources(textOf('sources.yaml') ?? '', names, foldName, 'sources.yaml');
    if (sources.added.length > 0) sink.write('sources.yaml', sources.text);
    const sourceId = (name: string) => sources.ids.get(foldName(name));
    const written = await writeArticles(decisions, {
      pool,
      sink,
      sourceId,
      described: options.described,
      textOf: spool.read,
      onProgress: (done, of) => onProgress('writing articles', done, of),
    });
    const ungrouped = options.described
      ? await writeStories({ contentDir, sink, written, archive, curation: settings.curation })
      : [];
    writeLedger(contentDir, sink, {
      accounts,
      decisions,
      sourceId,
      today: options.today.toISOString().slice(0, 10),
      firstSeen: (sha256) => opened.known.get(sha256)?.firstSeen,
    });
    const changes = sink.changes();
    if (options.journal) {
      options.journal.commit();
      const keysOf = new Map(decisions.flatMap(({ id, kept }) => (kept ? [[id, kept.keys] as const] : [])));
      await rememberArticles(contentDir, indexFile, archive, written, keysOf);
    }
    return reportOf({
      counts,
      accounts,
      decisions,
      written,
      problems: [
        ...problems,
        ...found,
        ...archive.problems,
        ...unsettled,
        ...unlisted(sources.left),
        ...undescribed(written),
        ...ungrouped,
      ],
      changes,
    });
  } finally {
    spool.close();
    await pool.close();
  }
}

function undescribed(written: readonly Written[]): Problem[] {
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
