/**
 * The manifest: what is in the output folder, by address.
 *
 * It is stored in `.broadsheet/` of that folder, in parts by month, so that a new dump only changes the part of the
 * current month: `pages/2025-07.tsv` has address, kind, key and basis, `fields/2025-07.tsv` the hashes of a page's
 * top-level fields. If a file is missing or damaged, the whole manifest is ignored, and all pages are rendered again.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathInside } from '../../content/path-inside.ts';
import { isProven, readProven, writeProven } from '../../content/proven-file.ts';
import type { KnownShard } from '../search/plan-search.ts';

/** Folder in the output folder for data of the build itself. */
export const OWN_FOLDER = '.broadsheet';

/** Version of the format of the files below. */
const VERSION = 5;

/** Folders with one file per part. */
const FOLDERS = ['pages', 'fields'] as const;
type PartFolder = (typeof FOLDERS)[number];

export interface ManifestHead {
  readonly version: number;
  /** Hash over content, code and options of the build that wrote it; empty if uncertain. */
  readonly inputs: string;
  /** Hash of each file of code, by path. */
  readonly code: Readonly<Record<string, string>>;
  /** Hash of the settings that every page depends on. */
  readonly settings: string;
  /** `MonthFingerprint.past` of each month (`plan/month-fingerprints.ts`), for all that pages show and for lists. */
  readonly months: Readonly<Record<string, { readonly whole: string; readonly listed: string }>>;
  /** Files below the output folder that are not pages: styles, fonts, icons, sitemaps. */
  readonly extras: readonly string[];
  /** The shards of the search index, by name. */
  readonly shards: Readonly<Record<string, KnownShard>>;
  /** Names of the parts. */
  readonly parts: readonly string[];
}

export interface ManifestPage {
  readonly kind: string;
  readonly key: string;
  /**
   * Hash over everything that it can show, for pages that only look back (`plan/month-fingerprints.ts`); else empty.
   */
  readonly basis: string;
  /** Month of its part, or `other`. */
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
  parts: [],
};

/** Read only the head. */
export function readHead(outDir: string): ManifestHead | undefined {
  const text = readProven(headPath(outDir));
  const head: ManifestHead | undefined = text === undefined ? undefined : JSON.parse(text);
  return head?.version === VERSION ? head : undefined;
}

/** Whether all parts are intact. */
export function isWhole(outDir: string, { parts }: ManifestHead): boolean {
  return parts.every((part) => FOLDERS.every((folder) => isProven(partPath(outDir, folder, part))));
}

/** Read the manifest; `undefined` if there is no complete one of this version. */
export function readManifest(outDir: string): Manifest | undefined {
  const head = readHead(outDir);
  if (head === undefined) return undefined;
  const pages = new Map<string, ManifestPage>();
  for (const part of head.parts) {
    const text = readProven(partPath(outDir, 'pages', part));
    // Check the fields as well: they are read later, when it is too late to render the page again.
    if (text === undefined || !isProven(partPath(outDir, 'fields', part))) return undefined;
    for (const line of text.split('\n')) {
      const [address, kind, key, basis] = line.split('\t');
      if (address !== undefined && kind !== undefined && key !== undefined && basis !== undefined)
        pages.set(address, { kind, key, basis, part });
    }
  }
  return { head, pages };
}

/** Hashes of the top-level fields of the pages of a part, by address. */
export function readFields(outDir: string, part: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of readProven(partPath(outDir, 'fields', part))?.split('\n') ?? []) {
    const tab = line.indexOf('\t');
    if (tab !== -1) fields.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return fields;
}

/**
 * Update the manifest; unchanged parts are not written.
 *
 * @param old Pages of the last manifest.
 * @param pages All pages of the site.
 * @param fields Field hashes of rendered pages; those of others are kept.
 */
export function writeManifest(
  outDir: string,
  head: Omit<ManifestHead, 'parts'>,
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
  // Pages may move between parts: read the fields of the old part before it is replaced.
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
    writes.push(
      [
        partPath(outDir, 'fields', part),
        addresses.map((address) => `${address}\t${fieldsOf(address)}\n`).join(''),
      ],
      [partPath(outDir, 'pages', part), lines],
    );
  }
  for (const [path, text] of writes) writeIfNew(path, text);
  for (const folder of FOLDERS) {
    for (const name of partNames(outDir, folder)) {
      if (!parts.has(name.slice(0, -'.tsv'.length))) rmSync(join(outDir, OWN_FOLDER, folder, name));
    }
  }
  writeIfNew(headPath(outDir), `${JSON.stringify({ ...head, parts: [...parts.keys()].sort() }, null, 1)}\n`);
}

/** Parts in which a page was added, removed or changed. */
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

function writeIfNew(path: string, text: string): void {
  if (readProven(path) !== text) writeProven(path, text);
}

function partNames(outDir: string, folder: PartFolder): string[] {
  try {
    return readdirSync(join(outDir, OWN_FOLDER, folder))
      .filter((name) => name.endsWith('.tsv'))
      .sort();
  } catch {
    return [];
  }
}

function headPath(outDir: string): string {
  return join(outDir, OWN_FOLDER, 'head.json');
}

function partPath(outDir: string, folder: PartFolder, part: string): string {
  return pathInside(join(outDir, OWN_FOLDER), `${folder}/${part}.tsv`);
}
