import { MIN_SIGNIFICANT_RARITY } from '../../../ingest/cluster/vectors.ts';
import { rarity } from '../../../ingest/data/rarity.ts';
import { OFFICES, RECURRING_EVENTS } from '../../../ingest/data/recurring-events.ts';
import { isMatchWord, isOfResult, isRoutine, type LineProfile, wordingOf } from './line-profile.ts';
import { shareTemplate } from './share-template.ts';

/** Why two stories belong to one line. */
export interface LineEvidence {
  /** Mean similarity of their articles, by headlines and names, 0 to 1. */
  readonly score: number;
  /** Common significant words, heaviest first. */
  readonly words: readonly string[];
}

/** Minimum similarity; events that only look alike in ECB+, whose companies are the same, stay below. */
const MIN_SCORE = 0.2;
/** Rarity of a word in one of 150 articles. */
export const MIN_NAME_RARITY = 5;
/** Rarity of a name or a word of the subject in fewer than one of 600 articles. */
export const VERY_RARE = 6.4;
/** Minimum number of common rare names, or of common words of the subject besides a single name. */
const MIN_NAMES = 2;
const MIN_SUBJECTS = 2;
const MAX_WORDS = 8;
const NUMBER = /^\p{N}/u;
/** Topics whose stories are not part of a line of others: a musical about a trial, a minister who swims. */
const LIGHT: ReadonlySet<string> = new Set([
  'arts-culture-entertainment',
  'human-interest',
  'lifestyle-leisure',
  'sport',
  'weather',
]);

/**
 * Decide whether two stories belong to one line of events: they have a rare name in common, in headlines, and words of
 * their subject, and nothing contradicts it.
 *
 * @returns The same for either order; `undefined` if the two do not belong to one line.
 */
export function lineEvidence(a: LineProfile, b: LineProfile): LineEvidence | undefined {
  if (contradict(a, b)) return undefined;
  const weighed = weighedWords(a, b);
  const score = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (score < MIN_SCORE || !haveLine(sharedOf(a, b))) return undefined;
  const isSport = [a, b].some(({ topics }) => topics.includes('sport'));
  if (isRoutine(a) || isRoutine(b) || (isSport && isOfResult(a) && isOfResult(b))) return undefined;
  if (shareTemplate(a.story, b.story)) return undefined;
  return {
    score: Math.min(1, Math.round(score * 1000) / 1000),
    words: weighed
      .filter(({ term }) => isTelling(term))
      .slice(0, MAX_WORDS)
      .map(({ term }) => term),
  };
}

/** What two stories have in common. */
interface Shared {
  /** Rare names other than places. */
  readonly names: ReadonlySet<string>;
  /** Those in headlines of both. */
  readonly titled: ReadonlySet<string>;
  /** Words of very rare places. */
  readonly places: ReadonlySet<string>;
  /** Those in headlines of both. */
  readonly titledPlaces: ReadonlySet<string>;
  /** Whether headlines of both tell of what happens again and again: a fire, an earthquake. */
  readonly recurs: boolean;
  readonly isOfPerson: boolean;
  /** Whether both are about crime and have a person in their headlines: who is in court twice is there for one case. */
  readonly isCase: boolean;
  /** Words of the subject, in a headline of one of them, with those in headlines of both. */
  readonly subjects: readonly string[];
  readonly titledSubjects: readonly string[];
}

function haveLine(shared: Shared): boolean {
  const { names, titled, places, titledPlaces, isOfPerson, isCase, recurs, subjects, titledSubjects } =
    shared;
  if (isCase && titled.size > 0 && names.size + places.size >= MIN_NAMES) return true;
  if (subjects.length === 0 || (recurs && titled.size < MIN_NAMES)) return false;
  const strong = titledSubjects.filter((term) => rarity(term) >= VERY_RARE);
  if (titled.size > 0) {
    if (names.size >= MIN_NAMES && (titled.size >= MIN_NAMES || titledSubjects.length > 0)) return true;
    if (subjects.length < MIN_SUBJECTS) return false;
    return names.size >= MIN_NAMES || strong.length > 0 || (isOfPerson && titledSubjects.length > 0);
  }
  return titledPlaces.size > 0 && strong.length > 0 && subjects.length >= MIN_SUBJECTS;
}

