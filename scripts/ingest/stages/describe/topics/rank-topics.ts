import type { Scorer } from './scorer.ts';
import { type Labels, statedEvidence } from './stated.ts';
import type { Vector } from './vector.ts';

/** A topic with what speaks for it. */
export interface Ranked {
  readonly topic: string;
  /** 0 is even; a clear case has about 1. */
  readonly score: number;
  /** Evidence of the hand-written lists; see `lexiconEvidence`. */
  readonly written: number;
}

/** Evidence of the hand-written lists at which a topic is as likely as not, and what lifts it by one. */
const EVEN = 3.5;
const STEP = 5;
/** Examples at which a trained topic is trusted as much as its hand-written list. */
const HALF_TRUSTED = 40;

/**
 * Rank the topics of an article: trained scores where there were examples, hand-written lists where there
 * were few or none, and the stated labels on top.
 */
export function rankTopics(vector: Vector, labels: Labels, score: Scorer): Ranked[] {
  const trained = score(vector);
  const stated = statedEvidence(labels);
  const topics = new Set([...trained.keys(), ...vector.evidence.keys(), ...stated.keys()]);
  const ranked: Ranked[] = [];
  for (const topic of topics) {
    const written = vector.evidence.get(topic)?.sum ?? 0;
    const learned = trained.get(topic);
    const trust = learned === undefined ? 0 : learned.examples / (learned.examples + HALF_TRUSTED);
    const own = trust * (learned?.score ?? 0) + (1 - trust) * Math.min((written - EVEN) / STEP, 1.5);
    ranked.push({ topic, score: own + (stated.get(topic)?.worth ?? 0), written });
  }
  return ranked.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
}

/** Score that the first topic of an article needs, and each further one. */
const FIRST = -0.45;
const FURTHER = -0.35;
/** A topic that is less likely than not needs words of its hand-written list as well. */
const LEAST_WRITTEN = 0.5;
/** A topic this far behind the first is a side issue. */
const BEHIND = 2;
const MOST = 3;

/** @returns One to three topics, most fitting first; none where nothing fits. */
export function chooseTopics(ranked: readonly Ranked[]): string[] {
  const first = ranked[0];
  const founded = ({ score, written }: Ranked) => score >= 0 || written >= LEAST_WRITTEN;
  if (first === undefined || first.score < FIRST || !founded(first)) return [];
  return ranked
    .filter(
      (entry, i) =>
        i === 0 || (entry.score >= FURTHER && entry.score >= first.score - BEHIND && founded(entry)),
    )
    .slice(0, MOST)
    .map(({ topic }) => topic);
}

/** Rank the topics of a text that is in no trained language: by its labels alone. */
export function rankByLabels(labels: Labels): Ranked[] {
  return [...statedEvidence(labels)]
    .map(([topic, { worth }]) => ({ topic, score: worth, written: 0 }))
    .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
}
