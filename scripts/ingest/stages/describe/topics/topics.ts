import weights from '../../../rules/topic-weights.json' with { type: 'json' };
import { chooseTopics, type Ranked, rankByLabels, rankTopics } from './rank-topics.ts';
import { scorer } from './scorer.ts';
import type { Labels } from './stated.ts';
import { vectorOf } from './vector.ts';

/** What topics are read from. */
export interface TopicInput extends Labels {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** BCP 47; a text that is not English is filed by its labels alone. */
  readonly language?: string | undefined;
}

/** Scores by the shipped weights. */
export const shippedScorer = scorer(weights);

/** @returns One to three topics, most fitting first; none where nothing fits. */
export function topicsOf(input: TopicInput): string[] {
  return chooseTopics(rankedTopics(input));
}

/** Rank the topics of an article by all the evidence that its language allows. */
export function rankedTopics(input: TopicInput): Ranked[] {
  const english = input.language === undefined || /^en\b/i.test(input.language);
  return english
    ? rankTopics(vectorOf(input.title, input.paragraphs), input, shippedScorer)
    : rankByLabels(input);
}
