import { z } from 'zod';
import { id, instant } from './article.ts';

/** One line of `ledger/edits/<xx>.jsonl`: an article that a person wrote or changed, as a run of the ingest met it. */
export const editSchema = z.strictObject({
  id,
  /** Head of a sha256 over what the file says, see `saidIn`; absent when it is as the ingest wrote it again. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  /** UTC day of the run that met it first; of an article that no dump brought. */
  firstSeen: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
  /** When it was changed: time of the commit, else of the run that saw it; absent for one that is as it was first met. */
  at: instant.optional(),
});
export type Edit = z.infer<typeof editSchema>;
