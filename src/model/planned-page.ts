import type { SiteSettings } from '../schemas/settings.ts';

/** A page to be rendered. */
export interface PlannedPage<View = unknown> {
  /** `/articles/x-0123456789ab/`, without the base. */
  readonly address: string;
  /** Name of its `PageKind`. */
  readonly kind: string;
  /** The result of its kind's `view`. */
  readonly view: View;
  readonly site: SiteSettings;
}
