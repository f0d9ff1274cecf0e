import { z } from 'zod';
import { id, instant } from './article.ts';

/** One line of `ledger/edits/<xx>.jsonl`: an article that a person wrote or changed, as seen by a run of the ingest. */
export const editSchema = z.strictObject({
  id,
  /**
   * First digits of a sha256 over the content of the file, see `humanEdit`; absent if it is again as the ingest wrote
   * it.
   */
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  /** UTC day of the first run that saw it; for an article that is not from a dump. */
  firstSeen: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
  /**
   * When it was changed: time of the commit, else of the run that saw the change; absent if it is unchanged since it
   * was first seen.
   */
  at: instant.optional(),
});
export type Edit = z.infer<typeof editSchema>;
