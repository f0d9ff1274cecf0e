import { z } from 'zod';
import { id } from './article.ts';
import { placement } from './placement.ts';

/** Front matter of `stories/…md`: to be edited by people; the body is a note in Markdown. */
export const storySchema = z.strictObject({
  id,
  title: z.string().min(1),
  ...placement,
  hidden: z.boolean().optional(),
});
export type StoryData = z.infer<typeof storySchema>;

/** One line of `groups/<month>.jsonl`: a membership and its evidence. */
export const membershipSchema = z.strictObject({
  story: id,
  article: id,
  /** The nearest member when it joined; absent for the first. */
  with: id.optional(),
  /** Similarity, 0 to 1. */
  score: z.number().optional(),
  /** Common significant words, heaviest first. */
  words: z.array(z.string()).default([]),
  /** Hours to the nearest member. */
  hours: z.number().optional(),
});
export type Membership = z.infer<typeof membershipSchema>;
