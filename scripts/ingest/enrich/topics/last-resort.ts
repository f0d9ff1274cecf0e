/**
 * Give a topic to a text of which the classifier is not sure: by its publisher's section, else by the words of its
 * headline and opening. A guess that is right six times in seven serves a reader more than no topic.
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

/** Words of the body that are looked at: a long text that says nothing clear is left without a topic. */
const MAX_WORDS = 150;
/** A hint that stands four times, or in the headline, says no more. */
const MAX_OCCURRENCES = 4;
/** What the hand-written lists say counts so much beside a hint. */
const LIST_WEIGHT = 1.5;
/** What examples say beyond what they say of any text. */
const LEARNED_WEIGHT = 3;
/** Less is chance. */
const MIN_EVIDENCE = 1.8;
/** Two countries in a headline deal with each other. */
const COUNTRY_WEIGHT = 0.8;

/**
 * @param ranked Topics as the classifier ranks them, none of which it would choose.
 * @returns The topic that most speaks for, or none where nothing does.
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

/** What clubs, results, contests and countries in a headline hint at. */
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
