import { byTime, type Dated } from './cluster.ts';
import { FORTNIGHT_MS } from './match.ts';

/**
 * The articles dated within a fortnight of one of the given articles; if there are too many, the nearest in time.
 *
 * @param to The given articles, ordered by time.
 * @param atMost Maximum number of articles.
 */
export function nearest(to: readonly Dated[], articles: readonly Dated[], atMost: number): readonly Dated[] {
  const near = articles.flatMap((article) => {
    const gap = gapOf(article.time, to);
    return gap <= FORTNIGHT_MS ? [{ article, gap }] : [];
  });
  if (near.length > atMost) near.sort((a, b) => a.gap - b.gap || byTime(a.article, b.article));
  return near.slice(0, atMost).map(({ article }) => article);
}

/** Milliseconds to the nearest of the given articles, which are ordered by time. */
function gapOf(time: number, to: readonly Dated[]): number {
  let low = 0;
  let high = to.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((to[middle]?.time ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  const after = to[low]?.time ?? Number.POSITIVE_INFINITY;
  const before = to[low - 1]?.time ?? Number.NEGATIVE_INFINITY;
  return Math.min(after - time, time - before);
}
