import { renameSync, rmSync } from 'node:fs';
import { PAGE_KINDS } from '../../../src/outputs/index.ts';
import type { SiteSettings } from '../../../src/schemas/settings.ts';
import type { Problem } from '../../content/problem.ts';
import { contentCaches } from '../catalog/content-caches.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { scanContent } from '../catalog/scan-content.ts';
import { planFiles } from './plan-files.ts';
import { planSite } from './plan-site.ts';

const NO_LIMITS = { pages: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY };

/**
 * Write every page of the site into one plan file, for Astro's own commands, which may render any page.
 *
 * @param options.file Replaced when the plan is complete; its folder must exist.
 * @param options.url Replaces that of `site.yaml`.
 * @param options.version Version of the caches in `cacheDir`.
 */
export async function writeWholePlan(options: {
  readonly contentDir: string;
  readonly cacheDir: string;
  readonly file: string;
  readonly url?: string;
  readonly version: string;
}): Promise<{ readonly site: SiteSettings; readonly problems: readonly Problem[] }> {
  const { contentDir, cacheDir, file, version } = options;
  const { catalog, problems, broken } = loadCatalog(
    scanContent(contentDir, cacheDir),
    contentCaches(cacheDir, version),
  );
  const site = { ...catalog.site, url: options.url ?? catalog.site.url };
  const folder = `${file}.parts`;
  const files = planFiles(folder, site, NO_LIMITS);
  await planSite({
    catalog: { ...catalog, site },
    kinds: PAGE_KINDS,
    hashes: { months: new Map(), ofArticle: () => '', ofArticles: () => '' },
    manifest: undefined,
    uncertain: new Set(),
    take: files.take,
  });
  const [whole] = files.close();
  if (whole !== undefined) renameSync(whole.path, file);
  rmSync(folder, { recursive: true, force: true });
  return { site, problems: [...broken, ...problems] };
}
