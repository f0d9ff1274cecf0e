/**
 * The plan file: pages to be rendered, with all that they show.
 *
 * Lines, first the settings as JSON, then one a page: `["/address/","kind"]`, a tabulator, the view as JSON.
 */
import { readFileSync } from 'node:fs';
import type { SiteSettings } from '../schemas/settings.ts';
import type { PlannedPage } from './page-of.ts';
import { PLAN_VARIABLE } from './plan-variable.ts';

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

/**
 * One page of the plan file that the environment names, as it is at this moment.
 *
 * @returns Undefined when no file is named, or it has no such page.
 */
export function plannedPage(address: string): PlannedPage | undefined {
  const path = process.env[PLAN_VARIABLE];
  if (path === undefined) return undefined;
  const bytes = readFileSync(path);
  // JSON holds no line feed: only a line of its own begins so.
  const start = bytes.indexOf(`\n[${JSON.stringify(address)},`);
  if (start === -1) return undefined;
  const line = bytes.toString('utf8', start + 1, bytes.indexOf('\n', start + 1));
  return parsed(line, JSON.parse(bytes.toString('utf8', 0, bytes.indexOf('\n'))));
}

function parsed(line: string, site: SiteSettings): PlannedPage {
  const tab = line.indexOf('\t');
  const [address, kind]: [string, string] = JSON.parse(line.slice(0, tab));
  return { address, kind, site, view: JSON.parse(line.slice(tab + 1)) };
}
