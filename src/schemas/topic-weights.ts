import { z } from 'zod';

/** Characters of a code in `terms`, from the most negative weight to the most positive. */
const TERM_CODE = /^[0-9A-Za-y]+(?= \S)/;

/**
 * Weights of the topic classifier: the shipped ones, and those in `content/topic-weights.json`, which are added to
 * them.
 */
export const topicWeightsSchema = z
  .strictObject({
    /** How it was made, and from which data. */
    note: z.string(),
    /** Trained topics; the lists below have an entry for each, and codes in `terms` a character, in this order. */
    topics: z.array(z.string().min(1)),
    /** Number of examples of each; an article that an editor filed counts several times. */
    examples: z.array(z.number().nonnegative()),
    bias: z.array(z.number()),
    /** The largest weight of a term by topic. */
    largest: z.array(z.number().nonnegative()),
    /** Weights of the hand-written lists: for each topic, by the topic of the list. */
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
