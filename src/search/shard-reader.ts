import { FIELDS, recordFile, type SearchRecord, type ShardTable, SUGGESTIONS_FILE } from './index-files.ts';
import { queriesOf } from './index-terms.ts';
import type { PagefindResult, PagefindShard } from './pagefind.ts';

/** Fetches one of our files from the folder of a shard, decompressed and parsed. */
export type LoadFile = (path: string) => Promise<unknown>;

/** Number of occurrences of a phrase in each field of an article; metadata fields count once. */
export type FieldCounts = readonly number[];

/** A shard of the index: Pagefind finds articles by words, and a table has everything else about them. */
export class ShardReader {
  readonly table: ShardTable;
  /** Time of publication of each article, in minutes since 1970. */
  readonly minutes: readonly number[];
  readonly #load: LoadFile;
  readonly #engine: PagefindShard;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #files = new Map<string, Promise<unknown>>();

  private constructor(table: ShardTable, load: LoadFile, engine: PagefindShard) {
    this.table = table;
    this.#load = load;
    this.#engine = engine;
    this.#numbers = new Map(table.ids.map((id, number) => [id, number]));
    let minute = 0;
    this.minutes = table.minutes.map((distance) => {
      minute += distance;
      return minute;
    });
  }

  /** @param key Key of the shard, part of the name of its table. */
  static async open(key: string, load: LoadFile, engine: Promise<PagefindShard>): Promise<ShardReader> {
    const [table, opened] = await Promise.all([load(`shard-${key}.json.gz`), engine]);
    return new ShardReader(table as ShardTable, load, opened);
  }

  /**
   * @param words Consecutive words in one field, each in one of its forms.
   * @returns Every article that contains them, by number.
   */
  async find(words: readonly (readonly string[])[]): Promise<ReadonlyMap<number, FieldCounts>> {
    const lists = await Promise.all(queriesOf(words).map((query) => this.#search(query)));
    const places = new Map<number, Set<number>>();
    const fields = new Map<number, Set<string>>();
    for (const [article, result] of lists.flat()) {
      // Two forms of a word may have the same position.
      places.set(article, new Set([...(places.get(article) ?? []), ...result.words]));
      fields.set(article, new Set([...(fields.get(article) ?? []), ...(result.matchedMetaFields ?? [])]));
    }
    return new Map(
      [...places].map(([article, { size }]) => {
        const matched = fields.get(article);
        return [article, FIELDS.map((field) => (field === 'text' ? size : Number(matched?.has(field) ?? 0)))];
      }),
    );
  }

  /** @returns Articles with a label, see `labelTerm`. */
  async labelled(term: string): Promise<ReadonlyMap<number, FieldCounts>> {
    return new Map((await this.#search(term)).map(([article]) => [article, []]));
  }

  /** @returns What a result shows of an article. */
  async record(article: number): Promise<SearchRecord> {
    return (await this.#file(recordFile(this.table.ids[article] ?? ''))) as SearchRecord;
  }

  /** @returns Words that a search can suggest, most frequent first. */
  async suggestions(): Promise<readonly string[]> {
    return (await this.#file(SUGGESTIONS_FILE)) as readonly string[];
  }

  #file(path: string): Promise<unknown> {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const file = this.#load(path);
    this.#files.set(path, file);
    // Requested again once the reader is back online.
    file.catch(() => this.#files.delete(path));
    return file;
  }

  async #search(query: string): Promise<(readonly [number, PagefindResult])[]> {
    const results = await this.#engine.search(query);
    return [...results].flatMap(([id, result]) => {
      const article = this.#numbers.get(id);
      return article === undefined ? [] : [[article, result] as const];
    });
  }
}
