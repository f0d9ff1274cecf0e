/** As much of Pagefind's programming interface as the search uses. */

export interface PagefindMeta {
  readonly title?: string;
  readonly source?: string;
}

export interface PagefindPage {
  /** A record's address, see `src/search/record-address.ts`, with the base. */
  readonly url: string;
  /** HTML: text with `<mark>`. */
  readonly excerpt: string;
  readonly meta: PagefindMeta;
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindPage>;
}

export type PagefindFilters = { readonly [name: string]: string | readonly string[] | undefined };

export type Counts = Readonly<Record<string, number>>;

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Articles by value of each filter. */
  readonly filters?: { readonly topic?: Counts; readonly source?: Counts };
}

export interface Pagefind {
  readonly search: (
    query: string | null,
    options: { filters: PagefindFilters; sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<PagefindAnswer>;
  readonly mergeIndex: (url: string, options: object) => Promise<void>;
}

interface PagefindModule {
  readonly createInstance: (options: object) => Pagefind;
}

/** @param base Path of the site, ending in a slash. */
export async function loadPagefind(base: string): Promise<PagefindModule> {
  // Made by the build, so the bundler must not look for it.
  const module: PagefindModule = await import(/* @vite-ignore */ `${base}search/pagefind.js`);
  return module;
}
