import type { SiteSettings } from '../schemas/settings.ts';

/** A page on its way to what renders it. */
export interface PlannedPage<View = unknown> {
  /** `/articles/x-0123456789ab/`, without the base. */
  readonly address: string;
  /** Name of its `PageKind`. */
  readonly kind: string;
  /** What the page's kind returned for it. */
  readonly view: View;
  readonly site: SiteSettings;
}
