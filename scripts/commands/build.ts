import { fileURLToPath } from 'node:url';
import { holderNow } from '../content/lock-holder.ts';
import { siteText } from '../content/settings.ts';
import { buildSite } from '../site/build/build-site.ts';
import { lockSite } from '../site/build/lock-site.ts';
import { prefetch } from '../site/build/prefetch.ts';
import { catalogDirOf } from '../site/cache-dirs.ts';
import { scanContent } from '../site/catalog/scan-content.ts';
import type { Prefetched } from '../site/types.ts';
import { buildCommand } from './build-options.ts';
import { ingestAndReport } from './ingest-and-report.ts';
import { main } from './main.ts';
import { nameContent, namedFolders } from './named-folders.ts';
import { printSite } from './print-site.ts';
import { startProgress } from './progress.ts';
import { publishAddress } from './publish-address.ts';
import type { Meanwhile } from './run-ingest.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run build`: turn dumps into content, and content into a site with search. */
export const buildCommandLine = (): Promise<void> =>
  main(async () => {
    const now = new Date();
    const { ingest, ingestFirst, publish, defaultUrl, ...asked } = buildCommand(process.argv.slice(2), now);
    const settings = siteText(ingest.contentDir);
    const given = { site: asked.site.site, base: asked.site.base, publish, defaultUrl };
    const site = { ...asked.site, ...publishAddress(settings, given) };
    const isReadOnly = site.plan === true || site.why !== undefined || ingest.dryRun;
    const release = isReadOnly ? () => {} : lockSite({ ...site, root: ROOT }, holderNow(now));
    const progress = startProgress(process.stderr, ingest.quiet, () => performance.now());
    const say = (lines: readonly string[]) => {
      if ((isReadOnly || !ingest.quiet) && lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
    };
    try {
      let status = 0;
      let isIngested = false;
      let ahead: Promise<Prefetched> | undefined;
      let written: readonly string[] = [];
      if (ingestFirst) {
        const meanwhile: Meanwhile = {
          begin: () => {
            ahead = prefetch({ ...site, root: ROOT }, () => isIngested);
            // Awaited after the ingest.
            ahead.catch(() => {});
          },
          scanned: async () => {
            isIngested = true;
            return (await ahead)?.scan ?? scanContent(site.contentDir, catalogDirOf({ ...site, root: ROOT }));
          },
        };
        const { dumps, noArticles, changes } = await ingestAndReport(
          ingest,
          progress,
          now,
          ingest.dryRun ? undefined : meanwhile,
        ).finally(() => {
          isIngested = true;
        });
        written = changes.map(({ path }) => path);
        if (ingest.dryRun) return dumps.unreadable > 0 ? 1 : 0;
        if (dumps.unreadable > 0) status = 1;
        if (noArticles) {
          process.stderr.write(
            'error: the new dumps contain no articles; the site is left as it was\n  Look at one with: npm run explain -- FILE\n',
          );
          return 3;
        }
      }
      const report = await buildSite({
        ...site,
        root: ROOT,
        ahead: await ahead,
        written,
        onProgress: (event) => {
          if (event.step === 'plan') say([event.summary]);
          else if (event.step !== 'publish') {
            const doing = event.step === 'render' ? 'rendering pages' : 'indexing for search';
            progress.onProgress(doing, event.done, event.total);
          }
        },
      });
      progress.stop();
      const { out, err } = printSite(report, site.outDir);
      say(out);
      const folders = namedFolders(process.argv.slice(2));
      for (const line of err) process.stderr.write(`${nameContent(line, folders)}\n`);
      return report.blockers.length > 0 ? 3 : status;
    } finally {
      progress.stop();
      release();
    }
  });
