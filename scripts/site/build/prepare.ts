import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../../src/model/catalog.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { PAGE_KINDS } from '../../../src/outputs/index.ts';
import { hashOf } from '../../content/hash.ts';
import { contentCaches } from '../catalog/content-caches.ts';
import { type LoadedCatalog, loadCatalog } from '../catalog/load-catalog.ts';
import { codeHash } from '../plan/code-files.ts';
import { monthFingerprints } from '../plan/month-fingerprints.ts';
import { type PlanFile, planFiles } from '../plan/plan-files.ts';
import { type DirtyPage, type Plan, planSite } from '../plan/plan-site.ts';
import { EMPTY_HEAD, type Manifest, type ManifestHead, readManifest } from '../publish/manifest.ts';
import { planSearch, type SearchPlan } from '../search/plan-search.ts';
import type { SiteOptions } from '../types.ts';
import type { BuildContext } from './context.ts';

/** The content, and the parts of the search index that have to be rebuilt. */
export interface Loaded extends BuildContext {
  readonly loaded: LoadedCatalog;
  readonly catalog: Catalog;
  /** Hash over the settings that every page depends on. */
  readonly settings: string;
  /** Hash over everything that pages may show apart from articles and stories. */
  readonly seed: string;
  readonly search: SearchPlan;
}

/** A planned build. */
export interface Prepared extends Loaded {
  readonly manifest: Manifest | undefined;
  readonly plan: Plan;
  /** `ManifestHead.months` of the new manifest. */
  readonly months: ManifestHead['months'];
  readonly planFiles: readonly PlanFile[];
  /** Head of the last manifest. */
  readonly before: ManifestHead;
  /** Files of code that changed since the last build. */
  readonly changedCode: readonly string[];
}

/**
 * Read the content, and find the parts of the search index that have to be rebuilt, which takes longest and can start
 * first.
 */
export function load(from: BuildContext): Loaded {
  const { options, code, head, journal, scan, workDir, catalogDir } = from;
  // An explanation writes nothing, and may be asked for while another build is writing there.
  if (!from.isReadOnly) rmSync(workDir, { recursive: true, force: true });
  const loaded = loadCatalog(scan, from.caches ?? contentCaches(catalogDir, code.reading));
  const catalog: Catalog = { ...loaded.catalog, site: { ...loaded.catalog.site, ...overridden(options) } };
  const settings = hashOf(JSON.stringify(catalog.site));
  const seed = seedOf(from, settings);
  const nothing = { key: '', basis: '' };
  const before = { ...head?.shards };
  // A shard is rebuilt if it is unknown whether it was put into place.
  for (const name of options.force ? Object.keys(before) : (journal?.shards ?? [])) before[name] = nothing;
  const search = planSearch({ catalog, scan, before, version: code.indexing, seed });
  return { ...from, loaded, catalog, settings, seed, search };
}

/** Plan the pages, and write the views of those to render to plan files. */
export async function prepare(from: Loaded): Promise<Prepared> {
  const { options, isReadOnly, code, journal, workDir, catalog, settings } = from;
  const { outDir, kinds = PAGE_KINDS, part, force = false } = options;
  const manifest = from.head && (from.manifest ?? readManifest(outDir));
  const before = from.head ?? EMPTY_HEAD;
  const changedCode = [...new Set([...code.pages.keys(), ...Object.keys(before.code)])]
    .filter((path) => code.pages.get(path) !== before.code[path])
    .sort();

  const files =
    isReadOnly || options.assemble !== undefined ? undefined : planFiles(join(workDir, 'plan'), catalog.site);
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
  const hashes = monthFingerprints(catalog, from.scan, from.seed);
  const plan = await planSite({
    catalog,
    kinds,
    hashes,
    manifest,
    everything,
    uncertain: new Set(journal?.pages ?? []),
    take,
  });
  const months = Object.fromEntries(
    [...hashes.months].map(([month, { whole, listed }]) => [
      month,
      { whole: whole.past, listed: listed.past },
    ]),
  );
  return { ...from, manifest, before, changedCode, plan, months, planFiles: files?.close() ?? [] };
}

/** Hash over a plan, so that parts of different plans are not combined. */
export function planHash({ plan, search, code, settings }: Prepared): string {
  const pages = plan.dirty.map(({ address }) => `${address} ${plan.pages.get(address)?.key}\n`).join('');
  const shards = search.tasks.map(({ name }) => `${name} ${search.shards.get(name)?.key}\n`).join('');
  return hashOf([pages, shards, codeHash(code.pages), settings].join('\n'));
}

function seedOf({ code, scan }: BuildContext, settings: string): string {
  const rules = ['curation.yaml', 'sources.yaml', 'topics.yaml'].map((name) => scan.hashes.get(name));
  return hashOf(JSON.stringify([code.reading, settings, rules]));
}

function overridden({ site, base }: SiteOptions): { url?: string; base?: string } {
  return omitUndefined({ url: site, base });
}
