/** One month of the search index. */
export interface SearchShard {
  /** `2025-07`, UTC. */
  readonly month: string;
  readonly year: string;
  /** Below the base: `search/2025-07/`. */
  readonly url: string;
  /** How many articles it holds. */
  readonly articles: number;
}

/** `search/shards.json`: what the search page can merge, newest month first. */
export interface SearchShards {
  readonly shards: readonly SearchShard[];
}
