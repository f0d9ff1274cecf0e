import type { ArticleEntry, Catalog } from '../../../src/model/catalog.ts';
import type { SearchShards } from '../../../src/search/search-shards.ts';
import { hashOf } from '../../content/hash.ts';
import type { Scan } from '../catalog/scan-content.ts';
import { searchDocument, storyOfResult } from './documents.ts';
import type { ShardTask } from './index-shard.ts';
import { shards, WORDS_PER_FILE } from './shards.ts';

/** What is known of a shard in the output folder. */
export interface KnownShard {
  /** Hash over its documents. */
  readonly key: string;
  /** Hash over the input of its documents: as long as it is the same, they need not be computed. */
  readonly basis: string;
}

export interface SearchPlan {
  /** Every shard by its name, oldest first. */
  readonly shards: ReadonlyMap<string, KnownShard>;
  /** Shards whose key is new or changed. */
  readonly tasks: readonly ShardTask[];
  readonly vanished: readonly string[];
  /** `search/shards.json`. */
  readonly list: SearchShards;
}

/**
 * Find the parts of the search index that have to be rebuilt.
 *
 * @param options.before The shards in the output folder.
 * @param options.version Changes whenever shards are built differently.
 * @param options.seed Hash over what every document depends on apart from its article: settings, publishers, rules.
 */
export function planSearch(options: {
  readonly catalog: Catalog;
  readonly scan: Pick<Scan, 'hashes'>;
  readonly before: Readonly<Record<string, KnownShard>>;
  readonly version: string;
  readonly seed: string;
}): SearchPlan {
  const { catalog, scan, before, version, seed } = options;
  const all = shards(catalog.articles);
  const known = new Map<string, KnownShard>();
  const tasks: ShardTask[] = [];
  const shownOf = new Map<string, string>();
  for (const [id, story] of catalog.storyById) shownOf.set(id, JSON.stringify(storyOfResult(catalog, story)));
  const line = ({ path, story = '' }: ArticleEntry): string =>
    `${scan.hashes.get(path)} ${path} ${story} ${shownOf.get(story)}\n`;
  for (const { name, articles } of all) {
    const basis = shortHash(`${version}\n${seed}\n${articles.map(line).join('')}`);
    const standing = before[name];
    if (standing?.basis === basis) {
      known.set(name, standing);
      continue;
    }
    const documents = articles.map((article) => searchDocument(catalog, article));
    const key = shortHash(`${version}\n${JSON.stringify(documents)}`);
    known.set(name, { key, basis });
    if (standing?.key !== key) tasks.push({ name, key, documents });
  }
  return {
    shards: known,
    tasks,
    vanished: Object.keys(before)
      .filter((name) => !known.has(name))
      .sort(),
    list: {
      shards: all.toReversed().map(({ name, month, from, to, articles }) => ({
        name,
        month,
        year: month.slice(0, 4),
        from,
        to,
        key: known.get(name)?.key ?? '',
        articles: articles.length,
        bytes: bytesOf(articles),
      })),
    },
  };
}

/** Bytes per word of a file of words. */
const BYTES_A_WORD = 2;
/** Bytes per article of files that are loaded completely: Pagefind's list of records, and our table. */
const BYTES_AN_ARTICLE = 20;

function bytesOf(articles: readonly ArticleEntry[]): number {
  const words = articles.reduce((sum, article) => sum + article.words, 0);
  return Math.min(words, WORDS_PER_FILE) * BYTES_A_WORD + articles.length * BYTES_AN_ARTICLE;
}

function shortHash(text: string): string {
  return hashOf(text).slice(0, 24);
}
