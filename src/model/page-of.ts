import type { SiteSettings } from '../schemas/settings.ts';

/** A page on its way through Astro. */
export interface PlannedPage<View = unknown> {
  /** `/articles/x-0123456789ab/`, without the base. */
  readonly address: string;
  /** Name of its `PageKind`. */
  readonly kind: string;
  /** What the page's kind returned for it. */
  readonly view: View;
  readonly site: SiteSettings;
}

/**
 * What a page shows: all that a template or an endpoint may use.
 *
 * ```ts
 * const { view, site, address } = pageOf<TopicMonthView>(Astro);
 * ```
 *
 * A build hands it over with the request (`scripts/site/render/`), `astro dev` finds it by the address
 * (`src/middleware.ts`).
 *
 * @param context `Astro`, or the context of an endpoint.
 */
export function pageOf<View>({ locals }: { readonly locals: App.Locals }): PlannedPage<View> {
  return locals.page as PlannedPage<View>;
}
