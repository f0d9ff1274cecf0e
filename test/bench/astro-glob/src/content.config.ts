import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Astro's own way, with the parts that its blog example has: kept to be measured against. */
export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './src/content' }),
    schema: z.object({
      title: z.string(),
      date: z.coerce.date(),
      source: z.string(),
      topics: z.array(z.string()),
      keyPoints: z.array(z.string()),
    }),
  }),
};
