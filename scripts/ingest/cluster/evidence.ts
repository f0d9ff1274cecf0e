import { compareText } from '../../../src/model/compare-text.ts';
import type { Membership } from '../../../src/schemas/story.ts';
import type { StoryVector, StoryVocabulary } from './vectors.ts';

/** Maximum number of shared words that are shown. */
const MAX_SHARED_WORDS = 12;
const HOUR_MS = 60 * 60 * 1000;
/** More than the order of a sum can change in the similarity of two vectors of length one. */
const ROUNDING = 1e-9;

/** The members of one story, which join one after the other, as an inverted index. */
export interface StoryEvidence {
  /** Adds a member, by its index in the list of vectors. */
  readonly add: (place: number) => void;
  /**
   * Why an article is in the story: its nearest member so far, the words that both share, and the time between them. The
   * first member has none.
   */
  readonly of: (place: number) => Membership;
}

/** @param story The id of the story. */
export function storyEvidence(
  story: string,
  vectors: readonly StoryVector[],
  vocabulary: StoryVocabulary,
): StoryEvidence {
  const members: StoryVector[] = [];
  const postings = new Map<number, { readonly members: number[]; readonly weights: number[] }>();
  const vectorAt = (place: number) => {
    const vector = vectors[place];
    if (vector === undefined)
      throw new Error(`Unexpected place ${place}, expected one of ${vectors.length} articles`);
    return vector;
  };
  const add = (place: number) => {
    const { terms, weights } = vectorAt(place);
    const at = members.push(vectorAt(place)) - 1;
    terms.forEach((term, n) => {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, { members: [at], weights: [weights[n] ?? 0] });
      else {
        list.members.push(at);
        list.weights.push(weights[n] ?? 0);
      }
    });
  };
  /** Indexes of the members that may be the most similar, ascending. */
  const mostSimilar = ({ terms, weights }: StoryVector): number[] => {
    const scores = new Float64Array(members.length);
    terms.forEach((term, n) => {
      const list = postings.get(term);
      if (list === undefined) return;
      const weight = weights[n] ?? 0;
      for (let at = 0; at < list.members.length; at++) {
        const member = list.members[at] ?? 0;
        scores[member] = (scores[member] ?? 0) + weight * (list.weights[at] ?? 0);
      }
    });
    const least = scores.reduce((most, score) => Math.max(most, score), 0) - ROUNDING;
    return [...members.keys()].filter((at) => (scores[at] ?? 0) >= least);
  };
  const of = (place: number): Membership => {
    const own = vectorAt(place);
    let best: { other: StoryVector; score: number; hours: number } | undefined;
    for (const at of mostSimilar(own)) {
      const other = members[at];
      if (other === undefined) continue;
      const score = similarity(own, other);
      const hours = Math.abs(own.features.time - other.features.time) / HOUR_MS;
      // Ties: the nearest in time, then the earlier.
      if (best === undefined || score > best.score || (score === best.score && hours < best.hours))
        best = { other, score, hours };
    }
    if (best === undefined) return { story, article: own.features.id, words: [] };
    return {
      story,
      article: own.features.id,
      with: best.other.features.id,
      score: round(Math.min(1, best.score), 1000),
      words: sharedWords(own, best.other, vocabulary),
      hours: round(best.hours, 10),
    };
  };
  return { add, of };
}

function weightsOf({ terms, weights }: StoryVector): Map<number, number> {
  return new Map(Array.from(terms, (term, at) => [term, weights[at] ?? 0]));
}

function similarity(own: StoryVector, { terms, weights }: StoryVector): number {
  const owns = weightsOf(own);
  let total = 0;
  for (let at = 0; at < terms.length; at++) total += (owns.get(terms[at] ?? 0) ?? 0) * (weights[at] ?? 0);
  return total;
}

/** Significant words of both, heaviest first. */
function sharedWords(a: StoryVector, b: StoryVector, { words, significant }: StoryVocabulary): string[] {
  const weights = weightsOf(b);
  const shared: { word: string; weight: number }[] = [];
  for (const [at, term] of a.terms.entries()) {
    const word = words[term];
    const weight = (a.weights[at] ?? 0) * (weights.get(term) ?? 0);
    if (weight > 0 && significant[term] === true && word !== undefined) shared.push({ word, weight });
  }
  shared.sort((x, y) => y.weight - x.weight || compareText(x.word, y.word));
  return shared.slice(0, MAX_SHARED_WORDS).map(({ word }) => word);
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
