import { rmSync } from 'node:fs';
import { buildSite } from '../../scripts/site/build/build-site.ts';
import { ROOT, SAMPLE } from './sample-site.ts';

/** Build the sample site from scratch before the tests that inspect it. */
export async function setup(): Promise<void> {
  rmSync(SAMPLE.dir, { recursive: true, force: true });
  const report = await buildSite({
    root: ROOT,
    contentDir: `${ROOT}content`,
    outDir: SAMPLE.dir,
    cacheDir: `${ROOT}.cache/test/sample-cache`,
    site: SAMPLE.site,
    base: SAMPLE.base,
    force: true,
  });
  if (report.status !== 'published') {
    throw new Error(`the sample site is ${report.status}: ${JSON.stringify(report.blockers)}`);
  }
}
