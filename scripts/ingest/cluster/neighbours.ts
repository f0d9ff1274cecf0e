import { FORTNIGHT_MS } from './match.ts';
import { fromSameTemplate, type Opening, openingOf } from './same-template.ts';
import type { Apart } from './story-cluster.ts';
import type { StoryFeatures } from './story-features.ts';
import type { StoryVector, StoryVocabulary } from './vectors.ts';

/** Two articles that are similar enough to be in one story; `to` comes before `from`. */
export interface NeighbourLink {
  readonly from: number;
  readonly to: number;
  /** Similarity, 0 to 1. */
  readonly score: number;
}

/** How the articles of a run relate to each other. */
export interface Neighbours {
  readonly links: readonly NeighbourLink[];
  readonly apart: Apart;
}

/** Minimum similarity of a link. */
const MIN_SCORE = 0.06;
/** Minimum number of significant words in common. */
const MIN_SHARED_WORDS = 3;
/** Maximum number of links from an article to earlier ones; the best are kept. */
const MAX_LINKS = 40;
/** Maximum number of articles per word that are compared, nearest in time; bounds the cost of frequent words. */
const MAX_POSTINGS = 2000;

/** The articles that contain a word, ordered by time, and its weight in each. */
interface Postings {
  readonly items: number[];
  readonly weights: number[];
}

/**
 * Find pairs of similar articles through an inverted index, so that pairs without common words cost nothing. Two
 * published articles are not compared, since they do not change. Articles that are similar only because of a template
 * get no link.
 *
 * @param vectors Ordered by (time, id).
 */
export function linksOf(
  vectors: readonly StoryVector[],
  { significant }: StoryVocabulary,
  isFresh: (place: number) => boolean,
): Neighbours {
  const all = new Map<number, Postings>();
  const fresh = new Map<number, Postings>();
  const scores = new Float64Array(vectors.length);
  const shared = new Uint8Array(vectors.length);
  const links: NeighbourLink[] = [];
  const apart = new Map<number, Set<number>>();
  const openings = new Map<number, Opening>();
  const openingAt = (place: number, features: StoryFeatures): Opening => {
    const opening = openings.get(place) ?? openingOf(features);
    openings.set(place, opening);
    return opening;
  };
  for (const [from, { features, terms, weights }] of vectors.entries()) {
    const touched: number[] = [];
    const own = isFresh(from);
    const listed = own ? all : fresh;
    for (const [at, term] of terms.entries()) {
      const weight = weights[at] ?? 0;
      const list = listed.get(term);
      if (list !== undefined) {
        const isSignificant = significant[term] === true;
        for (let k = list.items.length - 1, end = Math.max(0, k - MAX_POSTINGS); k >= end; k--) {
          const to = list.items[k] ?? 0;
          if (features.time - (vectors[to]?.features.time ?? 0) > FORTNIGHT_MS) break;
          if (scores[to] === 0) touched.push(to);
          scores[to] = (scores[to] ?? 0) + weight * (list.weights[k] ?? 0);
          if (isSignificant && (shared[to] ?? 0) < 255) shared[to] = (shared[to] ?? 0) + 1;
        }
      }
      post(all, term, from, weight);
      if (own) post(fresh, term, from, weight);
    }
    const good = touched.filter(
      (to) => (scores[to] ?? 0) >= MIN_SCORE && (shared[to] ?? 0) >= MIN_SHARED_WORDS,
    );
    good.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const to of good.slice(0, MAX_LINKS)) {
      const other = vectors[to]?.features;
      if (other && fromSameTemplate(openingAt(from, features), openingAt(to, other))) {
        apart.set(from, (apart.get(from) ?? new Set()).add(to));
        apart.set(to, (apart.get(to) ?? new Set()).add(from));
      } else links.push({ from, to, score: scores[to] ?? 0 });
    }
    for (const to of touched) {
      scores[to] = 0;
      shared[to] = 0;
    }
  }
  return { links, apart };
}

function post(index: Map<number, Postings>, term: number, item: number, weight: number): void {
  const list = index.get(term);
  if (list === undefined) index.set(term, { items: [item], weights: [weight] });
  else {
    list.items.push(item);
    list.weights.push(weight);
  }
}
