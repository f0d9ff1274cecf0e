import { z } from 'zod';
import { id } from './article.ts';
import { slug } from './slug.ts';

/** One span of text that a publisher puts into many of its articles. */
const noiseSpanSchema = z.strictObject({
  /** The publisher, an id of `sources.yaml`. */
  source: slug,
  /** The words, as they stand in an article; `*` for one to three words that differ. */
  text: z.string().regex(/[\p{L}\p{N}]/u, 'expected words'),
  /** Articles in which it was seen. */
  seen: z.array(id).default([]),
  /** It belongs to the articles, and stays in them. */
  keep: z.boolean().default(false),
});
export type NoiseSpan = z.infer<typeof noiseSpanSchema>;
/** `content/noise.yaml`: what the ingest takes out of the articles of a publisher. */
export const noiseSchema = z.array(noiseSpanSchema);
