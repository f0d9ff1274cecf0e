import { z } from 'zod';

/** Characters of a code of `terms`, from the weight that speaks most against a topic to the one that speaks most for it. */
const TERM_CODE = /^[0-9A-Za-y]+(?= \S)/;

/** Weights of the topic classifier: those that are shipped, and `content/topic-weights.json`, which is added to them. */
export const topicWeightsSchema = z
  .strictObject({
    /** How and from what it was made. */
    note: z.string(),
    /** Topics that were learned; the lists below have an entry for each, and a code of `terms` a character, in this order. */
    topics: z.array(z.string().min(1)),
    /** How many examples each had; an article that an editor filed counts as several. */
    examples: z.array(z.number().nonnegative()),
    bias: z.array(z.number()),
    /** Largest weight of a term by topic. */
    largest: z.array(z.number().nonnegative()),
    /** Weight of the hand-written lists: for each topic, by the topic of the list. */
    lexicon: z.array(z.record(z.string(), z.number())),
    /** `code term`, sorted by term. */
    terms: z.array(z.string()),
  })
  .superRefine(({ topics, terms, ...lists }, { addIssue }) => {
    for (const key of ['examples', 'bias', 'largest', 'lexicon'] as const) {
      if (lists[key].length === topics.length) continue;
      const message = `expected an entry for each of the ${topics.length} topics, found ${lists[key].length}`;
      addIssue({ code: 'custom', path: [key], message });
    }
    const broken = terms.findIndex((line) => TERM_CODE.exec(line)?.[0].length !== topics.length);
    if (broken < 0) return;
    const message = `expected a code of ${topics.length} letters and digits, a space and a term`;
    addIssue({ code: 'custom', path: ['terms', broken], message });
  });
export type TopicWeights = z.infer<typeof topicWeightsSchema>;
