import type { Scorer } from './scorer.ts';
import { type StatedLabels, statedEvidence } from './stated.ts';
import type { TopicVector } from './vector.ts';

/** A topic with what speaks for it. */
export interface Ranked {
  readonly topic: string;
  /** 0 is even; a clear case has about 1. */
  readonly score: number;
  /** Evidence of the hand-written lists; see `lexiconEvidence`. */
  readonly written: number;
  /** How many different strong terms of the lists it has. */
  readonly strong: number;
}

/** Evidence of the hand-written lists at which a topic is as likely as not, and what lifts it by one. */
const EVEN = 3.5;
const STEP = 5;
/**
 * Lists alone speak less loudly than examples where both are clear: a strike of nurses is about health
 * first. What a list says beyond the bend counts a tenth.
 */
const BEND = 0.3;
/** A list next to examples says no more than this. */
const MAX_SECOND_DISTANCE = 1.5;
/** Examples at which a trained topic is trusted as much as its hand-written list. */
const HALF_TRUSTED = 40;

/**
 * Rank the topics of an article: trained scores where there were examples, hand-written lists where there
 * were few or none, and the stated labels on top.
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

/** Score that the first topic of an article needs, and each further one. */
const FIRST = -0.45;
const FURTHER = -0.35;
/**
 * A topic that is less likely than not needs words of its hand-written list as well: a strong one, or many,
 * or examples that speak hardly against it.
 */
const MIN_LEXICON_SCORE = 0.5;
const MANY_LEXICON_SCORE = 1.7;
const HARDLY_AGAINST = -0.2;
/** Where the list speaks so loudly, examples may speak a little louder against a further topic. */
const STRONG_LEXICON_SCORE = 1.9;
const FURTHER_WHEN_WRITTEN = -0.4;
/** A topic this far behind the first is a side issue. */
const MAX_RATIO = 2;
const MAX_TOPICS = 3;

/** @returns One to three topics, most fitting first; none where nothing fits. */
export function chooseTopics(ranked: readonly Ranked[]): string[] {
  const first = ranked[0];
  const founded = ({ score, written, strong }: Ranked) =>
    score >= 0 ||
    (written >= MIN_LEXICON_SCORE &&
      (strong > 0 || written >= MANY_LEXICON_SCORE || score >= HARDLY_AGAINST));
  const bar = ({ written, strong }: Ranked) =>
    written >= STRONG_LEXICON_SCORE && strong > 0 ? FURTHER_WHEN_WRITTEN : FURTHER;
  if (first === undefined || first.score < FIRST || !founded(first)) return [];
  return ranked
    .filter(
      (entry, i) =>
        i === 0 || (entry.score >= bar(entry) && entry.score >= first.score - MAX_RATIO && founded(entry)),
    )
    .slice(0, MAX_TOPICS)
    .map(({ topic }) => topic);
}

/** Rank the topics of a text that is in no trained language: by its labels alone. */
export function rankByLabels(labels: StatedLabels): Ranked[] {
  return [...statedEvidence(labels)]
    .map(([topic, { worth }]) => ({ topic, score: worth, written: 0, strong: 0 }))
    .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
}
