/**
 * Rank articles by Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
 * 2009), on one scale whatever shards they stand in: how rare a phrase is and how long articles are is counted over
 * all shards that are searched.
 */
import { FIELDS } from './index-files.ts';

/** How soon more occurrences add nothing, and how much a long article is held against it; the usual values. */
const K1 = 1.4;
const B = 0.75;
const TITLE = FIELDS.indexOf('title');
/** As much as any number of occurrences elsewhere: a headline with the phrase stands above all texts that have it. */
const TITLE_SCORE = K1 + 1;

/** What is searched. */
export interface Collection {
  readonly articles: number;
  /** Mean words of an article. */
  readonly meanLength: number;
}

/**
 * @param counts How often the phrase stands in each field of the article.
 * @param length Words of the article.
 * @param withPhrase Articles of the collection that have it.
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
