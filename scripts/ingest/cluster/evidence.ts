import type { Membership } from '../../../src/schemas/story.ts';
import type { StoryVector, StoryVocabulary } from './vectors.ts';

/** Maximum number of shared words that are shown. */
const MAX_SHARED_WORDS = 12;
const HOUR_MS = 60 * 60 * 1000;

/**
 * Why an article is in a story: its nearest other member, the words that both share, and the time between them.
 *
 * @param others Indexes of the members that joined before it; empty for the first one.
 * @param scratch One slot per word, all 0 before and after: a lookup table of weights, since a story may be long.
 */
export function evidenceOf(
  story: string,
  place: number,
  others: readonly number[],
  vectors: readonly StoryVector[],
  vocabulary: StoryVocabulary,
  scratch: Float64Array,
): Membership {
  const own = vectors[place];
  if (own === undefined)
    throw new Error(`Unexpected place ${place}, expected one of ${vectors.length} articles`);
  own.terms.forEach((term, at) => {
    scratch[term] = own.weights[at] ?? 0;
  });
  let best: { other: StoryVector; score: number; hours: number } | undefined;
  for (const at of others) {
    const other = vectors[at];
    if (other === undefined) continue;
    const score = productWith(scratch, other);
    const hours = Math.abs(own.features.time - other.features.time) / HOUR_MS;
    // Ties: the nearest in time, then the earlier.
    if (best === undefined || score > best.score || (score === best.score && hours < best.hours))
      best = { other, score, hours };
  }
  for (const term of own.terms) scratch[term] = 0;
  if (best === undefined) return { story, article: own.features.id, words: [] };
  return {
    story,
    article: own.features.id,
    with: best.other.features.id,
    score: round(Math.min(1, best.score), 1000),
    words: sharedWords(own, best.other, vocabulary),
    hours: round(best.hours, 10),
  };
}

function productWith(own: Float64Array, { terms, weights }: StoryVector): number {
  let total = 0;
  for (let at = 0; at < terms.length; at++) total += (own[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return total;
}

/** Significant words of both, heaviest first. */
function sharedWords(a: StoryVector, b: StoryVector, { words, significant }: StoryVocabulary): string[] {
  const weights = new Map<number, number>();
  for (const [at, term] of b.terms.entries()) weights.set(term, b.weights[at] ?? 0);
  const shared: { word: string; weight: number }[] = [];
  for (const [at, term] of a.terms.entries()) {
    const word = words[term];
    const weight = (a.weights[at] ?? 0) * (weights.get(term) ?? 0);
    if (weight > 0 && significant[term] === true && word !== undefined) shared.push({ word, weight });
  }
  shared.sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1));
  return shared.slice(0, MAX_SHARED_WORDS).map(({ word }) => word);
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
