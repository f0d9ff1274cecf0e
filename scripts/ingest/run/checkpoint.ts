import { dirname } from 'node:path';
import { z } from 'zod';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { refuseConflict } from '../../content/conflict-markers.ts';
import { contentFiles } from '../../content/content-files.ts';
import { withChecksum, withoutChecksum } from '../../content/line-checksum.ts';
import { readContentFile, readContentIfThere } from '../../content/read-content-file.ts';
import { readJsonLines } from '../../content/read-json-lines.ts';
import { dumpName, readRuns } from '../../content/run-history.ts';

/** Where a large import stands between two batches; written with each of them, and deleted with the last. */
export const CHECKPOINT_FILE = 'unfinished.json';

const unfinishedSchema = z.strictObject({
  /** Name of the last dump that was taken in. */
  after: z.string(),
  /** Ids of the new articles, which are grouped with the last batch. */
  ungrouped: z.array(z.string().regex(/^[0-9a-f]{12}$/)),
});
export type Checkpoint = z.infer<typeof unfinishedSchema>;

export function checkpointText(checkpoint: Checkpoint): string {
  return `${withChecksum(JSON.stringify(checkpoint))}\n`;
}

/**
 * @returns Where a killed run left its import, or `undefined`. Of a file that is not as the ingest wrote it only one thing
 *   is known: that an import is unfinished. The rest of it follows from the newest run and the ledger.
 * @throws {BroadsheetError} when git left a conflict in it.
 */
export function readCheckpoint(contentDir: string): Checkpoint | undefined {
  const text = readContentIfThere(contentDir, CHECKPOINT_FILE)?.toString('utf8');
  if (text === undefined) return undefined;
  refuseConflict(text, `content/${CHECKPOINT_FILE}`);
  return parse(text) ?? { after: '', ungrouped: newestArticles(contentDir) };
}

function parse(text: string): Checkpoint | undefined {
  const json = withoutChecksum(text.trimEnd());
  if (json === undefined) return undefined;
  try {
    return unfinishedSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** Ids of the articles that the newest run brought: one that goes on with an unfinished import is part of it. */
function newestArticles(contentDir: string): string[] {
  const dumps = new Set(readRuns(contentDir).at(-1)?.dumps);
  return contentFiles(contentDir)
    .filter(({ path }) => dirname(path) === 'ledger')
    .flatMap(({ path }) =>
      readJsonLines(readContentFile(contentDir, path).toString('utf8'), `content/${path}`, ledgerSchema),
    )
    .filter(({ sha256 }) => dumps.has(dumpName(sha256)))
    .flatMap(({ articles }) => articles.flatMap((article) => (article.as === 'new' ? [article.id] : [])));
}
