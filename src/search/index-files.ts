/**
 * What stands beside Pagefind's files in the folder of a shard, as the build writes it and the search page reads it:
 * gzip of JSON. `shard-<key>.json.gz` has a table of its articles, `records/<id>.json.gz` what a result shows of one,
 * `suggestions.json.gz` words that a search can suggest, most frequent first.
 */

/** Parts of an article in which words are looked for; all but the text are metadata of that name for Pagefind. */
export const FIELDS = ['text', 'title', 'names', 'source'] as const;

/** Articles of a shard in the order of their numbers, oldest first. */
export interface ShardTable {
  /** Of their records in Pagefind's index. */
  readonly ids: readonly string[];
  /** Words of text and title. */
  readonly lengths: readonly number[];
  /** Minutes since 1970, each as its distance from the one before. */
  readonly minutes: readonly number[];
  readonly topics: FieldValues;
  readonly sources: FieldValues;
}

/** Values of a field, and for each article the numbers of those that it has. */
export interface FieldValues {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

/** What a result shows, and no more than the rights of its publisher let pages show. */
export interface SearchRecord {
  /** `/articles/<slug>-<id>/`, without the base. */
  readonly address: string;
  readonly title: string;
  /** Name of the publisher. */
  readonly source?: string;
  readonly date: string;
  readonly precision: string;
  readonly basis: string;
  readonly dateText?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly dir?: 'rtl';
  /** The story that it belongs to, with its title as it is set. */
  readonly story?: {
    readonly address: string;
    readonly title: string;
    /** Where it is not that of the site. */
    readonly lang?: string;
    readonly dir?: 'ltr' | 'rtl';
  };
  readonly text: string;
}

export const SUGGESTIONS_FILE = 'suggestions.json.gz';

/** @param id Of the article's record in Pagefind's index. */
export function recordFile(id: string): string {
  return `records/${id}.json.gz`;
}
