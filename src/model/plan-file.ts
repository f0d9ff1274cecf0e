/**
 * The plan file: pages to be rendered, with all that they show.
 *
 * Lines, first the settings as JSON, then one a page: `["/address/","kind"]`, a tabulator, the view as JSON.
 */
import { readFileSync, statSync } from 'node:fs';
import type { SiteSettings } from '../schemas/settings.ts';
import { PLAN_VARIABLE } from './plan-variable.ts';
import type { PlannedPage } from './planned-page.ts';

/** @returns The first line of a plan file, with its end. */
export function planHead(site: SiteSettings): string {
  return `${JSON.stringify(site)}\n`;
}

/** @returns A page's line, with its end. */
export function planLine(address: string, kind: string, viewJson: string): string {
  return `${JSON.stringify([address, kind])}\t${viewJson}\n`;
}

/** All pages of a plan file, in its order. */
export function* plannedPages(path: string): Generator<PlannedPage> {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const site: SiteSettings = JSON.parse(head);
  for (const line of lines) if (line !== '') yield parsed(line, site);
}

/** The plan file that the environment names, while it stays as it is. */
let known:
  | { readonly version: string; readonly site: SiteSettings; readonly lines: Map<string, string> }
  | undefined;

function currentPlan(): { site: SiteSettings; lines: ReadonlyMap<string, string> } {
  const path = process.env[PLAN_VARIABLE];
  if (path === undefined)
    throw new Error(
      `Unexpected render without ${PLAN_VARIABLE}; run the site by npm run build or npm run dev`,
    );
  const { mtimeMs, size } = statSync(path);
  const version = `${path} ${mtimeMs} ${size}`;
  if (known?.version !== version) {
    const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
    known = {
      version,
      site: JSON.parse(head),
      lines: new Map(lines.filter((line) => line !== '').map((line) => [headOf(line)[0], line])),
    };
  }
  return known;
}

/** @returns Addresses of the plan file that the environment names, in its order. */
export function plannedAddresses(): string[] {
  return [...currentPlan().lines.keys()];
}

/**
 * One page of the plan file that the environment names, as it is at this moment.
 *
 * @returns Undefined when it has no such page.
 */
export function plannedPage(address: string): PlannedPage | undefined {
  const { site, lines } = currentPlan();
  const line = lines.get(address);
  return line === undefined ? undefined : parsed(line, site);
}

function headOf(line: string): readonly [address: string, kind: string] {
  return JSON.parse(line.slice(0, line.indexOf('\t')));
}

function parsed(line: string, site: SiteSettings): PlannedPage {
  const [address, kind] = headOf(line);
  return { address, kind, site, view: JSON.parse(line.slice(line.indexOf('\t') + 1)) };
}
