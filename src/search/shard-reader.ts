import { FIELDS, recordFile, type SearchRecord, type ShardTable, SUGGESTIONS_FILE } from './index-files.ts';
import { queriesOf } from './index-terms.ts';
import type { PagefindResult, PagefindShard } from './pagefind.ts';

/** Fetches a file of ours out of the folder of a shard, unpacked and parsed. */
export type LoadFile = (path: string) => Promise<unknown>;

/** How often a phrase stands in each field of an article; fields of the metadata count once. */
export type FieldCounts = readonly number[];

/** A part of the index: Pagefind finds what articles have a word, and a table says what else is known of them. */
export class ShardReader {
  readonly table: ShardTable;
  /** When each article was published, in minutes since 1970. */
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

  /** @param key Of the shard: names the table. */
  static async open(key: string, load: LoadFile, engine: Promise<PagefindShard>): Promise<ShardReader> {
    const [table, opened] = await Promise.all([load(`shard-${key}.json.gz`), engine]);
    return new ShardReader(table as ShardTable, load, opened);
  }

  /**
   * @param words That stand one after the other in one field, each in one of its forms.
   * @returns Every article that has them, by its number.
   */
  async find(words: readonly (readonly string[])[]): Promise<ReadonlyMap<number, FieldCounts>> {
    const lists = await Promise.all(queriesOf(words).map((query) => this.#search(query)));
    const places = new Map<number, Set<number>>();
    const fields = new Map<number, Set<string>>();
    for (const [article, result] of lists.flat()) {
      // Two forms of a word may stand in one place.
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

  /** @returns What belongs to a label, see `labelTerm`. */
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
    // It is asked for again when the reader is connected again.
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
