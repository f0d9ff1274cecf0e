/**
 * The files of the search index, as the build writes them and the search page reads them: gzip of JSON.
 *
 * A shard is a folder. `shard-<key>.json.gz` has a table of its articles and says which file of words to ask for a
 * word; `words-<hash>.json.gz` says where words stand; `ids-<key>.json.gz` has the ids of the articles, in the order of
 * their numbers; `<id>.json.gz` is the record of an article.
 */

/** Parts of an article in which words are looked for, in the order of `WordEntry`. */
export const FIELDS = ['text', 'title', 'names', 'source'] as const;
export type Field = (typeof FIELDS)[number];

/** Articles of a shard in the order of their numbers, oldest first: what is needed to search, but for words. */
export interface ShardTable {
  /** Words of text and title. */
  readonly lengths: readonly number[];
  /** Minutes since 1970, each as its distance from the one before. */
  readonly minutes: readonly number[];
  readonly topics: Labels;
  readonly sources: Labels;
  /** First word of every file of words, in their order, and the file. */
  readonly wordFiles: readonly (readonly [first: string, file: string])[];
}

/** Values of a field, and for each article the numbers of those that it has. */
export interface Labels {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

/**
 * Where a word stands, by field; empty fields at the end are left out. For every article that has it there: the
 * distance of its number from the one before (the first from -1), how often, and that many places, each as its
 * distance from the one before (the first from 0).
 */
export type WordEntry = readonly (readonly number[])[];
export type WordFile = Readonly<Record<string, WordEntry>>;

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
  readonly text: string;
}

/** Words that a search can suggest: `words` of the searched parts, most frequent first. */
export const SUGGESTIONS_FILE = 'suggestions.json.gz';

/** Words of the index that stand for what an article belongs to; no word of a text has a colon. */
export const labelWord = {
  story: (id: string) => `story:${id}`,
  person: (name: string) => `person:${name}`,
} as const;
