/**
 * Write the plan file of the whole site: `node dev-plan.ts CONTENT CACHE FILE`.
 *
 * A process of its own, so that `npm run dev` follows changes of the code of views too.
 */
import { renameSync, rmSync } from 'node:fs';
import { PAGE_KINDS } from '../../src/outputs/index.ts';
import { contentCaches } from '../site/catalog/content-caches.ts';
import { loadCatalog } from '../site/catalog/load-catalog.ts';
import { scanContent } from '../site/catalog/scan-content.ts';
import { planFiles } from '../site/plan/plan-files.ts';
import { planSite } from '../site/plan/plan-site.ts';

const [contentDir = '', cacheDir = '', file = '', site = ''] = process.argv.slice(2);
// No version: a developer who changes how content is read deletes the cache.
const { catalog, problems } = loadCatalog(scanContent(contentDir, cacheDir), contentCaches(cacheDir, 'dev'));
const local = { ...catalog, site: { ...catalog.site, url: site } };
const folder = `${file}.parts`;
const files = planFiles(folder, local.site, {
  pages: Number.POSITIVE_INFINITY,
  characters: Number.POSITIVE_INFINITY,
});
await planSite({
  catalog: local,
  kinds: PAGE_KINDS,
  hashes: { months: new Map(), ofArticle: () => '' },
  manifest: undefined,
  uncertain: new Set(),
  take: files.take,
});
const [whole] = files.close();
if (whole !== undefined) renameSync(whole.path, file);
rmSync(folder, { recursive: true, force: true });
for (const { file: where, line, message, hint } of problems)
  console.error(`${where}${line === undefined ? '' : `:${line}`}: ${message}. ${hint}`);
