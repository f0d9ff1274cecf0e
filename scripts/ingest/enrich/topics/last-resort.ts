/**
 * Assign a topic when the classifier is not sure: from the publisher's section, else from the words of headline and
 * opening. A guess that is right six times in seven is more useful than no topic.
 */
import { isCountry } from '../../data/gazetteer.ts';
import { CLUB_TOWNS, TEAM_NAMES } from '../../data/name-clues.ts';
import { TOPIC_HINTS } from '../../data/topic-hints.ts';
import type { Ranked } from './rank-topics.ts';
import type { Scorer } from './scorer.ts';
import { type StatedLabels, statedEvidence } from './stated.ts';
import { singular, topicTerms } from './terms.ts';
import { vectorOf } from './vector.ts';

const HINTS = new Map<string, string[]>();
for (const [topic, list] of Object.entries(TOPIC_HINTS)) {
  for (const phrase of new Set(list.split(', ').map((words) => words.split(' ').map(singular).join(' '))))
    HINTS.set(phrase, [...(HINTS.get(phrase) ?? []), topic]);
}

/** Number of words of the body that are read: a long text without clear hints gets no topic. */
const MAX_WORDS = 150;
/** Maximum count of a hint; one in the headline has this count. */
const MAX_OCCURRENCES = 4;
/** Weight of the hand-written lists relative to a hint. */
const LIST_WEIGHT = 1.5;
/** Weight of the trained score, relative to its average. */
const LEARNED_WEIGHT = 3;
/** Minimum evidence; less is coincidence. */
const MIN_EVIDENCE = 1.8;
/** Weight of two countries in a headline, as a hint at politics. */
const COUNTRY_WEIGHT = 0.8;

/**
 * @param ranked Topics as the classifier ranks them, none of which it chose.
 * @returns The topic with the most evidence; empty if there is none.
 */
export function lastResort(
  {
    title,
    paragraphs,
    ...labels
  }: StatedLabels & { readonly title: string; readonly paragraphs: readonly string[] },
  ranked: readonly Ranked[],
  score: Scorer,
): string | undefined {
  const stated = [...statedEvidence(labels)].sort(([, a], [, b]) => b.worth - a.worth)[0];
  if (stated !== undefined) return stated[0];
  const opening = paragraphs.join(' ').split(' ', MAX_WORDS + 1);
  if (opening.length > MAX_WORDS) return undefined;
  const evidence = new Map<string, number>();
  const add = (topic: string, worth: number) => evidence.set(topic, (evidence.get(topic) ?? 0) + worth);
  for (const [term, count] of topicTerms(title, paragraphs)) {
    const topics = HINTS.get(term) ?? [];
    for (const topic of topics) add(topic, Math.sqrt(Math.min(count, MAX_OCCURRENCES)) / topics.length);
  }
  for (const { topic, written } of ranked) add(topic, written * LIST_WEIGHT);
  for (const [topic, worth] of namesIn(title)) add(topic, worth);
  const none = score(vectorOf('', []));
  for (const [topic, learned] of score(vectorOf(title, paragraphs)))
    add(topic, LEARNED_WEIGHT * (learned.score - (none.get(topic)?.score ?? 0)));
  const [best] = [...evidence].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best !== undefined && best[1] >= MIN_EVIDENCE ? best[0] : undefined;
}

/** "the King Edgar Stakes" */
const CONTEST = /\p{Lu}\p{L}+ (?:Cup|Derby|Grand Prix|Handicap|Marathon|Open|Stakes|Trophy)\b/u;

/** Topics hinted at by clubs, results, contests and countries in a headline. */
function namesIn(title: string): [topic: string, worth: number][] {
  const words = title.split(/[^\p{L}\p{M}]+/u);
  const clubs = words.filter((word) => CLUB_TOWNS.has(word) || TEAM_NAMES.has(word)).length;
  const result = /\p{L} \p{Nd}{1,2}[-–]\p{Nd}{1,2} \p{Lu}/u.test(title) ? 2 : 0;
  const contests = CONTEST.test(title) ? 2 : 0;
  const countries = words.filter((word) => isCountry(word)).length;
  return [
    ['sport', result + clubs + contests],
    ['politics-government', countries > 1 ? COUNTRY_WEIGHT * 2 : countries * COUNTRY_WEIGHT],
  ];
}
