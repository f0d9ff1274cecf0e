/** A part of the search index: whole days of one month. */
export interface SearchShard {
  /** `2025-07` or, if the month has several shards, the first day of this one, `2025-07-09`. */
  readonly name: string;
  /** `2025-07`, UTC. */
  readonly month: string;
  readonly year: string;
  /** First and last day with an article. */
  readonly from: string;
  readonly to: string;
  /** Part of the name of its table, see `src/search/index-files.ts`. Its files are in `search/<name>/`. */
  readonly key: string;
  /** Number of articles in it. */
  readonly articles: number;
  /** Approximate number of bytes that a search for one word loads from it. */
  readonly bytes: number;
}

/** `search/shards.json`: the shards of the archive, newest first. */
export interface SearchShards {
  readonly shards: readonly SearchShard[];
}
