/**
 * The plan file: pages to render, with their views.
 *
 * The first line has the settings as JSON, each other line a page: `["/address/","kind"]`, a tab, the view as JSON.
 */
import { readFileSync, statSync } from 'node:fs';
import type { SiteSettings } from '../schemas/settings.ts';
import { PLAN_VARIABLE } from './plan-variable.ts';
import type { PlannedPage } from './planned-page.ts';

/** @returns The first line of a plan file, with its line ending. */
export function planHead(site: SiteSettings): string {
  return `${JSON.stringify(site)}\n`;
}

/** @returns The line of a page, with its line ending. */
export function planLine(address: string, kind: string, viewJson: string): string {
  return `${JSON.stringify([address, kind])}\t${viewJson}\n`;
}

/** All pages of a plan file, in order. */
export function* plannedPages(path: string): Generator<PlannedPage> {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const site: SiteSettings = JSON.parse(head);
  for (const line of lines) if (line !== '') yield parsed(line, site);
}

/** The plan file named in the environment, cached until it changes. */
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

/** @returns Addresses in the plan file named in the environment, in order. */
export function plannedAddresses(): string[] {
  return [...currentPlan().lines.keys()];
}

/**
 * A page of the plan file named in the environment, in its current state.
 *
 * @returns `undefined` if there is no such page.
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
