import { type Finding, find, type Hit, type Search } from './find.ts';
import { queriesOf } from './index-terms.ts';
import type { PagefindShards } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchQuery } from './search-address.ts';
import type { SearchShard } from './search-shards.ts';
import { type LoadFile, ShardReader } from './shard-reader.ts';
import { suggestQuery } from './suggest.ts';

/** The result of a search. */
export interface SearchMatches extends Finding {
  /** The parsed query. */
  readonly search: Search;
  readonly searched: readonly ShardReader[];
  /** First and last day searched; absent for an empty archive. */
  readonly covered?: { readonly from: string; readonly to: string };
  /** Day back to which the next search would go; absent if everything was searched. */
  readonly older?: string;
  /** Number of hits that come first regardless of older days, so that a reader need not wait for the rest. */
  readonly settled: number;
}

/** Minimum number of articles that a search covers; more if they are short, up to a number of bytes. */
const FIRST_ARTICLES = 200;
const FIRST_BYTES = 11_000;
/** With fewer results, a search goes back further by itself, by about a number of bytes at most. */
const FEW = 10;
const MORE_BYTES = 45_000;
/** Number of shards added when a reader asks for older days. */
const FURTHER = 6;

function covers(shard: SearchShard, searchQuery: SearchQuery): boolean {
  if (searchQuery.month !== '') return shard.month === searchQuery.month;
  return searchQuery.year === '' || shard.year === searchQuery.year;
}

/** The search index of the archive: shards of several days each, loaded on demand, newest first. */
export class SearchArchive {
  readonly #shards: readonly SearchShard[];
  readonly #load: (shard: SearchShard) => LoadFile;
  readonly #engine: PagefindShards;
  readonly #readers = new Map<SearchShard, Promise<ShardReader>>();

  /** @param load Returns the loader for our files of a shard. */
  constructor(
    shards: readonly SearchShard[],
    load: (shard: SearchShard) => LoadFile,
    engine: PagefindShards,
  ) {
    this.#engine = engine;
    this.#shards = shards;
    this.#load = load;
  }

  /**
   * The same query always finds the same in the same archive, regardless of earlier searches.
   *
   * @param onFirst Called with the hits of the newest days, if older ones are searched too.
   */
  async search(
    searchQuery: SearchQuery,
    onFirst: (found: SearchMatches) => void = () => {},
  ): Promise<SearchMatches> {
    const search = { ...searchQuery, phrases: parseQuery(searchQuery.query) };
    const fitting = this.#shards.filter((shard) => covers(shard, searchQuery));
    let count = first(fitting, searchQuery.since);
    let found = await this.#find(search, searchQuery, fitting.slice(0, count));
    const isFew = found.hits.length < FEW && count < fitting.length;
    const settled = isFew ? settledHits(search, found.hits) : [];
    if (isFew) onFirst({ ...found, settled: settled.length });
    for (let bytes = 0; found.hits.length < FEW && bytes < MORE_BYTES && count < fitting.length; count++) {
      bytes += fitting[count]?.bytes ?? 0;
      found = await this.#find(search, searchQuery, fitting.slice(0, count + 1));
    }
    const [newest, oldest] = [fitting[0], fitting[count - 1]];
    const older = fitting.slice(count, count + FURTHER).at(-1);
    return {
      ...found,
      hits: withFirst(settled, found.hits),
      settled: settled.length,
      ...(newest && oldest ? { covered: { from: oldest.from, to: newest.to } } : {}),
      ...(older ? { older: older.from } : {}),
    };
  }

  /** Preload what a query needs from open shards, while it is being typed. */
  async preload(query: string): Promise<void> {
    const queries = parseQuery(query).flatMap(({ words }) => queriesOf(words));
    await Promise.all(queries.map((one) => this.#engine.preload(one)));
  }

  /** Preload what every first search needs. */
  async warm(): Promise<void> {
    await Promise.all(this.#shards.slice(0, first(this.#shards, '')).map((shard) => this.#open(shard)));
  }

  /** @returns An alternative query that finds something, for a query with a word that no article contains. */
  suggestion(searchQuery: SearchQuery, { search, searched }: SearchMatches): Promise<string | undefined> {
    return suggestQuery(search, searchQuery.query, searched);
  }

  async #find(
    search: Search,
    searchQuery: SearchQuery,
    shards: readonly SearchShard[],
  ): Promise<Omit<SearchMatches, 'settled'>> {
    const searched = await Promise.all(shards.map((shard) => this.#open(shard)));
    // A query without words does not match everything.
    const wordless = searchQuery.query !== '' && search.phrases.length === 0;
    return { ...(await find(search, wordless ? [] : searched)), search, searched };
  }

  #open(shard: SearchShard): Promise<ShardReader> {
    const known = this.#readers.get(shard);
    if (known !== undefined) return known;
    const reader = ShardReader.open(shard.key, this.#load(shard), this.#engine.open(shard.name));
    this.#readers.set(shard, reader);
    reader.catch(() => this.#readers.delete(shard));
    return reader;
  }
}

/** @returns The hits of the newest days that no older hit precedes: all by date, only headlines by relevance. */
function settledHits({ sort, phrases }: Search, hits: readonly Hit[]): readonly Hit[] {
  if (sort === 'newest' || phrases.length === 0) return hits;
  return hits.filter(({ inTitle }) => inTitle);
}

/** @returns All hits, with the given ones first. */
function withFirst(some: readonly Hit[], all: readonly Hit[]): Hit[] {
  const isFirst = ({ shard, article }: Hit): boolean =>
    some.some((hit) => hit.shard === shard && hit.article === article);
  return [...some, ...all.filter((hit) => !isFirst(hit))];
}

/** Number of shards that are searched at first. */
function first(shards: readonly SearchShard[], since: string): number {
  let [articles, bytes] = [0, 0];
  const enough = shards.findIndex((shard) => {
    articles += shard.articles;
    bytes += shard.bytes;
    const far = since === '' || shard.from <= since;
    return articles >= FIRST_ARTICLES && bytes >= FIRST_BYTES && far;
  });
  return enough === -1 ? shards.length : enough + 1;
}
