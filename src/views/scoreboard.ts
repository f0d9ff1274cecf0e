import type { Catalog } from '../model/catalog.ts';
import { memoizeByCatalog } from '../model/memoize.ts';
import { firstOf } from './coverage-view.ts';

/** How often a publisher was first or alone. */
export interface Score {
  /** Number of stories of several publishers that it reported first, as far as known. */
  readonly first: number;
  /** Number of articles on news that no other publisher reported. */
  readonly alone: number;
}

/** Scores by id, of publishers that have any. */
export const scoreboard = memoizeByCatalog((catalog: Catalog): ReadonlyMap<string, Score> => {
  const scores = new Map<string, { first: number; alone: number }>();
  const scoreOf = (id: string) => {
    const score = scores.get(id) ?? { first: 0, alone: 0 };
    scores.set(id, score);
    return score;
  };
  for (const { members } of catalog.stories) {
    const publishers = new Set(members.map(({ article }) => article.data.source));
    const [only] = publishers;
    const first = firstOf(members)?.data.source;
    if (publishers.size > 1 && first !== undefined) scoreOf(first).first++;
    if (publishers.size === 1 && only !== undefined) scoreOf(only).alone += members.length;
  }
  for (const { data, story } of catalog.articles)
    if (story === undefined && data.source !== undefined) scoreOf(data.source).alone++;
  return scores;
});
