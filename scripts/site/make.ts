import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeadLink, deadLinksIn } from './check/dead-links.ts';
import { indexShards } from './index/index-shards.ts';
import { pageFile } from './plan/page-file.ts';
import type { Prepared } from './prepare.ts';
import { renderPages } from './render/render-pages.ts';

/** What was made, in folders laid out like the output folder. */
export interface Made {
  readonly roots: readonly string[];
  readonly deadLinks: readonly DeadLink[];
}

/** Dead links after which a build looks no further. */
const DEAD_ENOUGH = 100;

/**
 * Render and index what the plan says, side by side: Astro keeps one core busy, Pagefind the other.
 *
 * @throws Error when Astro or Pagefind fail, or a page that was planned did not come out.
 */
export async function make(prepared: Prepared): Promise<Made> {
  const { options, catalog, search, workDir, planFiles } = prepared;
  const { root, contentDir, part, render = renderPages, onProgress } = options;
  const tasks =
    part === undefined
      ? search.tasks
      : search.tasks.filter((_, number) => number % part.count === part.index - 1);
  const searchRoot = join(workDir, 'search');
  const indexing = indexShards({
    contentDir,
    outDir: searchRoot,
    language: catalog.site.language,
    tasks,
    onShard: (done) => onProgress?.({ step: 'index', done, total: tasks.length }),
  });

  const rendering = async (): Promise<Made> => {
    const roots: string[] = [];
    const deadLinks: DeadLink[] = [];
    const total = planFiles.reduce((sum, { addresses }) => sum + addresses.length, 0);
    const exists = standing(prepared, roots);
    let done = 0;
    for (const [number, { path, addresses }] of planFiles.entries()) {
      onProgress?.({ step: 'render', done, total });
      const outDir = join(workDir, `pages-${number}`);
      await render({
        root,
        contentDir,
        planFile: path,
        outDir,
        cacheDir: join(workDir, `astro-${number}`),
        site: catalog.site,
      });
      roots.push(outDir);
      const missing = addresses.find((address) => !existsSync(join(outDir, pageFile(address))));
      if (missing !== undefined) {
        throw new Error(
          `Astro rendered no page at ${missing} (kind ${prepared.plan.pages.get(missing)?.kind}); expected a route that takes it from pagesOf`,
        );
      }
      deadLinks.push(
        ...deadLinksIn(outDir, addresses, catalog.site.base, exists, DEAD_ENOUGH - deadLinks.length),
      );
      done += addresses.length;
    }
    if (total > 0) onProgress?.({ step: 'render', done, total });
    return { roots, deadLinks };
  };
  // Both are waited for even when one fails, so that no process is left behind.
  const [rendered, indexed] = await Promise.allSettled([rendering(), indexing]);
  if (rendered.status === 'rejected') throw rendered.reason;
  if (indexed.status === 'rejected') throw indexed.reason;
  return { roots: [...rendered.value.roots, searchRoot], deadLinks: rendered.value.deadLinks };
}

/**
 * Write what the search page asks for first: the list of shards.
 *
 * @returns Its folder.
 */
export function makeLists({ search, workDir }: Prepared): string {
  const root = join(workDir, 'lists');
  mkdirSync(join(root, 'search'), { recursive: true });
  writeFileSync(join(root, 'search', 'shards.json'), `${JSON.stringify(search.list)}\n`);
  return root;
}

/** Tells whether a file will stand in the output folder: a page of the plan, an asset that was made, or a list. */
function standing({ plan, head }: Prepared, roots: readonly string[]): (file: string) => boolean {
  const pages = new Set([...plan.pages.keys()].map(pageFile));
  const extras = new Set(head.extras);
  return (file) =>
    pages.has(file) ||
    extras.has(file) ||
    file.startsWith('search/') ||
    roots.some((root) => existsSync(join(root, file)));
}
