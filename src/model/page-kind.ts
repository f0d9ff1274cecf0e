/**
 * The seam between what pages show and the machine that builds them.
 *
 * A page is an address and a view. The view is an object of plain JSON and all that a page's template may use
 * besides the bodies it names by `bodyHash`; its hash is the page's key, so the key cannot forget anything.
 */
import type { Catalog } from './catalog.ts';

/** Plain data: what `JSON.stringify` keeps whole. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** One page to be: where it stands and what its view is made from. */
export interface PageRef {
  /** `/topics/sport/2025/07/` or `/feed.xml`; without the base. */
  readonly address: string;
  /** Handed to `view`; small. */
  readonly args: Json;
  /** UTC instant of the newest article on it, for the sitemap; absent for pages that stay out of it. */
  readonly lastmod?: string;
  /**
   * Given when the view looks back only: it shows nothing but settings, `besides`, articles dated up to the
   * end of `month`, and stories with an article up to then; when it is `alone`, only those of the month itself. The
   * view of an `article` shows it, its story, and what `relatedTo` finds. As long as none of these change, a build
   * takes the page's key from the last one and does not compute the view.
   */
  readonly settled?:
    | { readonly month: string; readonly alone?: boolean; readonly besides?: Json }
    | { readonly article: string };
}

export interface PageKind<View extends object = object> {
  /** `article`, `day`, `topic-month`, `feed-atom`: also the name that a route asks for. */
  readonly name: string;
  /** All pages of this kind, in a fixed order. */
  readonly refs: (catalog: Catalog) => readonly PageRef[];
  /** All that the page shows. Pure; the same for the same catalog. */
  readonly view: (catalog: Catalog, ref: PageRef) => View;
}
