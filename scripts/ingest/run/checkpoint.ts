import { join } from 'node:path';
import { z } from 'zod';
import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { readIfThere } from '../../content/change-set.ts';
import { refuseConflict } from '../../content/conflict-markers.ts';

/** Where a large import stands between two batches; written with each of them, and deleted with the last. */
export const CHECKPOINT_FILE = 'unfinished.json';

const unfinishedSchema = z.strictObject({
  /** Name of the last dump that was taken in. */
  after: z.string(),
  /** Ids of the new articles, which are grouped with the last batch. */
  ungrouped: z.array(z.string().regex(/^[0-9a-f]{12}$/)),
});
export type Checkpoint = z.infer<typeof unfinishedSchema>;

/**
 * @returns Where a killed run left its import, or `undefined`.
 * @throws {BroadsheetError} when the file is not as the ingest wrote it.
 */
export function readCheckpoint(contentDir: string): Checkpoint | undefined {
  const text = readIfThere(join(contentDir, CHECKPOINT_FILE))?.toString('utf8');
  if (text === undefined) return undefined;
  refuseConflict(text, `content/${CHECKPOINT_FILE}`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    data = undefined;
  }
  const parsed = unfinishedSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new BroadsheetError(
    `${join(contentDir, CHECKPOINT_FILE)} is not as the ingest wrote it`,
    'Restore it from git. Without it the import goes on, but its first articles stay out of stories: delete it then.',
  );
}
