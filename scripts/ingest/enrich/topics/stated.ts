import { TOPIC_NAMES } from '../../data/topic-names.ts';

/** Labels that came with an article: evidence for topics, not the truth. */
export interface StatedLabels {
  /** The aggregator's own label. */
  readonly category?: string | undefined;
  readonly hashtags: readonly string[];
  /** Categories and keywords of the publisher. */
  readonly keywords: readonly string[];
}

const WORTH = { category: 0.5, keywords: 0.4, hashtags: 0.3 } as const;

/**
 * What the labels of an article say of its topics.
 *
 * @returns Worth by topic with the labels that gave it; several labels for one topic count as their best.
 */
export function statedEvidence(labels: StatedLabels): Map<string, { worth: number; label: string }> {
  const found = new Map<string, { worth: number; label: string }>();
  const add = (label: string, worth: number) => {
    const topic = topicNamed(label);
    if (topic !== undefined && (found.get(topic)?.worth ?? 0) < worth) found.set(topic, { worth, label });
  };
  if (labels.category !== undefined) add(labels.category, WORTH.category);
  for (const keyword of labels.keywords) add(keyword, WORTH.keywords);
  for (const hashtag of labels.hashtags) add(hashtag, WORTH.hashtags);
  return found;
}

/** @returns The topic that a section, category or hashtag means by its name, if any. */
export function topicNamed(name: string): string | undefined {
  const folded = name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return Object.hasOwn(TOPIC_NAMES, folded) ? TOPIC_NAMES[folded] : undefined;
}
