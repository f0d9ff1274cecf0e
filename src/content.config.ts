import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { pagesLoader, siteLoader } from './lib/pages-loader.ts';
import { siteSchema } from './schemas/settings.ts';

export const collections = {
  pages: defineCollection({
    loader: pagesLoader(),
    schema: z.object({ kind: z.string(), from: z.number(), to: z.number() }),
  }),
  site: defineCollection({ loader: siteLoader(), schema: siteSchema }),
};
