import { languageOf } from '../language.ts';
import { chooseTopics } from './rank-topics.ts';
import { statedEvidence } from './stated.ts';
import { rankedTopics, shippedScorer, type TopicInput } from './topics.ts';
import { vectorOf } from './vector.ts';

/** A topic of an article with what decided. */
export interface Explained {
  readonly topic: string;
  /** 0 is even; a clear case has about 1. */
  readonly score: number;
  /** Heaviest first: `court +0.31`, `minister (list)`, `label Sport`. */
  readonly terms: readonly string[];
}

const MOST_LEARNED = 6;
const MOST_LISTED = 4;
/** A term that moves the score by less did not decide. */
const LEAST = 0.02;

/** Say for each topic that an article is given which labels, listed words and learned terms decided. */
export function explainTopics(input: TopicInput): Explained[] {
  const language = input.language ?? languageOf(input.title, input.paragraphs);
  const ranked = rankedTopics({ ...input, language });
  const stated = statedEvidence(input);
  const vector = vectorOf(input.title, input.paragraphs);
  const byLabels = language !== undefined && !/^en\b/i.test(language);
  return chooseTopics(ranked).map((topic) => {
    const label = stated.get(topic)?.label;
    const learned = byLabels ? [] : shippedScorer.shares(vector, topic);
    const listed = byLabels ? [] : (vector.evidence.get(topic)?.terms ?? []);
    return {
      topic,
      score: ranked.find((entry) => entry.topic === topic)?.score ?? 0,
      terms: [
        ...(label === undefined ? [] : [`label ${label}`]),
        ...learned
          .filter(({ worth }) => Math.abs(worth) >= LEAST)
          .slice(0, MOST_LEARNED)
          .map(({ term, worth }) => `${term} ${worth < 0 ? '−' : '+'}${Math.abs(worth).toFixed(2)}`),
        ...listed.slice(0, MOST_LISTED).map(({ term }) => `${term} (list)`),
      ],
    };
  });
}
