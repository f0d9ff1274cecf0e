import { z } from 'zod';
import { BASES, id } from './article.ts';
import { slug } from './slug.ts';

const appearance = z.strictObject({
  id,
  /** `new`: the article came from here. `copy`: another copy. `fuller`: its text replaced a shorter one. */
  as: z.enum(['new', 'copy', 'fuller']),
  /** `lines 12-30`, `record 7`, an element's position. */
  place: z.string(),
  /** `id` of the JSON record. */
  record: z.string().optional(),
  /** Id in `sources.yaml`. */
  source: slug.optional(),
  date: z.string(),
  dateBasis: z.enum(BASES),
  url: z.string().optional(),
  /** Share of common shingles, 0 to 1, for copies. */
  similarity: z.number().optional(),
});

const drop = z.strictObject({
  place: z.string(),
  stage: z.string(),
  reason: z.string(),
  /** For words of a copy that its article lacks: id of the article. */
  article: id.optional(),
  /** Number of non-blank characters. */
  characters: z.number().int(),
});

/** A text that did not look like an article, with the id that it would have. */
const heldText = z.strictObject({ id, place: z.string(), title: z.string(), reason: z.string() });

/** One line of `ledger/<xx>.jsonl`: the result for one dump. */
export const ledgerSchema = z.strictObject({
  /** Hash over the dump, its sidecar and its capture time. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  file: z.string(),
  form: z.enum(['text', 'html', 'records', 'feed', 'archive']).optional(),
  capturedAt: z.string().optional(),
  url: z.string().optional(),
  /** UTC day. */
  firstSeen: z.string(),
  articles: z.array(appearance),
  /** Absent if nothing was held back. */
  held: z.array(heldText).optional(),
  dropped: z.array(drop),
  problems: z.array(z.strictObject({ place: z.string(), message: z.string(), hint: z.string() })),
  characters: z.strictObject({ in: z.number().int(), used: z.number().int(), dropped: z.number().int() }),
});
export type LedgerEntry = z.infer<typeof ledgerSchema>;
export type Appearance = z.infer<typeof appearance>;
