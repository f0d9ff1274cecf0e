/** A part of the search index: whole days of one month. */
export interface SearchShard {
  /** `2025-07`, or of a month with many articles the first day of a part of it, `2025-07-09`. */
  readonly name: string;
  /** `2025-07`, UTC. */
  readonly month: string;
  readonly year: string;
  /** First and last day with an article. */
  readonly from: string;
  readonly to: string;
  /** Names its table, see `src/search/index-files.ts`. Its files stand in `search/<name>/`. */
  readonly key: string;
  /** How many articles it holds. */
  readonly articles: number;
  /** About how many bytes of it a search for one word loads. */
  readonly bytes: number;
}

/** `search/shards.json`: what the search page can search, newest first. */
export interface SearchShards {
  readonly shards: readonly SearchShard[];
}
