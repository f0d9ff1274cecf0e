/** The part of Pagefind's API that the search uses. */

export interface PagefindResult {
  /** `2025-07_1a2b3c4`: shard and record. */
  readonly id: string;
  /** Positions of the words in the text. */
  readonly words: readonly number[];
  /** Metadata fields that contain them. */
  readonly matchedMetaFields?: readonly string[] | null;
}

export interface Pagefind {
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
  /** Loads only what a search for the query would load. */
  readonly preload: (query: string) => Promise<void>;
  readonly mergeIndex: (path: string) => Promise<void>;
}

/** Starts with the index in a folder: loads the program and the word index. */
export type StartPagefind = (folder: string) => Promise<Pagefind>;

/** The interface to Pagefind for one shard. */
export interface PagefindShard {
  /** @returns Results of this shard by id of the record. */
  readonly search: (query: string) => Promise<ReadonlyMap<string, PagefindResult>>;
}

type ByShard = ReadonlyMap<string, ReadonlyMap<string, PagefindResult>>;

/** Number of cached responses: for the words of a query, and of what was typed before it. */
const MAX_KEPT = 50;

/** All shards in one instance of Pagefind, so that its program is loaded once and searches all of them at once. */
export class PagefindShards {
  readonly #start: StartPagefind;
  readonly #folder: string;
  readonly #answers = new Map<string, Promise<ByShard>>();
  /** Names of open shards, in order. */
  readonly #names: string[] = [];
  #engine: Promise<Pagefind> | undefined;

  /** @param folder Path of the folder that contains the shards, with a trailing slash. */
  constructor(start: StartPagefind, folder: string) {
    this.#start = start;
    this.#folder = folder;
  }

  /** @param name Name of a shard that is not open yet. */
  async open(name: string): Promise<PagefindShard> {
    if (this.#engine === undefined) {
      if (!this.#names.includes(name)) this.#names.push(name);
      await this.#started();
    } else {
      const engine = this.#engine;
      const { mergeIndex } = await engine;
      if (!this.#names.includes(name)) {
        await mergeIndex(this.#path(name)).catch((error: unknown) => {
          this.#fail(engine);
          throw error;
        });
        this.#names.push(name);
      }
    }
    this.#answers.clear();
    return { search: async (query) => (await this.#search(query)).get(name) ?? new Map() };
  }

  /** Preload what a query needs. */
  async preload(query: string): Promise<void> {
    const engine = this.#engine;
    // The search itself starts again, and reports a failure.
    await engine?.then(({ preload }) => preload(query)).catch(() => this.#fail(engine));
  }

  #path(name: string): string {
    return `${this.#folder}${name}/`;
  }

  #started(): Promise<Pagefind> {
    this.#engine ??= this.#restart();
    const engine = this.#engine;
    engine.catch(() => this.#fail(engine));
    return engine;
  }

  async #restart(): Promise<Pagefind> {
    const [first = '', ...others] = this.#names.map((name) => this.#path(name));
    const engine = await this.#start(first);
    // Detects a failure to load the program, for which `mergeIndex` would wait for ever.
    await engine.preload('');
    await Promise.all(others.map((path) => engine.mergeIndex(path)));
    return engine;
  }

  /** Loaded again once the reader is back online. */
  #fail(engine: Promise<Pagefind>): void {
    if (this.#engine === engine) this.#engine = undefined;
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
    const engine = this.#started();
    const { results } = await engine
      .then(({ search }) => search(query))
      .catch((error: unknown) => {
        this.#fail(engine);
        throw error;
      });
    const shards = new Map<string, Map<string, PagefindResult>>();
    for (const result of results) {
      const end = result.id.lastIndexOf('_');
      const shard = result.id.slice(0, end);
      const ofShard = shards.get(shard) ?? new Map<string, PagefindResult>();
      shards.set(shard, ofShard.set(result.id.slice(end + 1), result));
    }
    return shards;
  }
}
