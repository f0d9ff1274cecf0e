import { z } from 'zod';
import { id } from './article.ts';
import { slug } from './slug.ts';

const match = z.strictObject({
  /** Words that must all be in the headline, folded. */
  title: z.string().min(1).optional(),
  source: slug.optional(),
  hashtag: z.string().min(1).optional(),
  article: id.optional(),
});

/** `content/curation.yaml`: rules of the editors, applied when content is read. */
export const curationSchema = z.strictObject({
  /** Articles that stay out, also as a copy under another id. */
  removed: z.array(id).default([]),
  /** Texts that were held back because they do not look like articles, and are admitted. */
  admit: z.array(id).default([]),
  /** An article, and a text that was mistaken for a copy of it. */
  distinct: z.array(z.tuple([id, id])).default([]),
  /** Stories that are one; the first keeps its address, the others redirect. */
  merge: z.array(z.array(id).min(2)).default([]),
  split: z
    .array(z.strictObject({ story: id, articles: z.array(id).min(1), title: z.string().min(1).optional() }))
    .default([]),
  add: z.array(z.strictObject({ story: id, article: id })).default([]),
  drop: z.array(z.strictObject({ story: id, article: id })).default([]),
  /** Stories of one line of events: each page lists those before it. */
  link: z.array(z.array(id).min(2)).default([]),
  /** Stories that do not belong to one line. */
  unlink: z.array(z.array(id).min(2)).default([]),
  /** Spelling in articles → spelling shown. */
  names: z.record(z.string().min(1), z.string().min(1)).default({}),
  topics: z
    .array(z.strictObject({ match, add: z.array(slug).default([]), drop: z.array(slug).default([]) }))
    .default([]),
});
export type Curation = z.infer<typeof curationSchema>;
