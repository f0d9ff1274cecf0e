import { MIN_SIGNIFICANT_RARITY } from '../../../ingest/cluster/vectors.ts';
import { rarity } from '../../../ingest/data/rarity.ts';
import { isMatchWord, isOfResult, isRoutine, type LineProfile } from './line-profile.ts';
import { shareTemplate } from './share-template.ts';

/** Why two stories belong to one line. */
export interface LineEvidence {
  /** Mean similarity of their articles, by headlines and names, 0 to 1. */
  readonly score: number;
  /** Common significant words, heaviest first. */
  readonly words: readonly string[];
}

/**
 * Minimum similarity: of 93 lines in ECB+ it finds 40, with 6 false ones among events selected for their similarity.
 */
const MIN_SCORE = 0.2;
/** Rarity of a word in one of 150 articles. */
export const MIN_NAME_RARITY = 5;
/** Minimum number of common rare names, or of other headline words besides one common person. */
const MIN_NAMES = 2;
const MAX_WORDS = 8;
const NUMBER = /^\p{N}/u;

/**
 * Decide whether two stories belong to one line of events: they have rare names in common, one of them in headlines,
 * and a word of their subject, and nothing contradicts it.
 *
 * @returns The same for either order; `undefined` if the two do not belong to one line.
 */
export function lineEvidence(a: LineProfile, b: LineProfile): LineEvidence | undefined {
  if (contradict(a, b)) return undefined;
  const isSport = [a, b].some(({ topics }) => topics.includes('sport'));
  const shared = sharedOf(a, b);
  const score = shared.reduce((sum, { weight }) => sum + weight, 0);
  if (score < MIN_SCORE) return undefined;

  const names = new Set<string>();
  const titled = new Set<string>();
  const subjects: string[] = [];
  const telling = shared.filter(({ term }) => isTelling(term));
  for (const { term } of telling) {
    if (a.places.has(term) || b.places.has(term)) continue;
    const inBoth = a.inTitles.has(term) && b.inTitles.has(term);
    const name = nameOf(term, a, b);
    if (name !== undefined) {
      if (rarity(term) < MIN_NAME_RARITY) continue;
      names.add(name);
      if (inBoth) titled.add(name);
    } else if (inBoth && !isNameIn(term, a) && !isNameIn(term, b) && !(isSport && isMatchWord(term)))
      subjects.push(term);
  }
  if (titled.size === 0 || subjects.length === 0) return undefined;
  const isOfPerson = [...a.people].some((word) => b.people.has(word)) && subjects.length >= MIN_NAMES;
  if (names.size < MIN_NAMES && !isOfPerson) return undefined;
  if (isRoutine(a) || isRoutine(b) || (isSport && isOfResult(a) && isOfResult(b))) return undefined;
  if (shareTemplate(a.story, b.story)) return undefined;
  return {
    score: Math.min(1, Math.round(score * 1000) / 1000),
    words: telling.slice(0, MAX_WORDS).map(({ term }) => term),
  };
}

function isTelling(term: string): boolean {
  return rarity(term) >= MIN_SIGNIFICANT_RARITY && !NUMBER.test(term);
}

/** Common words with the product of their weights, heaviest first, so that the sum does not depend on the order. */
function sharedOf(a: LineProfile, b: LineProfile): { term: string; weight: number }[] {
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
  for (const field of ['labels', 'titleNames'] as const) {
    const [one, other] = [a[field].get(term), b[field].get(term)];
    if (one !== undefined && other !== undefined) return one < other ? one : other;
  }
  return undefined;
}

function isNameIn(term: string, { labels, titleNames }: LineProfile): boolean {
  return labels.has(term) || titleNames.has(term);
}

/** Whether their headlines name people but none in common, or they have no topic in common. */
function contradict(a: LineProfile, b: LineProfile): boolean {
  return areApart([...a.people], b.people) || areApart(a.topics, new Set(b.topics));
}

function areApart(some: readonly string[], others: ReadonlySet<string>): boolean {
  return some.length > 0 && others.size > 0 && !some.some((one) => others.has(one));
}
