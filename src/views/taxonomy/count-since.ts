import type { ArticleEntry } from '../../model/catalog.ts';

/**
 * @param articles Newest first.
 * @param since Day or month.
 * @returns The number of articles dated in it or later, which come first.
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
