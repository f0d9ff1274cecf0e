import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DirtyPage, Plan } from '../../scripts/site/plan/plan-site.ts';
import { EMPTY_HEAD, type ManifestPage } from '../../scripts/site/publish/manifest.ts';
import { type Publication, publish } from '../../scripts/site/publish/publish.ts';
import { put, temporaryFolder } from './folders.ts';

export const SHARD = { key: 'k', basis: 'b' };

/** A site of one article and a story: its files in the order in which they have to appear. */
export const IN_ORDER = [
  ['_astro/style.css', 'a style'],
  ['search/2026-10/words/1.pf_fragment', 'words'],
  ['search/2026-10/pagefind-entry.json', 'an entry to the words'],
  ['search/2026-10/shard-0.json.gz', 'a list of the words'],
  ['articles/harbour-aaaaaaaaaaaa/index.html', 'an article'],
  ['stories/harbour-aaaaaaaaaaaa/index.html', 'a story'],
  ['index.html', 'a front page'],
  ['topics/index.html', 'a list'],
  ['search/shards.json', 'a list of shards'],
] as const;

export const PAGES = ['/articles/harbour-aaaaaaaaaaaa/', '/stories/harbour-aaaaaaaaaaaa/', '/', '/topics/'];

export function page(address: string, part = '2026-10'): ManifestPage {
  return {
    kind: address.startsWith('/articles/') ? 'article' : 'list',
    key: `key of ${address}`,
    basis: '',
    part,
  };
}

export function planOf(addresses: readonly string[], more: Partial<Plan> = {}): Plan {
  return {
    pages: new Map(addresses.map((address) => [address, page(address)])),
    dirty: addresses.map((address): DirtyPage => ({ address, kind: page(address).kind, reason: 'new' })),
    fields: new Map(addresses.map((address) => [address, `fields of ${address}`])),
    vanished: [],
    ...more,
  };
}

/** An output folder with a site, and a folder of new files to publish there. */
export function world(made: Readonly<Record<string, string>> = Object.fromEntries(IN_ORDER)) {
  const dir = temporaryFolder();
  const [outDir, root] = [join(dir, 'out'), join(dir, 'made')];
  put(outDir, { 'index.html': 'an old front page', 'robots.txt': 'by hand' });
  mkdirSync(root, { recursive: true });
  put(root, made);
  const publication: Publication = {
    outDir,
    // On purpose not in the order in which they have to appear.
    made: [{ root, paths: Object.keys(made).reverse() }],
    keepMade: false,
    plan: planOf(PAGES),
    pagesBefore: undefined,
    shards: { made: ['2026-10'], vanished: [] },
    extrasBefore: [],
    head: { ...EMPTY_HEAD, inputs: 'i', shards: { '2026-10': SHARD } },
    sweep: false,
  };
  return {
    outDir,
    root,
    publish: (more: Partial<Publication> = {}) => publish({ ...publication, ...more }),
  };
}
