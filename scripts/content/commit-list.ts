import path from 'node:path';
import { z } from 'zod';
import { BroadsheetError } from './broadsheet-error.ts';

const stepSchema = z.strictObject({
  path: z.string(),
  /** Name below `.staging`; absent for a deletion. */
  from: z.string().regex(/^\d+$/).optional(),
  /** sha256 of the file that is replaced; absent if there is none. */
  before: z.string().optional(),
});
/** One file of a run, to be moved into place or deleted. */
export type CommitStep = z.infer<typeof stepSchema>;

/**
 * Read the list of steps that complete a run, `commit.json`.
 *
 * @throws {BroadsheetError} when Broadsheet did not write it.
 */
export function readCommitList(text: string, file: string): CommitStep[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    data = undefined;
  }
  const parsed = z.array(stepSchema).safeParse(data);
  if (parsed.success) return parsed.data;
  throw new BroadsheetError(
    `${file} is not a list of files to finish`,
    `It was not written by Broadsheet: delete ${path.dirname(file)}.`,
  );
}
