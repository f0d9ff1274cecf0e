/**
 * The plan file: what Astro is told to render, made before it starts and named by `BROADSHEET_PLAN`.
 *
 * Lines, first the settings as JSON, then one a page: `["/address/","kind"]`, a tabulator, the view as JSON.
 * Only the heads of the lines go into a collection; a view is read from its place in the file when its page
 * is asked for, since Astro would copy it four times.
 */
import { readFileSync, statSync } from 'node:fs';
import type { SiteSettings } from '../schemas/settings.ts';
import { PLAN_VARIABLE } from './plan-variable.ts';

/** Where a page stands in the plan file. */
export interface PlannedPage {
  readonly address: string;
  readonly kind: string;
  /** Bytes of its view. */
  readonly from: number;
  readonly to: number;
}

const LINE_FEED = 10;
const TABULATOR = 9;

/** The file that was read last; in `astro dev` it is written anew when the content changes. */
let kept: { readonly path: string; readonly mtimeMs: number; readonly bytes: Buffer } | undefined;

/** @returns Bytes of the plan file; empty when none is named. */
function planBytes(): Buffer {
  const path = process.env[PLAN_VARIABLE];
  if (path === undefined) return Buffer.alloc(0);
  const { mtimeMs } = statSync(path);
  if (kept?.path !== path || kept.mtimeMs !== mtimeMs) kept = { path, mtimeMs, bytes: readFileSync(path) };
  return kept.bytes;
}

/** @returns The settings of the site, or undefined when no plan file is named. */
export function plannedSite(): SiteSettings | undefined {
  const bytes = planBytes();
  const end = bytes.indexOf(LINE_FEED);
  return end === -1 ? undefined : JSON.parse(bytes.toString('utf8', 0, end));
}

/** @returns All pages of the plan file, in its order. */
export function plannedPages(): PlannedPage[] {
  const bytes = planBytes();
  const pages: PlannedPage[] = [];
  let start = bytes.indexOf(LINE_FEED) + 1;
  while (start < bytes.length) {
    const tab = bytes.indexOf(TABULATOR, start);
    const end = bytes.indexOf(LINE_FEED, tab);
    const [address, kind]: [string, string] = JSON.parse(bytes.toString('utf8', start, tab));
    pages.push({ address, kind, from: tab + 1, to: end });
    start = end + 1;
  }
  return pages;
}

/**
 * @returns The view of a page; undefined when the file has no such page any more.
 */
export function plannedView(page: PlannedPage): unknown {
  const bytes = planBytes();
  const head = headOf(page.address, page.kind);
  const length = Buffer.byteLength(head);
  // In `astro dev` the file may be newer than the collection; then the place is looked up again.
  const known = page.from >= length && bytes.toString('utf8', page.from - length, page.from) === head;
  const place = known
    ? page
    : plannedPages().find(({ address, kind }) => address === page.address && kind === page.kind);
  return place === undefined ? undefined : JSON.parse(bytes.toString('utf8', place.from, place.to));
}

/** @returns A page's line, with its end. */
export function planLine(address: string, kind: string, viewJson: string): string {
  return `${headOf(address, kind)}${viewJson}\n`;
}

function headOf(address: string, kind: string): string {
  return `${JSON.stringify([address, kind])}\t`;
}
