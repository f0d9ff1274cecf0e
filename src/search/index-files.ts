/**
 * The files next to Pagefind's in the folder of a shard, written by the build and read by the search page: gzipped
 * JSON. `shard-<key>.json.gz` has a table of its articles, `records/<id>.json.gz` what a result shows of one,
 * `suggestions.json.gz` words that a search can suggest, most frequent first.
 */

/** Parts of an article that are searched; all except the text are Pagefind metadata of that name. */
export const FIELDS = ['text', 'title', 'names', 'source'] as const;

/** Articles of a shard in the order of their numbers, oldest first. */
export interface ShardTable {
  /** Ids of their records in Pagefind's index. */
  readonly ids: readonly string[];
  /** Number of words in text and title. */
  readonly lengths: readonly number[];
  /** Minutes since 1970, each as its difference from the previous one. */
  readonly minutes: readonly number[];
  readonly topics: FieldValues;
  readonly sources: FieldValues;
}

/** Values of a field, and for each article the indexes of its values. */
export interface FieldValues {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

/** What a result shows, within the rights of its publisher. */
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
  /** The story that it belongs to, with its typeset title. */
  readonly story?: {
    readonly address: string;
    readonly title: string;
    /** Set if it is not that of the site. */
    readonly lang?: string;
    readonly dir?: 'ltr' | 'rtl';
  };
  readonly text: string;
}

export const SUGGESTIONS_FILE = 'suggestions.json.gz';

/** @param id Id of the article's record in Pagefind's index. */
export function recordFile(id: string): string {
  return `records/${id}.json.gz`;
}
