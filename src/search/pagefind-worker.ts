import type { Pagefind, PagefindResult } from './pagefind.ts';

/** A response of the worker, as of Pagefind 1.5.2: see `handleMessage` in its script. */
interface Answer {
  /** A file could not be loaded; see `REPORT_LOSS` in `index-shard.ts`. */
  readonly lost?: true;
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A page has a single instance. */
const INSTANCE = 'search';

/**
 * Pagefind's worker without its wrapper module, which contains the whole program a second time, for pages whose policy
 * allows WebAssembly outside of a worker.
 */
export class PagefindWorker {
  readonly #script: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;

  /** @param script Address of `pagefind-worker.js`. */
  constructor(script: string) {
    this.#script = script;
  }

  /** Fetch the program, if it is not loaded. */
  load(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(this.#script);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#take(data));
    worker.addEventListener('error', () => this.#end());
    this.#worker = worker;
    return worker;
  }

  /**
   * Start with an empty index.
   *
   * @param basePath Folder of the first index.
   */
  async start(basePath: string): Promise<Pagefind> {
    await this.#ask('init', [{ basePath }]);
    return {
      mergeIndex: async (path) => void (await this.#ask('mergeIndex', [path])),
      preload: async (query) => void (await this.#ask('preload', [query])),
      search: async (query) => {
        const answer = (await this.#ask('search', [query])) as {
          results: readonly (PagefindResult & { readonly data: string })[];
        };
        // Cached records, which are never used.
        for (const { data } of answer.results) this.#post({ method: 'releaseData', args: [data] });
        return answer;
      },
    };
  }

  #ask(method: string, args: readonly unknown[]): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#post({ id, method, args });
    });
  }

  #post(message: object): void {
    this.load().postMessage({ ...message, instanceId: INSTANCE });
  }

  #take({ lost, id, result, error }: Answer): void {
    if (lost) this.#end();
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || waiting === undefined) return;
    this.#waiting.delete(id);
    if (error === undefined) waiting.resolve(result);
    else waiting.reject(new Error(error));
  }

  /** Loading failed: reject all waiting requests. Before the next one, `start` is needed. */
  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting)
      reject(new Error(`Part of the search index could not be loaded by ${this.#script}`));
  }
}
