/**
 * The interface between pages and the build.
 *
 * A page has an address and a view. The view is a plain JSON object, and everything that the template may use, apart
 * from texts that it names by file and hash. Its hash is the page's key, so the key depends on everything that is
 * shown.
 */
import type { Catalog } from './catalog.ts';
import { memoizeByCatalog } from './memoize.ts';

/** Plain data, which `JSON.stringify` preserves. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A page before its view is computed: its address and the arguments of its view. */
export interface PageRef<Args extends Json = Json> {
  /** `/topics/sport/2025/07/` or `/feed.xml`; without the base. */
  readonly address: string;
  /** Passed to `view`; small. */
  readonly args: Args;
  /** UTC instant of the last change of an article on it, for the sitemap; absent for pages that are not in it. */
  readonly lastmod?: string;
  /**
   * Set if the view only looks back: it shows nothing but settings, `besides`, articles dated up to the end of `month`,
   * and stories with an article up to then; if it is `alone`, only those of the month itself; if it is `listed`, of
   * articles only what lists show: not their texts, and not when they changed. The view of an `article` shows it, its
   * story, and the result of `relatedTo`; that of `articles` shows only those. As long as none of these change, a build
   * reuses the page's last key and does not compute the view.
   */
  readonly settled?:
    | { readonly month: string; readonly alone?: boolean; readonly listed?: boolean; readonly besides?: Json }
    | { readonly article: string }
    | { readonly articles: readonly string[]; readonly besides?: Json };
}

/** A kind of page: the addresses of its pages, and what each of them shows. */
export interface PageKind<View extends object = object, Args extends Json = Json> {
  /** `article`, `day`, `topic-month`, `feed-atom`. */
  readonly name: string;
  /** All pages of this kind, in a fixed order. */
  readonly refs: (catalog: Catalog) => readonly PageRef<Args>[];
  /**
   * Everything that the page shows. Pure; the same for the same catalog.
   *
   * A method rather than a property, so that kinds with different arguments can be in one list; each only gets its own
   * refs.
   */
  view(catalog: Catalog, ref: PageRef<Args>): View;
}

/** A kind of HTML page, rendered by a template of `src/templates/`. */
export interface WebPageKind<
  Template extends string = string,
  View extends object = object,
  Args extends Json = Json,
> extends PageKind<View, Args> {
  /** Name of the template; kinds with the same template have the same type of view. */
  readonly template: Template;
}

/** A kind of file for programs: feeds, sitemaps. */
export interface FileKind<View extends object = object, Args extends Json = Json>
  extends PageKind<View, Args> {
  /** For the header `content-type`. */
  readonly mediaType: string;
  /** @returns The text of the file. */
  write(view: View): string;
  /** @returns Absolute addresses of this site that it links to, which must exist before the file is published. */
  links(view: View): readonly string[];
}

const refs = new WeakMap<PageKind, PageKind['refs']>();

/** @returns All pages of a kind, computed at most once per catalog: the plan and the sitemaps both need them. */
export function refsOf(kind: PageKind, catalog: Catalog): readonly PageRef[] {
  let known = refs.get(kind);
  if (known === undefined) {
    known = memoizeByCatalog(kind.refs);
    refs.set(kind, known);
  }
  return known(catalog);
}
