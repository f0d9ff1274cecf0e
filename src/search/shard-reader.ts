import {
  FIELDS,
  type SearchRecord,
  type ShardTable,
  SUGGESTIONS_FILE,
  type WordEntry,
  type WordFile,
} from './index-files.ts';

/** Fetches a file of the index, unpacked and parsed. Path: below the folder of the shard. */
export type LoadFile = (path: string) => Promise<unknown>;

/** Places of a word or a phrase by article. */
export type Places = ReadonlyMap<number, readonly number[]>;

const NOWHERE: Places = new Map();

/** A part of the index, of which files are loaded as they are needed, each once. */
export class ShardReader {
  readonly table: ShardTable;
  /** When each article was published, in minutes since 1970. */
  readonly minutes: readonly number[];
  readonly #key: string;
  readonly #load: LoadFile;
  readonly #files = new Map<string, Promise<unknown>>();

  private constructor(key: string, table: ShardTable, load: LoadFile) {
    this.#key = key;
    this.table = table;
    this.#load = load;
    let minute = 0;
    this.minutes = table.minutes.map((distance) => {
      minute += distance;
      return minute;
    });
  }

  /** @param key Of the shard. */
  static async open(key: string, load: LoadFile): Promise<ShardReader> {
    return new ShardReader(key, (await load(`shard-${key}.json.gz`)) as ShardTable, load);
  }

  /** @returns Where a word of the index stands, by field; nowhere when no article has this very word. */
  async places(word: string): Promise<readonly Places[]> {
    const entry = await this.#entry(word);
    return FIELDS.map((_, field) => (entry?.[field] === undefined ? NOWHERE : decoded(entry[field])));
  }

  /** @returns What a result shows of an article. */
  async record(article: number): Promise<SearchRecord> {
    const ids = (await this.#file(`ids-${this.#key}.json.gz`)) as string[];
    return (await this.#file(`${ids[article]}.json.gz`)) as SearchRecord;
  }

  /** @returns Words that a search can suggest, most frequent first. */
  async suggestions(): Promise<readonly string[]> {
    return (await this.#file(SUGGESTIONS_FILE)) as string[];
  }

  async #entry(word: string): Promise<WordEntry | undefined> {
    const { wordFiles } = this.table;
    let [low, high] = [0, wordFiles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((wordFiles[middle]?.[0] ?? '') <= word) low = middle + 1;
      else high = middle;
    }
    const file = wordFiles[low - 1]?.[1];
    if (file === undefined) return undefined;
    const entries = (await this.#file(file)) as WordFile;
    return Object.hasOwn(entries, word) ? entries[word] : undefined;
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
}

function decoded(numbers: readonly number[]): Places {
  const articles = new Map<number, number[]>();
  let article = -1;
  for (let at = 0; at < numbers.length; ) {
    article += numbers[at++] ?? 0;
    const count = numbers[at++] ?? 0;
    const places: number[] = [];
    let place = 0;
    for (const end = at + count; at < end; at++) {
      place += numbers[at] ?? 0;
      places.push(place);
    }
    articles.set(article, places);
  }
  return articles;
}