function sharedOf(a: LineProfile, b: LineProfile): Shared {
  const isSport = [a, b].some(({ topics }) => topics.includes('sport'));
  const [one, other] = [wordingOf(a.story), wordingOf(b.story)];
  const isName = (term: string) =>
    [a, b].some(
      (of) => of.labels.has(term) || of.titleNames.has(term) || wordingOf(of.story).names.has(term),
    );
  const names = new Set<string>();
  const titled = new Set<string>();
  const places = new Set<string>();
  const titledPlaces = new Set<string>();
  let recurs = false;
  const subjects: string[] = [];
  const titledSubjects: string[] = [];
  for (const term of new Set([...one.said, ...a.labels.keys()])) {
    if (!isTelling(term) || !(other.said.has(term) || b.labels.has(term))) continue;
    const inBoth = a.inTitles.has(term) && b.inTitles.has(term);
    const isPlace = a.places.has(term) || b.places.has(term);
    // Lower case anywhere: no name, even if it begins a headline.
    const isWord = one.lowerCase.has(term) || other.lowerCase.has(term);
    if (isPlace) {
      if (rarity(term) < VERY_RARE) continue;
      places.add(term);
      if (inBoth) titledPlaces.add(term);
    } else if (isName(term) && !isWord) {
      const name = nameOf(term, a, b);
      if (name === undefined || rarity(term) < MIN_NAME_RARITY) continue;
      names.add(name);
      if (inBoth) titled.add(name);
    } else if (a.inTitles.has(term) || b.inTitles.has(term)) {
      if (RECURRING_EVENTS.has(term) && inBoth) recurs = true;
      if (RECURRING_EVENTS.has(term) || OFFICES.has(term) || (isSport && isMatchWord(term))) continue;
      subjects.push(term);
      if (inBoth) titledSubjects.push(term);
    }
  }
  const isOfPerson = [...a.people].some((word) => b.people.has(word));
  const isCase =
    [a, b].every(({ topics }) => topics.includes('crime-law-justice')) &&
    [...a.people, ...b.people].some((word) => a.inTitles.has(word) && b.inTitles.has(word));
  return { names, titled, places, titledPlaces, recurs, isOfPerson, isCase, subjects, titledSubjects };
}

function isTelling(term: string): boolean {
  return rarity(term) >= MIN_SIGNIFICANT_RARITY && !NUMBER.test(term);
}

/** Common words with the product of their weights, heaviest first, so that the sum does not depend on the order. */
function weighedWords(a: LineProfile, b: LineProfile): { term: string; weight: number }[] {
  const [few, many] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights];
  const shared: { term: string; weight: number }[] = [];
  for (const [term, weight] of few) {
    const other = many.get(term);
    if (other !== undefined) shared.push({ term, weight: weight * other });
  }
  return shared.sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1));
}

/** The name that a word belongs to in both, so that the words of one name count once. */
function nameOf(term: string, a: LineProfile, b: LineProfile): string | undefined {
  const [one, other] = [a, b].map(
    (of) => of.labels.get(term) ?? of.titleNames.get(term) ?? wordingOf(of.story).names.get(term),
  );
  if (one === undefined || other === undefined) return undefined;
  return one < other ? one : other;
}

/**
 * Whether their headlines name people but none in common, or they have no topic in common and one is light: the topic
 * of an accident is a disaster first, then politics, then crime.
 */
function contradict(a: LineProfile, b: LineProfile): boolean {
  if (areApart([...a.people], b.people)) return true;
  return (
    areApart(a.topics, new Set(b.topics)) &&
    [a, b].some(({ topics }) => topics.every((one) => LIGHT.has(one)))
  );
}

function areApart(some: readonly string[], others: ReadonlySet<string>): boolean {
  return some.length > 0 && others.size > 0 && !some.some((one) => others.has(one));
}
