import type { Catalog } from '../model/catalog.ts';
import { memoizeByCatalog } from '../model/memoize.ts';
import { firstOf, printersOf } from './first-report.ts';

/** How often a publisher was first or alone. */
export interface Score {
  /** Number of stories of several publishers that it reported first, as far as known. */
  readonly first: number;
  /** Number of articles on news that no other publisher reported or copied, as far as known. */
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
    const publishers = printersOf(members.map(({ article }) => article));
    const found = firstOf(catalog, members);
    const first = 'article' in found ? found.article.data.source : undefined;
    const others = [...publishers].filter((id) => id !== undefined && id !== first);
    if (others.length > 0 && first !== undefined) scoreOf(first).first++;
    const only = onlyOf(publishers);
    if (only !== undefined) scoreOf(only).alone += members.length;
  }
  for (const article of catalog.articles) {
    const only = article.story === undefined ? onlyOf(printersOf([article])) : undefined;
    if (only !== undefined) scoreOf(only).alone++;
  }
  return scores;
});

/** @returns The publisher that is alone; `undefined` if there are several, or if one is not known. */
function onlyOf(publishers: ReadonlySet<string | undefined>): string | undefined {
  return publishers.size === 1 ? [...publishers][0] : undefined;
}
