/**
 * Rank articles by Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009),
 * on one scale across shards: the rarity of a phrase and the length of articles are computed over all shards that are
 * searched.
 */
import { FIELDS } from './index-files.ts';

/** Saturation of the term frequency, and normalisation by length; the usual values. */
const K1 = 1.4;
const B = 0.75;
const TITLE = FIELDS.indexOf('title');
/** The limit of any number of occurrences elsewhere: a headline with the phrase ranks above all texts with it. */
const TITLE_SCORE = K1 + 1;

/** Statistics of the searched shards. */
export interface Collection {
  readonly articles: number;
  /** Mean number of words per article. */
  readonly meanLength: number;
}

/**
 * @param counts Number of occurrences of the phrase in each field of the article.
 * @param length Number of words of the article.
 * @param withPhrase Number of articles in the collection that contain it.
 */
export function searchScore(
  counts: readonly number[],
  length: number,
  withPhrase: number,
  { articles, meanLength }: Collection,
): number {
  const rarity = Math.log(1 + (articles - withPhrase + 0.5) / (withPhrase + 0.5));
  const occurrences = counts.reduce((sum, count, field) => sum + (field === TITLE ? 0 : count), 0);
  const lengthening = K1 * (1 - B + (B * length) / Math.max(meanLength, 1));
  const elsewhere = ((K1 + 1) * occurrences) / (occurrences + lengthening);
  return rarity * (elsewhere + ((counts[TITLE] ?? 0) > 0 ? TITLE_SCORE : 0));
}
