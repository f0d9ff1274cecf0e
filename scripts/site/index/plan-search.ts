import { hash } from 'node:crypto';
import type { Catalog } from '../../../src/lib/catalog.ts';
import type { SearchShards } from '../../../src/lib/search-shards.ts';
import { searchDocument } from './documents.ts';
import type { ShardTask } from './index-shard.ts';
import { shards } from './shards.ts';

export interface SearchPlan {
  /** Key of every shard by its name, oldest first. */
  readonly keys: ReadonlyMap<string, string>;
  /** Shards whose key is new or changed. */
  readonly tasks: readonly ShardTask[];
  readonly vanished: readonly string[];
  /** `search/shards.json`. */
  readonly list: SearchShards;
}

/**
 * Say which parts of the search index have to be made again.
 *
 * @param before Keys of the shards that stand in the output folder.
 * @param version Changes whenever shards are made differently.
 */
export function planSearch(
  catalog: Catalog,
  before: Readonly<Record<string, string>>,
  version: string,
): SearchPlan {
  const all = shards(catalog.articles);
  const keys = new Map<string, string>();
  const tasks: ShardTask[] = [];
  for (const { name, articles } of all) {
    const documents = articles.map((article) => searchDocument(catalog, article));
    const key = hash(
      'sha256',
      `${version}\n${catalog.site.language}\n${JSON.stringify(documents)}`,
      'base64url',
    ).slice(0, 24);
    keys.set(name, key);
    if (before[name] !== key) tasks.push({ name, documents });
  }
  return {
    keys,
    tasks,
    vanished: Object.keys(before)
      .filter((name) => !keys.has(name))
      .sort(),
    list: {
      shards: all.toReversed().map(({ name, month, from, to, articles }) => ({
        name,
        month,
        year: month.slice(0, 4),
        from,
        to,
        url: `search/${name}/`,
        articles: articles.length,
      })),
    },
  };
}
