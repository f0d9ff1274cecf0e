import { z } from 'zod';
import { id } from './article.ts';
import { slug } from './slug.ts';

/** Maximum number of wildcards, each of which multiplies the time of matching. */
export const MAX_GAPS = 4;
/** Maximum length: longer patterns cannot be compiled, or are whole articles. */
const MAX_CHARS = 1000;

/** @returns The number of `*` in a span. */
export function gapsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word === '*').length;
}

/** A text that recurs in many articles of a publisher. */
const noiseSpanSchema = z.strictObject({
  /** The publisher, an id of `sources.yaml`. */
  source: slug,
  /** The text as in an article; `*` matches one to three words, one at either end. */
  text: z
    .string()
    .max(MAX_CHARS, `expected at most ${MAX_CHARS} characters`)
    .regex(/[\p{L}\p{N}]/u, 'expected words')
    .refine((text) => gapsIn(text) <= MAX_GAPS, `expected at most ${MAX_GAPS} times *`),
  /** Articles in which it was seen. */
  seen: z.array(id).default([]),
  /** Whether it belongs to the articles and is kept. */
  keep: z.boolean().default(false),
});
export type NoiseSpan = z.infer<typeof noiseSpanSchema>;
/** `content/noise.yaml`: text that the ingest removes from the articles of a publisher. */
export const noiseSchema = z.array(noiseSpanSchema);
