import { dirname } from 'node:path';
import { z } from 'zod';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { refuseConflict } from '../../content/conflict-markers.ts';
import { contentFiles } from '../../content/content-files.ts';
import { withChecksum, withoutChecksum } from '../../content/line-checksum.ts';
import { readContentFile, readContentIfThere } from '../../content/read-content-file.ts';
import { readJsonLines } from '../../content/read-json-lines.ts';
import { dumpName, readRuns } from '../../content/run-history.ts';

/** The progress of a large import; written with each batch, and deleted with the last. */
export const CHECKPOINT_FILE = 'unfinished.json';

const unfinishedSchema = z.strictObject({
  /** Name of the last dump that was imported. */
  after: z.string(),
  /** Ids of the new articles, which are clustered with the last batch. */
  ungrouped: z.array(z.string().regex(/^[0-9a-f]{12}$/)),
});
export type Checkpoint = z.infer<typeof unfinishedSchema>;

export function checkpointText(checkpoint: Checkpoint): string {
  return `${withChecksum(JSON.stringify(checkpoint))}\n`;
}

/**
 * @returns The checkpoint of an unfinished import, or `undefined`. A damaged file only shows that an import is
 *   unfinished; its progress is derived from the newest run and the ledger.
 * @throws {BroadsheetError} if it has a merge conflict.
 */
export function readCheckpoint(contentDir: string): Checkpoint | undefined {
  const text = readContentIfThere(contentDir, CHECKPOINT_FILE)?.toString('utf8');
  if (text === undefined) return undefined;
  refuseConflict(text, `content/${CHECKPOINT_FILE}`);
  return parse(text) ?? { after: '', ungrouped: newestArticles(contentDir) };
}

function parse(text: string): Checkpoint | undefined {
  const json = withoutChecksum(text.trim());
  if (json === undefined) return undefined;
  try {
    return unfinishedSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** Ids of the articles of the newest run; the batches of one import count as one run. */
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
