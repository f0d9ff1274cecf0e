/**
 * The seam between what pages show and the machine that builds them.
 *
 * A page is an address and a view. The view is an object of plain JSON and all that a page's template may use
 * besides the texts it names by file and hash; its hash is the page's key, so the key cannot forget anything.
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
export interface PageRef<Args extends Json = Json> {
  /** `/topics/sport/2025/07/` or `/feed.xml`; without the base. */
  readonly address: string;
  /** Handed to `view`; small. */
  readonly args: Args;
  /** UTC instant of the last change of an article on it, for the sitemap; absent for pages that stay out of it. */
  readonly lastmod?: string;
  /**
   * Given when the view looks back only: it shows nothing but settings, `besides`, articles dated up to the
   * end of `month`, and stories with an article up to then; when it is `alone`, only those of the month itself. The
   * view of an `article` shows it, its story, and what `relatedTo` finds; that of some `articles` nothing but those. As long as none of these change, a build
   * takes the page's key from the last one and does not compute the view.
   */
  readonly settled?:
    | { readonly month: string; readonly alone?: boolean; readonly besides?: Json }
    | { readonly article: string }
    | { readonly articles: readonly string[]; readonly besides?: Json };
}

/** Pages that are alike: where they stand, and what each of them shows. */
export interface PageKind<View extends object = object, Args extends Json = Json> {
  /** `article`, `day`, `topic-month`, `feed-atom`. */
  readonly name: string;
  /** All pages of this kind, in a fixed order. */
  readonly refs: (catalog: Catalog) => readonly PageRef<Args>[];
  /**
   * All that the page shows. Pure; the same for the same catalog.
   *
   * A method, so that kinds of different arguments stand in one list; each is handed its own refs alone.
   */
  view(catalog: Catalog, ref: PageRef<Args>): View;
}

/** Pages of HTML, shown by a template of `src/templates/`. */
export interface WebPageKind<
  Template extends string = string,
  View extends object = object,
  Args extends Json = Json,
> extends PageKind<View, Args> {
  /** Name of the template: kinds with the same one have the same view. */
  readonly template: Template;
}

/** Files that a program reads: feeds, sitemaps. */
export interface FileKind<View extends object = object, Args extends Json = Json>
  extends PageKind<View, Args> {
  /** For the header `content-type`. */
  readonly mediaType: string;
  /** @returns The text of the file. */
  write(view: View): string;
  /** @returns Whole addresses of this site that it leads to: each has to be there before the file is published. */
  links(view: View): readonly string[];
}
