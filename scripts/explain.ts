/** `npm run explain -- FILE`: one dump with a label on every line, and how the ingest classifies its articles. */

import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { omitUndefined } from '../src/model/omit-undefined.ts';
import { findCopies } from './commands/explain/find-copies.ts';
import { labelLines } from './commands/explain/label-lines.ts';
import { printArticle } from './commands/explain/print-article.ts';
import { printLines } from './commands/explain/print-lines.ts';
import { INGEST_FLAGS, ingestOptions, parsed } from './commands/ingest-options.ts';
import { main } from './commands/main.ts';
import { problemLines } from './commands/problem-lines.ts';
import { cacheName } from './commands/run-ingest.ts';
import { BroadsheetError } from './content/broadsheet-error.ts';
import { noiseText, readNoise } from './content/noise-list.ts';
import { printable } from './content/printable.ts';
import { currentSettings } from './content/settings.ts';
import { readTopicWeights } from './content/topic-weights.ts';
import { loadArticleIndex } from './ingest/dedupe/article-index/article-index.ts';
import { topicScorer } from './ingest/enrich/topics/topics.ts';
import { noiseByPublisher } from './ingest/extract/clean/listed-noise.ts';
import { runStages } from './ingest/extract/process-document.ts';
import { readDocuments } from './ingest/formats/read-documents.ts';
import { openDump } from './ingest/inbox/open-dump.ts';
import { detectLayout } from './ingest/layouts/detect.ts';
import { foldedNames } from './ingest/layouts/fold-name.ts';
import { processDocuments } from './ingest/run/worker.ts';

await main(async () => {
  const { values, positionals } = parsed(() =>
    parseArgs({ options: INGEST_FLAGS, allowPositionals: true, strict: true }),
  );
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0 || !existsSync(path) || !statSync(path).isFile()) {
    const what =
      path === undefined
        ? 'no file given'
        : more.length > 0
          ? 'more than one file given'
          : `there is no file ${path}`;
    throw new BroadsheetError(what, 'Name one dump: npm run explain -- dumps/FILE');
  }
  const { capturedAt, today, contentDir } = ingestOptions(values, new Date());
  const sidecar = `${path}.yaml`;
  const file = {
    name: basename(path),
    path,
    size: statSync(path).size,
    ...(existsSync(sidecar) ? { sidecar } : {}),
  };
  const open = await openDump(file, omitUndefined({ capturedAt }));
  const { format, items } = await readDocuments(file, open);
  const { sources } = currentSettings(contentDir);
  const known = new Set(foldedNames(sources));
  const listed = noiseByPublisher(readNoise(noiseText(contentDir), sources), sources);
  const archive = await loadArticleIndex(
    contentDir,
    join('.cache/ingest', cacheName(contentDir), 'articles.index'),
    () => {},
  );
  const score = topicScorer(readTopicWeights(contentDir));
  const print = (lines: readonly string[]) =>
    lines.length > 0 && process.stdout.write(`${lines.join('\n')}\n`);
  let unreadable = false;
  let number = 0;
  print([
    `${printable(file.name)}: ${format ?? 'unknown format'}, captured ${open.capturedAt?.toISOString() ?? 'at an unknown time'}`,
  ]);
  print(open.problems.flatMap(problemLines));
  for await (const item of items) {
    if ('problem' in item) {
      unreadable ||= item.problem.fatal;
      print(problemLines(item.problem));
      continue;
    }
    const context = { dump: open.sha256, file: file.name, today };
    const [result] = processDocuments({ documents: [{ raw: item.document, context }], known }, listed);
    if (result === undefined) continue;
    if (result.problems.some(({ fatal }) => fatal)) {
      unreadable = true;
      print(result.problems.flatMap(problemLines));
      continue;
    }
    const stages = runStages(item.document, context, known, listed);
    const copies = findCopies(result.items, archive);
    print([
      '',
      `${item.document.place === '' ? 'the whole file' : item.document.place}, layout ${detectLayout(stages.document)}`,
    ]);
    print(printLines(labelLines(stages), process.stdout.isTTY));
    print(['']);
    for (const [n, found] of result.items.entries())
      print(printArticle(n + 1, found, copies[n] ?? [], score));
    print(result.problems.flatMap(problemLines));
    const { characters } = result;
    print([`${characters.in} characters read, ${characters.used} used, ${characters.dropped} dropped`]);
    number += result.items.length;
  }
  print(['', `${number} ${number === 1 ? 'article' : 'articles'}`]);
  return unreadable || open.sha256 === '' ? 1 : 0;
});
