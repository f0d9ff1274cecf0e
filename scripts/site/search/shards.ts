import type { ArticleEntry } from '../../../src/model/catalog.ts';
import { monthOf } from '../../../src/model/day.ts';

/** A part of the search index: whole days of one month. */
export interface Shard {
  /** `2025-07` or, if the month has several shards, its first day, `2025-07-09`. Also the name of its folder. */
  readonly name: string;
  readonly month: string;
  /** First and last day with an article. */
  readonly from: string;
  readonly to: string;
  /** Oldest first. */
  readonly articles: readonly ArticleEntry[];
}

/**
 * A shard gets days until it has this many articles: a search loads one table per shard and, for a rare word, one file
 * of words.
 */
const MAX_SHARD_ARTICLES = 1000;
/**
 * The newest month is indexed again with every dump, so its shards are smaller; it is divided again when it is over.
 */
const MAX_NEWEST_SHARD_ARTICLES = 300;

/**
 * Number of occurrences of words per file of Pagefind, some 6 kB. With the default of 20,000, a reader on a slow link
 * waits a second for one word.
 */
export const WORDS_PER_FILE = 3000;

/**
 * Divide the archive for indexing, from the oldest day on, so that new articles only change the newest shard.
 *
 * @param articles Newest first, as in the catalog.
 * @returns Oldest first.
 */
export function shards(articles: readonly ArticleEntry[]): Shard[] {
  const months = new Map<string, ArticleEntry[]>();
  for (const article of articles.toReversed()) {
    const month = monthOf(article.day);
    const list = months.get(month);
    if (list === undefined) months.set(month, [article]);
    else list.push(article);
  }
  const newest = articles[0] && monthOf(articles[0].day);
  return [...months].flatMap(([month, list]) =>
    cut(month, list, month === newest ? MAX_NEWEST_SHARD_ARTICLES : MAX_SHARD_ARTICLES),
  );
}

function cut(month: string, articles: readonly ArticleEntry[], minArticles: number): Shard[] {
  const runs: ArticleEntry[][] = [];
  let run: ArticleEntry[] = [];
  for (const article of articles) {
    const last = run.at(-1);
    if (last !== undefined && run.length >= minArticles && last.day !== article.day) run = [];
    if (run.length === 0) runs.push(run);
    run.push(article);
  }
  return runs.flatMap((list, index) => {
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined) return [];
    // The first shard keeps the name of the month when others are added.
    return [
      {
        name: index === 0 ? month : first.day,
        month,
        from: first.day,
        to: last.day,
        articles: list,
      },
    ];
  });
}
