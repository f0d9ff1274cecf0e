import type { Pagefind, PagefindResult } from './pagefind.ts';

/** What the worker answers: as of Pagefind 1.5.2, the counterpart of `handleMessage` in its script. */
interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One page has one instance. */
const INSTANCE = 'search';

/**
 * Pagefind's own worker, asked without the module that Pagefind puts before it: that one holds the whole program a
 * second time, for pages whose policy lets WebAssembly run outside of a worker.
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

  /** Fetch the program, if it is not there. */
  load(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(this.#script);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#take(data));
    worker.addEventListener('error', () => this.#end());
    this.#worker = worker;
    return worker;
  }

  /**
   * Begin anew.
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
        // Records that it keeps to be asked for, which nobody does.
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

  #take({ id, result, error }: Answer): void {
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || waiting === undefined) return;
    this.#waiting.delete(id);
    if (error === undefined) waiting.resolve(result);
    else waiting.reject(new Error(error));
  }

  /** The script did not come: who waits is told, and the next who asks begins anew. */
  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error(`Unexpected end of ${this.#script}`));
  }
}
