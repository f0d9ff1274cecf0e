import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { deadLinks, type SiteLink } from '../check/dead-links.ts';
import { pageFile } from '../plan/page-file.ts';
import { filesBelow } from '../publish/files-below.ts';
import type { MadeFiles } from '../publish/publish.ts';
import type { Loaded, Prepared } from './prepare.ts';
import type { SiteWorkers } from './worker-pool.ts';

/** Maximum number of pages that are not worth another thread, which takes a quarter of a second of CPU to start. */
const MAX_PAGES_HERE = 50;

/** What a build made. */
export interface Produced {
  readonly files: readonly MadeFiles[];
  readonly deadLinks: readonly SiteLink[];
}

/** The work in progress of a build. */
export interface Production {
  readonly workers: SiteWorkers;
  /** Folder of the compiled pages. */
  readonly bundle: Promise<string>;
  /** Parts of the search index, in a folder with the structure of the output folder. */
  readonly index: Promise<string>;
}

/** Start the work that takes longest and needs no plan: compiling the pages, and the search index. */
export function startProduction(from: Loaded, workers: SiteWorkers, bundle: Promise<string>): Production {
  const { options, search, workDir } = from;
  const { contentDir, part, onProgress } = options;
  const tasks = search.tasks.filter(
    (_, number) => part === undefined || number % part.count === part.index - 1,
  );
  const root = join(workDir, 'search');
  mkdirSync(root, { recursive: true });
  const indexOne = options.index ?? workers.index;
  // A single shard gets the cores that have nothing else to do.
  const threads = Math.max(1, Math.floor(availableParallelism() / tasks.length));
  let done = 0;
  const indexing = tasks.map(async (task) => {
    await indexOne({ contentDir, outDir: join(root, 'search'), task, threads });
    onProgress?.({ step: 'index', done: ++done, total: tasks.length });
  });
  const index = Promise.all(indexing).then(() => root);
  // A first build renders everything, and with few shards, a thread is idle until the pages are planned.
  if (options.render === undefined && from.head === undefined) bundle.then(workers.load).catch(() => {});
  // Awaited where they are needed.
  for (const promise of [bundle, index]) promise.catch(() => {});
  return { workers, bundle, index };
}

/**
 * Render the planned pages on all cores, after the search index; few pages on this thread, meanwhile.
 *
 * @throws Error if Astro or Pagefind fail.
 */
export async function produce(prepared: Prepared, { workers, bundle, index }: Production): Promise<Produced> {
  const { options, catalog, workDir, planFiles } = prepared;
  const { contentDir, onProgress } = options;
  const outDir = join(workDir, 'pages');
  mkdirSync(outDir, { recursive: true });
  const addresses = planFiles.flatMap(({ pages }) => pages);
  const render = options.render ?? (addresses.length <= MAX_PAGES_HERE ? await renderHere() : workers.render);
  const stands = standing(prepared, outDir);
  // Most links recur in many plan files.
  const alive = new Set<string>();
  let done = 0;
  const rendering = planFiles.map(async ({ path, pages }) => {
    const links = await render({ bundle: await bundle, contentDir, planFile: path, outDir });
    done += pages.length;
    onProgress?.({ step: 'render', done, total: addresses.length });
    return deadLinks(links, catalog.site.base, stands, alive);
  });
  const [indexRoot, ...dead] = await Promise.all([index, ...rendering]);
  const assets = addresses.length === 0 ? [] : await copyAssets(bundle, outDir);
  return {
    files: [
      { root: indexRoot, paths: filesBelow(indexRoot) },
      { root: outDir, paths: [...addresses.map(pageFile), ...assets] },
    ],
    // Some link to files that are added last.
    deadLinks: deadLinks(dead.flat(), catalog.site.base, stands),
  };
}

async function renderHere(): Promise<SiteWorkers['render']> {
  const { renderPages } = await import('../render/render-pages.ts');
  return renderPages;
}

/** Every build that renders emits all assets. */
async function copyAssets(bundle: Promise<string>, outDir: string): Promise<string[]> {
  const client = join(await bundle, 'client');
  cpSync(client, outDir, { recursive: true });
  return filesBelow(client);
}

/** Write the list of shards, which the search page loads first. */
export function makeLists({ search, workDir }: Loaded): MadeFiles {
  const root = join(workDir, 'lists');
  mkdirSync(join(root, 'search'), { recursive: true });
  writeFileSync(join(root, 'search', 'shards.json'), `${JSON.stringify(search.list)}\n`);
  return { root, paths: ['search/shards.json'] };
}

/**
 * A function that checks whether a file will exist in the output folder: a page of the plan, a new asset, or a list.
 */
function standing({ plan, before }: Prepared, made: string): (file: string) => boolean {
  const pages = new Set([...plan.pages.keys()].map(pageFile));
  const extras = new Set(before.extras);
  return (file) =>
    pages.has(file) || extras.has(file) || file.startsWith('search/') || existsSync(join(made, file));
}
