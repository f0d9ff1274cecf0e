import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { noiseText, readNoise } from '../../content/noise-list.ts';
import { printable } from '../../content/printable.ts';
import { currentSettings } from '../../content/settings.ts';
import { readTopicWeights } from '../../content/topic-weights.ts';
import { type ArticleIndex, loadArticleIndex } from '../../ingest/dedupe/article-index/article-index.ts';
import type { Scorer } from '../../ingest/enrich/topics/scorer.ts';
import { topicScorer } from '../../ingest/enrich/topics/topics.ts';
import { type ListedNoise, noiseByPublisher } from '../../ingest/extract/clean/listed-noise.ts';
import { type DocumentResult, type ParseContext, runStages } from '../../ingest/extract/process-document.ts';
import { readDocuments } from '../../ingest/formats/read-documents.ts';
import type { DumpFile } from '../../ingest/inbox/list-inbox.ts';
import { openDump } from '../../ingest/inbox/open-dump.ts';
import { detectLayout } from '../../ingest/layouts/detect.ts';
import { foldedNames } from '../../ingest/layouts/fold-name.ts';
import type { RawDocument } from '../../ingest/model.ts';
import { processDocuments } from '../../ingest/run/worker.ts';
import { INGEST_FLAGS, ingestOptions, parsed } from '../ingest-options.ts';
import { problemLines } from '../problem-lines.ts';
import { cacheName } from '../run-ingest.ts';
import { findCopies } from './find-copies.ts';
import { labelLines } from './label-lines.ts';
import { printArticle } from './print-article.ts';
import { printLines } from './print-lines.ts';

/** What the documents of a dump are read with. */
interface Knowledge {
  /** Folded names of the publishers. */
  readonly known: ReadonlySet<string>;
  readonly listed: ListedNoise;
  readonly archive: ArticleIndex;
  readonly score: Scorer;
}

/**
 * Print one dump with a label on every line, and how the ingest classifies its articles.
 *
 * @returns Exit status.
 */
export async function explain(): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ options: INGEST_FLAGS, allowPositionals: true, strict: true }),
  );
  const file = dumpFile(positionals);
  const { capturedAt, today, contentDir } = ingestOptions(values, new Date());
  const open = await openDump(file, omitUndefined({ capturedAt }));
  const { format, items } = await readDocuments(file, open);
  const knowledge = await readKnowledge(contentDir);
  print([
    `${printable(file.name)}: ${format ?? 'unknown format'}, captured ${open.capturedAt?.toISOString() ?? 'at an unknown time'}`,
  ]);
  print(open.problems.flatMap(problemLines));
  let isReadable = open.sha256 !== '';
  let articles = 0;
  for await (const item of items) {
    if ('problem' in item) {
      isReadable &&= !item.problem.fatal;
      print(problemLines(item.problem));
      continue;
    }
    const context = { dump: open.sha256, file: file.name, today };
    const task = { documents: [{ raw: item.document, context }], known: knowledge.known };
    const [result] = processDocuments(task, knowledge.listed);
    if (result === undefined) continue;
    if (result.problems.some(({ fatal }) => fatal)) {
      isReadable = false;
      print(result.problems.flatMap(problemLines));
      continue;
    }
    printDocument(item.document, context, result, knowledge);
    articles += result.items.length;
  }
  print(['', `${articles} ${articles === 1 ? 'article' : 'articles'}`]);
  return isReadable ? 0 : 1;
}

/** @throws {BroadsheetError} unless exactly one file is named. */
function dumpFile([path, ...more]: readonly string[]): DumpFile {
  const hint = 'Name one dump: npm run explain -- dumps/FILE';
  if (path === undefined) throw new BroadsheetError('no file given', hint);
  if (more.length > 0) throw new BroadsheetError('more than one file given', hint);
  if (!existsSync(path) || !statSync(path).isFile())
    throw new BroadsheetError(`there is no file ${path}`, hint);
  const sidecar = `${path}.yaml`;
  return {
    name: basename(path),
    path,
    size: statSync(path).size,
    ...(existsSync(sidecar) ? { sidecar } : {}),
  };
}

async function readKnowledge(contentDir: string): Promise<Knowledge> {
  const { sources } = currentSettings(contentDir);
  const index = join('.cache/ingest', cacheName(contentDir), 'articles.index');
  return {
    known: new Set(foldedNames(sources)),
    listed: noiseByPublisher(readNoise(noiseText(contentDir), sources), sources),
    archive: await loadArticleIndex(contentDir, index, () => {}),
    score: topicScorer(readTopicWeights(contentDir)),
  };
}

function printDocument(
  document: RawDocument,
  context: ParseContext,
  { items, problems, characters }: DocumentResult,
  { known, listed, archive, score }: Knowledge,
): void {
  const stages = runStages(document, context, known, listed);
  const copies = findCopies(items, archive);
  const place = document.place === '' ? 'the whole file' : document.place;
  print(['', `${place}, layout ${detectLayout(stages.document)}`]);
  print(printLines(labelLines(stages), process.stdout.isTTY));
  print(['']);
  for (const [n, found] of items.entries()) print(printArticle(n + 1, found, copies[n] ?? [], score));
  print(problems.flatMap(problemLines));
  print([`${characters.in} characters read, ${characters.used} used, ${characters.dropped} dropped`]);
}

function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
