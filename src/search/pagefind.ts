/** As much of Pagefind's programming interface as the search uses. */

export interface PagefindResult {
  /** `2025-07_1a2b3c4`: shard and record. */
  readonly id: string;
  /** Places in the text where the words stand. */
  readonly words: readonly number[];
  /** Fields of the metadata that have them. */
  readonly matchedMetaFields?: readonly string[] | null;
}

interface Pagefind {
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
  readonly mergeIndex: (path: string) => Promise<void>;
  /** Loads the program and what says where words are. */
  readonly init: () => Promise<void>;
}

export interface PagefindModule {
  readonly createInstance: (options: object) => Pagefind;
}

/** What a shard is asked of Pagefind. */
export interface PagefindShard {
  /** @returns Results of this shard alone, by the id of the record. */
  readonly search: (query: string) => Promise<ReadonlyMap<string, PagefindResult>>;
}

type ByShard = ReadonlyMap<string, ReadonlyMap<string, PagefindResult>>;

/** Answers that are kept: those of the words of a query, and of what was typed on the way to it. */
const MAX_KEPT = 50;

/** Shards in one instance of Pagefind: its program is loaded once, and asked once for all of them. */
export class PagefindShards {
  readonly #load: () => Promise<PagefindModule>;
  readonly #folder: string;
  readonly #answers = new Map<string, Promise<ByShard>>();
  #engine: Promise<Pagefind> | undefined;

  /**
   * @param load Imports `pagefind.js`.
   * @param folder Path that the folders of the shards stand in, ending in a slash.
   */
  constructor(load: () => Promise<PagefindModule>, folder: string) {
    this.#load = load;
    this.#folder = folder;
  }

  /** @param name Of a shard that was not opened yet. */
  async open(name: string): Promise<PagefindShard> {
    const path = `${this.#folder}${name}/`;
    if (this.#engine === undefined) {
      this.#engine = this.#load().then(({ createInstance }) => {
        const engine = createInstance({ basePath: path });
        // Not waited for: other shards can be merged meanwhile, and a search waits for it.
        engine.init().catch(() => undefined);
        return engine;
      });
      // It is loaded again when the reader is connected again.
      this.#engine.catch(() => {
        this.#engine = undefined;
      });
      await this.#engine;
    } else await (await this.#engine).mergeIndex(path);
    this.#answers.clear();
    return { search: async (query) => (await this.#search(query)).get(name) ?? new Map() };
  }

  #search(query: string): Promise<ByShard> {
    const known = this.#answers.get(query);
    if (known !== undefined) return known;
    if (this.#answers.size >= MAX_KEPT) this.#answers.clear();
    const answer = this.#ask(query);
    this.#answers.set(query, answer);
    answer.catch(() => this.#answers.delete(query));
    return answer;
  }

  async #ask(query: string): Promise<ByShard> {
    const shards = new Map<string, Map<string, PagefindResult>>();
    const results = (await (await this.#engine)?.search(query))?.results ?? [];
    for (const result of results) {
      const end = result.id.lastIndexOf('_');
      const shard = result.id.slice(0, end);
      const ofShard = shards.get(shard) ?? new Map<string, PagefindResult>();
      shards.set(shard, ofShard.set(result.id.slice(end + 1), result));
    }
    return shards;
  }
}
