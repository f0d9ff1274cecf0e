import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import type { TopicWeights } from '../../../../src/schemas/topic-weights.ts';
import shipped from '../../data/topic-weights.json' with { type: 'json' };
import { isEnglish } from '../is-english.ts';
import { languageOf } from '../language.ts';
import { lastResort } from './last-resort.ts';
import { chooseTopics, type Ranked, rankByLabels, rankTopics } from './rank-topics.ts';
import { type Scorer, type Share, scorer } from './scorer.ts';
import { type StatedLabels, statedEvidence } from './stated.ts';
import { vectorOf } from './vector.ts';
import { addModels, decodeModel } from './weights.ts';

/** The input for topics. */
export interface TopicInput extends StatedLabels {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** BCP 47; the topics of a text that is not English come from its labels alone. */
  readonly language?: string | undefined;
}

/** The weights that come with Broadsheet. */
export const SHIPPED_MODEL = decodeModel(shipped);

/**
 * @param own The weights that the digest learned from its editors, added to the shipped ones.
 * @returns A function that scores an article for every trained topic.
 */
export function topicScorer(own?: TopicWeights): Scorer {
  return scorer(own === undefined ? SHIPPED_MODEL : addModels(SHIPPED_MODEL, decodeModel(own)));
}

/** @returns One to three topics, best match first; empty if none matches. */
export function topicsOf(input: TopicInput, score: Scorer): string[] {
  return chosenTopics(input, rank(input, score), score);
}

function chosenTopics(input: TopicInput, ranked: readonly Ranked[], score: Scorer): string[] {
  const chosen = chooseTopics(ranked);
  if (chosen.length > 0 || !isEnglish(input.language)) return chosen;
  return [lastResort(input, ranked, score)].filter((topic) => topic !== undefined);
}

/** A topic that an article was or almost was given, with its evidence. */
export interface ExplainedTopics extends Ranked {
  readonly chosen: boolean;
  /** Terms that contributed to the trained score, heaviest first. */
  readonly learned: readonly Share[];
  /** Terms of the hand-written list, heaviest first. */
  readonly listed: readonly Share[];
  /** The stated label for the topic. */
  readonly label?: string;
}

/** Number of topics and terms that are shown. */
const SHOWN_TOPICS = 5;
const SHOWN_TERMS = 8;

/** List the evidence for and against the best topics of an article; the language is detected if absent. */
export function explainTopics(stated: TopicInput, score: Scorer): ExplainedTopics[] {
  const input = { ...stated, language: stated.language ?? languageOf(stated.title, stated.paragraphs) };
  const ranked = rank(input, score);
  const chosen = new Set(chosenTopics(input, ranked, score));
  const vector = isEnglish(input.language) ? vectorOf(input.title, input.paragraphs) : undefined;
  const labels = statedEvidence(input);
  return ranked.slice(0, SHOWN_TOPICS).map((entry) => {
    const label = labels.get(entry.topic)?.label;
    return {
      ...entry,
      chosen: chosen.has(entry.topic),
      learned: vector === undefined ? [] : score.shares(vector, entry.topic).slice(0, SHOWN_TERMS),
      listed: vector?.evidence.get(entry.topic)?.terms.slice(0, SHOWN_TERMS) ?? [],
      ...omitUndefined({ label }),
    };
  });
}

function rank(input: TopicInput, score: Scorer): Ranked[] {
  return isEnglish(input.language)
    ? rankTopics(vectorOf(input.title, input.paragraphs), input, score)
    : rankByLabels(input);
}
