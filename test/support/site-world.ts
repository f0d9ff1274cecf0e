import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../../scripts/content/hash.ts';
import { buildSite } from '../../scripts/site/build/build-site.ts';
import { filesBelow } from '../../scripts/site/publish/files-below.ts';
import { indexShard } from '../../scripts/site/search/index-shard.ts';
import type { SiteOptions, SiteReport } from '../../scripts/site/types.ts';
import type { PageKind } from '../../src/model/page-kind.ts';
import { fakeBundle, fakeRender, TEMPLATE } from './fake-render.ts';
import { MINI_KINDS } from './mini-site.ts';

/** A project, a content folder and an output folder for one test, and ways to build there. */
export interface SiteWorld {
  readonly root: string;
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  /** Build as the next run would, on top of what is there. */
  readonly build: (more?: Partial<SiteOptions>) => Promise<SiteReport>;
  /** Build into an empty folder without a cache. Returns the hash of each file. */
  readonly cold: () => Promise<Map<string, string>>;
  readonly remove: () => void;
}

/** Make a world whose pages are rendered by `fakeRender`. */
export function siteWorld(kinds: readonly PageKind[] = MINI_KINDS): SiteWorld {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  const [root, content, out] = [join(folder, 'project'), join(folder, 'content'), join(folder, 'dist')];
  const cache = join(folder, 'cache');
  mkdirSync(join(root, 'src'), { recursive: true });
  mkdirSync(content);
  writeFileSync(join(root, TEMPLATE), 'a template');
  const options = {
    root,
    contentDir: content,
    bundle: fakeBundle,
    render: fakeRender,
    kinds,
  };
  let colds = 0;
  const build = async (more: Partial<SiteOptions> = {}): Promise<SiteReport> => {
    // A build that ends early does not wait for its indexing threads, so wait here.
    const indexing: Promise<void>[] = [];
    const index: typeof indexShard = (task) => {
      const one = indexShard(task);
      indexing.push(one);
      return one;
    };
    try {
      return await buildSite({ ...options, outDir: out, cacheDir: cache, index, ...more });
    } finally {
      await Promise.allSettled(indexing);
    }
  };
  return {
    root,
    content,
    out,
    cache,
    build,
    cold: async () => {
      const name = `cold-${colds++}`;
      await build({ outDir: join(folder, name), cacheDir: join(folder, `${name}-cache`) });
      return bytesBelow(join(folder, name));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Hash of every file below a folder, by path. The hash of the program's own files is left out, since somebody may edit
 * them while the tests run.
 */
export function bytesBelow(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder).map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, hashOf(path.endsWith('head.json') ? withoutInputs(bytes.toString('utf8')) : bytes)];
    }),
  );
}

/** The head of a manifest without what depends on the program's own files: their hash, and the checksum in line 1. */
function withoutInputs(head: string): string {
  return head.replace(/^\w+\n/, '').replace(/"inputs": "\w+"/, '');
}

/** Modification time of every file below a folder, by path. */
export function timesBelow(folder: string): Map<string, number> {
  return new Map(filesBelow(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs]));
}
