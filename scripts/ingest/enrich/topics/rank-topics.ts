import type { Scorer } from './scorer.ts';
import { type StatedLabels, statedEvidence } from './stated.ts';
import type { TopicVector } from './vector.ts';

/** A topic with its evidence. */
export interface Ranked {
  readonly topic: string;
  /** 0 is undecided; a clear case has about 1. */
  readonly score: number;
  /** Evidence of the hand-written lists; see `lexiconEvidence`. */
  readonly written: number;
  /** Number of distinct strong terms of the lists. */
  readonly strong: number;
}

/** Evidence of the hand-written lists that corresponds to a score of 0, and evidence that raises the score by one. */
const EVEN = 3.5;
const STEP = 5;
/**
 * In clear cases, lists count less than training: a strike of nurses is about health first. Scores of a list above this
 * bend are scaled down to a tenth.
 */
const BEND = 0.3;
/** Limit for the contribution of a list to a trained topic. */
const MAX_SECOND_DISTANCE = 1.5;
/** Number of examples at which a trained topic counts as much as its hand-written list. */
const HALF_TRUSTED = 40;

/**
 * Rank the topics of an article: by trained scores if there were examples, by hand-written lists if there were few or
 * none, plus the stated labels.
 */
export function rankTopics(vector: TopicVector, labels: StatedLabels, score: Scorer): Ranked[] {
  const trained = score(vector);
  const stated = statedEvidence(labels);
  const topics = new Set([...trained.keys(), ...vector.evidence.keys(), ...stated.keys()]);
  const ranked: Ranked[] = [];
  for (const topic of topics) {
    const { sum: written, strong } = vector.evidence.get(topic) ?? NONE;
    const learned = trained.get(topic);
    const trust = learned === undefined ? 0 : learned.examples / (learned.examples + HALF_TRUSTED);
    const listed = (written - EVEN) / STEP;
    const own =
      learned === undefined
        ? Math.min(listed, BEND + (listed - BEND) / 10)
        : trust * learned.score + (1 - trust) * Math.min(listed, MAX_SECOND_DISTANCE);
    ranked.push({ topic, score: own + (stated.get(topic)?.worth ?? 0), written, strong });
  }
  return ranked.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
}

const NONE = { sum: 0, strong: 0 };

/** Minimum score of the first topic of an article, and of each further one. */
const FIRST = -0.45;
const FURTHER = -0.35;
/**
 * A topic with a negative score also needs words of its hand-written list: a strong one, or many, or a trained score
 * that is hardly negative.
 */
const MIN_LEXICON_SCORE = 0.5;
const MANY_LEXICON_SCORE = 1.7;
const HARDLY_AGAINST = -0.2;
/** With this much evidence from the list, the trained score of a further topic may be a little lower. */
const STRONG_LEXICON_SCORE = 1.9;
const FURTHER_WHEN_WRITTEN = -0.4;
/** Maximum difference of scores to the first topic; beyond it, a topic is a side issue. */
const MAX_DISTANCE = 2;
const MAX_TOPICS = 3;

/** @returns One to three topics, best match first; empty if none matches. */
export function chooseTopics(ranked: readonly Ranked[]): string[] {
  const first = ranked[0];
  // A strong word in passing, such as "the cricket score", makes no further topic.
  const founded = ({ score, written, strong }: Ranked, least = 1) =>
    score >= 0 ||
    (written >= MIN_LEXICON_SCORE &&
      (strong >= least || written >= MANY_LEXICON_SCORE || score >= HARDLY_AGAINST));
  const bar = ({ written, strong }: Ranked) =>
    written >= STRONG_LEXICON_SCORE && strong > 0 ? FURTHER_WHEN_WRITTEN : FURTHER;
  if (first === undefined || first.score < FIRST || !founded(first)) return [];
  return ranked
    .filter(
      (entry, i) =>
        i === 0 ||
        (entry.score >= bar(entry) && entry.score >= first.score - MAX_DISTANCE && founded(entry, 2)),
    )
    .slice(0, MAX_TOPICS)
    .map(({ topic }) => topic);
}

/** Rank the topics of a text in a language without training: by its labels alone. */
export function rankByLabels(labels: StatedLabels): Ranked[] {
  return [...statedEvidence(labels)]
    .map(([topic, { worth }]) => ({ topic, score: worth, written: 0, strong: 0 }))
    .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
}
