import {
  type Counts,
  loadPagefind,
  type Pagefind,
  type PagefindFilters,
  type PagefindResult,
} from './pagefind.ts';
import type { SearchQuery } from './search-address.ts';
import type { SearchShard } from './search-shards.ts';
import { queryTerms } from './search-terms.ts';

/** What the search found so far. */
export interface SearchMatches {
  readonly results: readonly PagefindResult[];
  /** First and last UTC day that was searched; nothing when there is nothing. */
  readonly covered?: { readonly from: string; readonly to: string };
  /** Whether there are older days that were not. */
  readonly older: boolean;
  /** Articles by value of the filters that are not set. */
  readonly counts: { readonly topic: Counts; readonly source: Counts };
}

/** Articles that the first search covers: two shards of the newest month at most. */
const FIRST = 200;
/** Fewer results than this make the search go back further by itself, by at most so many shards: 20 to 50 kB each. */
const FEW = 10;
const BY_ITSELF = 5;
/** Shards that a reader who asks for older days gets. */
const FURTHER = 6;

function filtersOf(searchQuery: SearchQuery): PagefindFilters {
  const filters: {
    topic: string[];
    source: string[];
    year?: string;
    month?: string;
    story?: string;
    person?: string;
  } = {
    // An empty list counts the values and narrows nothing.
    topic: searchQuery.topic === '' ? [] : [searchQuery.topic],
    source: searchQuery.source === '' ? [] : [searchQuery.source],
  };
  if (searchQuery.year !== '') filters.year = searchQuery.year;
  if (searchQuery.month !== '') filters.month = searchQuery.month;
  if (searchQuery.story !== '') filters.story = searchQuery.story;
  if (searchQuery.person !== '') filters.person = searchQuery.person;
  return filters;
}

function covers(shard: SearchShard, searchQuery: SearchQuery): boolean {
  if (searchQuery.month !== '') return shard.month === searchQuery.month;
  return searchQuery.year === '' || shard.year === searchQuery.year;
}

/** The search index of the archive: shards of some days each, fetched as they are needed, newest first. */
export class SearchArchive {
  readonly #base: string;
  readonly #shards: readonly SearchShard[];
  readonly #merged = new Set<string>();
  #engine: Promise<Pagefind> | undefined;

  /** @param base Path of the site, ending in a slash. */
  constructor(base: string, shards: readonly SearchShard[]) {
    this.#base = base;
    this.#shards = shards;
  }

  /**
   * @param query What is looked for.
   * @param further Whether to take in older days than were searched before.
   */
  async search(searchQuery: SearchQuery, further: boolean): Promise<SearchMatches> {
    const fitting = this.#shards.filter((shard) => covers(shard, searchQuery));
    await this.#cover(fitting, further ? FURTHER : 0);
    let found = await this.#ask(searchQuery, fitting);
    for (let more = 0; more < BY_ITSELF && found.results.length < FEW && found.older; more += 1) {
      await this.#cover(fitting, 1);
      found = await this.#ask(searchQuery, fitting);
    }
    return found;
  }

  /** Merge shards until enough articles are covered, then `more` shards. */
  async #cover(fitting: readonly SearchShard[], more: number): Promise<void> {
    let articles = 0;
    let left = more;
    for (const shard of fitting) {
      if (!this.#merged.has(shard.name)) {
        if (articles >= FIRST) {
          if (left === 0) break;
          left -= 1;
        }
        await this.#merge(shard);
      }
      articles += shard.articles;
    }
  }

  async #merge(shard: SearchShard): Promise<void> {
    const options = {
      baseUrl: this.#base,
      mergeFilter: { shard: shard.name, month: shard.month, year: shard.year },
    };
    const path = `${this.#base}${shard.url}`;
    this.#merged.add(shard.name);
    if (this.#engine === undefined) {
      this.#engine = loadPagefind(this.#base).then(({ createInstance }) =>
        createInstance({ basePath: path, ...options }),
      );
      await this.#engine;
    } else {
      await (await this.#engine).mergeIndex(path, options);
    }
  }

  async #ask(searchQuery: SearchQuery, fitting: readonly SearchShard[]): Promise<SearchMatches> {
    const searched = fitting.filter((shard) => this.#merged.has(shard.name));
    const engine = await this.#engine;
    if (engine === undefined) return { results: [], older: false, counts: { topic: {}, source: {} } };
    const query = queryTerms(searchQuery.query);
    const filters = filtersOf(searchQuery);
    const answer = await engine.search(query === '' ? null : query, { filters });
    let results = answer.results;
    if (searchQuery.sort === 'newest') {
      // Pagefind sorts within an index only, so each shard is asked by itself.
      const lists = await Promise.all(
        searched.map(({ name }) =>
          engine.search(query === '' ? null : query, {
            filters: { ...filters, shard: name },
            sort: { date: 'desc' },
          }),
        ),
      );
      results = lists.flatMap((list) => list.results);
    }
    const [newest, oldest] = [searched[0], searched.at(-1)];
    return {
      results,
      ...(newest === undefined || oldest === undefined
        ? {}
        : { covered: { from: oldest.from, to: newest.to } }),
      older: searched.length < fitting.length,
      counts: { topic: answer.filters?.topic ?? {}, source: answer.filters?.source ?? {} },
    };
  }
}
