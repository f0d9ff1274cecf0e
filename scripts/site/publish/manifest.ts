/**
 * The manifest: what stands in the output folder, by address.
 *
 * It lies in `.broadsheet/` of that folder, in parts by month, so that a new dump changes the current
 * month's part and no other: `pages/2025-07.tsv` has address, kind, key and basis, `fields/2025-07.tsv` the
 * hashes of a page's top fields, which are read only when they are asked for.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathInside } from '../../content/path-inside.ts';
import { writeAtomically } from '../../content/write-atomically.ts';
import type { KnownShard } from '../search/plan-search.ts';

/** Folder of all that the build keeps for itself in the output folder. */
export const OWN_FOLDER = '.broadsheet';

/** A change of what the files below mean. */
const VERSION = 3;

export interface ManifestHead {
  readonly version: number;
  /** Hash over the content, the code and the options of the build that wrote it; empty when uncertain. */
  readonly inputs: string;
  /** Hash of each file of code, by path. */
  readonly code: Readonly<Record<string, string>>;
  /** Hash of the settings that every page is given. */
  readonly settings: string;
  /** `MonthHash.past` of each month (`plan/month-fingerprints.ts`). */
  readonly months: Readonly<Record<string, string>>;
  /** Files that are no pages, below the output folder: styles, fonts, icons, sitemaps. */
  readonly extras: readonly string[];
  /** The shards of the search index, by name. */
  readonly shards: Readonly<Record<string, KnownShard>>;
}

export interface ManifestPage {
  readonly kind: string;
  readonly key: string;
  /** Hash over all that it can show, for pages that only look back (`plan/month-fingerprints.ts`); else empty. */
  readonly basis: string;
  /** Month of the part it stands in, or `other`. */
  readonly part: string;
}

export interface Manifest {
  readonly head: ManifestHead;
  readonly pages: Map<string, ManifestPage>;
}

export const EMPTY_HEAD: ManifestHead = {
  version: VERSION,
  inputs: '',
  code: {},
  settings: '',
  months: {},
  extras: [],
  shards: {},
};

/** Read the head alone: enough to see that nothing changed. */
export function readHead(outDir: string): ManifestHead | undefined {
  try {
    const head: ManifestHead = JSON.parse(readFileSync(join(outDir, OWN_FOLDER, 'head.json'), 'utf8'));
    return head.version === VERSION ? head : undefined;
  } catch {
    return undefined;
  }
}

/** Read the manifest; undefined when there is none of this version. */
export function readManifest(outDir: string): Manifest | undefined {
  const head = readHead(outDir);
  if (head === undefined) return undefined;
  const pages = new Map<string, ManifestPage>();
  for (const name of partNames(outDir, 'pages')) {
    const part = name.slice(0, -'.tsv'.length);
    for (const line of readFileSync(partPath(outDir, 'pages', part), 'utf8').split('\n')) {
      const [address, kind, key, basis] = line.split('\t');
      if (address !== undefined && kind !== undefined && key !== undefined && basis !== undefined)
        pages.set(address, { kind, key, basis, part });
    }
  }
  return { head, pages };
}

/** Hashes of the top fields of the pages of a part, by address. */
export function readFields(outDir: string, part: string): Map<string, string> {
  const fields = new Map<string, string>();
  let text: string;
  try {
    text = readFileSync(partPath(outDir, 'fields', part), 'utf8');
  } catch {
    return fields;
  }
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab !== -1) fields.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return fields;
}

/**
 * Bring the manifest up to date; parts that stay the same are not written.
 *
 * @param old Pages of the last manifest.
 * @param pages All pages of the site.
 * @param fields Of the pages that were rendered; those of others are kept.
 */
export function writeManifest(
  outDir: string,
  head: ManifestHead,
  old: ReadonlyMap<string, ManifestPage> | undefined,
  pages: ReadonlyMap<string, ManifestPage>,
  fields: ReadonlyMap<string, string>,
): void {
  const changed = changedParts(old, pages);
  const parts = new Map<string, string[]>();
  for (const [address, { part }] of pages) {
    if (!parts.has(part)) parts.set(part, []);
    if (changed.has(part)) parts.get(part)?.push(address);
  }
  // Pages move between parts: fields of the old part are needed before it is written anew.
  const oldFields = new Map<string, Map<string, string>>();
  const fieldsOf = (address: string): string => {
    const fresh = fields.get(address);
    if (fresh !== undefined) return fresh;
    const part = old?.get(address)?.part ?? pages.get(address)?.part ?? '';
    let known = oldFields.get(part);
    if (known === undefined) {
      known = readFields(outDir, part);
      oldFields.set(part, known);
    }
    return known.get(address) ?? '';
  };
  const writes: [string, string][] = [];
  for (const [part, addresses] of parts) {
    if (!changed.has(part)) continue;
    addresses.sort();
    const lines = addresses
      .map((address) => {
        const page = pages.get(address);
        return `${address}\t${page?.kind}\t${page?.key}\t${page?.basis}\n`;
      })
      .join('');
    const path = partPath(outDir, 'pages', part);
    if (sameText(path, lines)) continue;
    writes.push(
      [
        partPath(outDir, 'fields', part),
        addresses.map((address) => `${address}\t${fieldsOf(address)}\n`).join(''),
      ],
      [path, lines],
    );
  }
  for (const [path, text] of writes) writeAtomically(path, text);
  for (const folder of ['pages', 'fields'] as const) {
    for (const name of partNames(outDir, folder)) {
      if (!parts.has(name.slice(0, -'.tsv'.length))) rmSync(join(outDir, OWN_FOLDER, folder, name));
    }
  }
  const headPath = join(outDir, OWN_FOLDER, 'head.json');
  const headText = `${JSON.stringify(head, null, 1)}\n`;
  if (!sameText(headPath, headText)) writeAtomically(headPath, headText);
}

/** Parts that a page came to, left, or changed in. */
function changedParts(
  old: ReadonlyMap<string, ManifestPage> | undefined,
  pages: ReadonlyMap<string, ManifestPage>,
): Set<string> {
  const changed = new Set<string>();
  for (const [address, page] of pages) {
    const before = old?.get(address);
    const { part, kind, key, basis } = page;
    if (before?.part === part && before.kind === kind && before.key === key && before.basis === basis)
      continue;
    changed.add(part).add(before?.part ?? part);
  }
  for (const [address, { part }] of old ?? []) if (!pages.has(address)) changed.add(part);
  return changed;
}

function sameText(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

function partNames(outDir: string, folder: 'pages' | 'fields'): string[] {
  try {
    return readdirSync(join(outDir, OWN_FOLDER, folder))
      .filter((name) => name.endsWith('.tsv'))
      .sort();
  } catch {
    return [];
  }
}

function partPath(outDir: string, folder: 'pages' | 'fields', part: string): string {
  return pathInside(join(outDir, OWN_FOLDER), `${folder}/${part}.tsv`);
}
