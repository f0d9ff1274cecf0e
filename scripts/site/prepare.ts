import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/lib/catalog.ts';
import { PAGE_KINDS } from '../../src/lib/views/index.ts';
import { hashOf } from './catalog/hash-of.ts';
import { type LoadedCatalog, loadCatalog } from './catalog/load-catalog.ts';
import { type Scan, scanContent } from './catalog/scan-content.ts';
import { planSearch, type SearchPlan } from './index/plan-search.ts';
import { type Code, readCode } from './inputs.ts';
import { codeHash } from './plan/code-files.ts';
import { monthHashes } from './plan/months.ts';
import { type PlanFile, planFiles } from './plan/plan-files.ts';
import { type DirtyPage, type Plan, planSite } from './plan/plan-site.ts';
import { type Journal, readJournal } from './publish/journal.ts';
import {
  EMPTY_HEAD,
  type Head,
  type Manifest,
  OWN_FOLDER,
  readHead,
  readManifest,
} from './publish/manifest.ts';
import { SiteError } from './site-error.ts';
import type { SiteOptions } from './site-options.ts';

/** What stands in the output folder, and what the build starts from. */
export interface Start {
  readonly options: SiteOptions;
  readonly code: Code;
  readonly scan: Scan;
  /** Hash over all that decides over the site. */
  readonly inputs: string;
  readonly head: Head | undefined;
  readonly journal: Journal | undefined;
  /** Folder for what is made, emptied when a build begins. */
  readonly workDir: string;
  readonly catalogDir: string;
}

/** The content, and what of the search index has to be made again. */
export interface Loaded extends Start {
  readonly loaded: LoadedCatalog;
  readonly catalog: Catalog;
  readonly search: SearchPlan;
}

/** A build as it will be. */
export interface Prepared extends Loaded {
  readonly manifest: Manifest | undefined;
  readonly plan: Plan;
  readonly planFiles: readonly PlanFile[];
  /** Of the last build. */
  readonly before: Head;
  readonly settings: string;
  /** Files of code that changed since the last build. */
  readonly changedCode: readonly string[];
}

/**
 * Look at content, code and output folder, without reading more than has to be read.
 *
 * @throws SiteError when the output folder holds what Broadsheet did not write.
 */
export function start(options: SiteOptions): Start {
  const { root, contentDir, outDir, site = '', base = '' } = options;
  const cacheDir = options.cacheDir ?? join(root, '.cache');
  if (existsSync(outDir) && !existsSync(join(outDir, OWN_FOLDER)) && readdirSync(outDir).length > 0) {
    throw new SiteError(
      `${outDir} holds files that Broadsheet did not write`,
      'Empty the folder, or name another one with --out.',
    );
  }
  const code = readCode(root);
  const catalogDir = join(cacheDir, `catalog-${hashOf(contentDir).slice(0, 8)}`);
  const scan = scanContent(contentDir, catalogDir);
  return {
    options,
    code,
    scan,
    inputs: hashOf([scan.hash, code.all, site, base].join('\n')),
    head: readHead(outDir),
    journal: readJournal(outDir),
    workDir: join(cacheDir, `site-${hashOf(outDir).slice(0, 8)}`),
    catalogDir,
  };
}

/**
 * Read the content, and say what of the search index has to be made again: the longest work of a build, and
 * the one that can begin first.
 */
export function load(from: Start): Loaded {
  const { options, code, head, journal, scan, workDir, catalogDir } = from;
  rmSync(workDir, { recursive: true, force: true });
  const loaded = loadCatalog(scan, catalogDir, code.reading);
  const catalog: Catalog = { ...loaded.catalog, site: { ...loaded.catalog.site, ...overridden(options) } };
  const before = Object.fromEntries(
    Object.entries(head?.shards ?? {}).map(([name, key]) => [name, options.force ? '' : key]),
  );
  // A shard of which nobody knows whether it was put into place has no key.
  for (const name of journal?.shards ?? []) before[name] = '';
  return { ...from, loaded, catalog, search: planSearch(catalog, before, code.indexing) };
}

/** Plan the pages; the views of those to render are written to the plan files. */
export async function prepare(from: Loaded): Promise<Prepared> {
  const { options, code, journal, workDir, catalog } = from;
  const { outDir, kinds = PAGE_KINDS, part, force = false } = options;
  const manifest = readManifest(outDir);
  const before = manifest?.head ?? EMPTY_HEAD;
  const settings = hashOf(JSON.stringify(catalog.site));
  const changedCode = [...new Set([...code.pages.keys(), ...Object.keys(before.code)])]
    .filter((path) => code.pages.get(path) !== before.code[path])
    .sort();

  const telling = options.plan === true || options.why !== undefined || options.assemble !== undefined;
  const files = telling ? undefined : planFiles(join(workDir, 'plan'), catalog.site);
  let number = 0;
  const take = (page: DirtyPage, json: string): void => {
    if (part === undefined || number++ % part.count === part.index - 1) files?.take(page, json);
  };
  const everything =
    manifest === undefined
      ? undefined
      : changedCode.length > 0 || force
        ? 'code'
        : settings === before.settings
          ? undefined
          : 'settings';
  const months = monthHashes(catalog, from.scan, seedOf(from, settings));
  const plan = await planSite({
    catalog,
    kinds,
    months,
    manifest,
    everything,
    unsure: new Set(journal?.pages ?? []),
    take,
  });
  return { ...from, manifest, before, settings, changedCode, plan, planFiles: files?.close() ?? [] };
}

/** Hash over a plan: parts of different plans do not fit together. */
export function planHash({ plan, search, code, settings }: Prepared): string {
  const pages = plan.dirty.map(({ address }) => `${address} ${plan.pages.get(address)?.key}\n`).join('');
  const shards = search.tasks.map(({ name }) => `${name} ${search.keys.get(name)}\n`).join('');
  return hashOf([pages, shards, codeHash(code.pages), settings].join('\n'));
}

/** Hash over all that any page may show besides articles and stories. */
function seedOf({ code, scan }: Start, settings: string): string {
  const rules = ['curation.yaml', 'sources.yaml', 'topics.yaml'].map((name) => scan.hashes.get(name));
  return hashOf(JSON.stringify([code.reading, settings, rules]));
}

function overridden({ site, base }: SiteOptions): { url?: string; base?: string } {
  return { ...(site === undefined ? {} : { url: site }), ...(base === undefined ? {} : { base }) };
}
