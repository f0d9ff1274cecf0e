import path from 'node:path';
import { z } from 'zod';
import { BroadsheetError } from './broadsheet-error.ts';

const stepSchema = z.strictObject({
  path: z.string(),
  /** Name below `.staging`; absent for a deletion. */
  from: z.string().regex(/^\d+$/).optional(),
  /** sha256 of the file that is replaced; absent for none. */
  before: z.string().optional(),
});
/** A file of a run, as it is to be put into place. */
export type CommitStep = z.infer<typeof stepSchema>;

/**
 * Read the list of what a run is to do, `commit.json`.
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
