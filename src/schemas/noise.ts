import { z } from 'zod';
import { id } from './article.ts';
import { slug } from './slug.ts';

/** More would take time that multiplies with each of them. */
export const MAX_GAPS = 4;
/** Longer ones are no pattern that can be compiled, or whole articles. */
const MAX_CHARS = 1000;

/** @returns How many words of a span are `*`. */
export function gapsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word === '*').length;
}

/** One span of text that a publisher puts into many of its articles. */
const noiseSpanSchema = z.strictObject({
  /** The publisher, an id of `sources.yaml`. */
  source: slug,
  /** The words, as they stand in an article; `*` for one to three words that differ, at either end for one. */
  text: z
    .string()
    .max(MAX_CHARS, `expected at most ${MAX_CHARS} characters`)
    .regex(/[\p{L}\p{N}]/u, 'expected words')
    .refine((text) => gapsIn(text) <= MAX_GAPS, `expected at most ${MAX_GAPS} times *`),
  /** Articles in which it was seen. */
  seen: z.array(id).default([]),
  /** It belongs to the articles, and stays in them. */
  keep: z.boolean().default(false),
});
export type NoiseSpan = z.infer<typeof noiseSpanSchema>;
/** `content/noise.yaml`: what the ingest takes out of the articles of a publisher. */
export const noiseSchema = z.array(noiseSpanSchema);
