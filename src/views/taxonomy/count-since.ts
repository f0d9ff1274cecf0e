import type { ArticleEntry } from '../../model/catalog.ts';

/**
 * @param articles Newest first.
 * @param since Day or month.
 * @returns How many of them are dated in it or later: they come first.
 */
export function countSince(articles: readonly ArticleEntry[], since: string): number {
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((articles[middle]?.day ?? '') >= since) low = middle + 1;
    else high = middle;
  }
  return low;
}
