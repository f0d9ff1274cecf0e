import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../../src/model/compare-text.ts';
import { pathInside } from '../../content/path-inside.ts';
import { refuseUnwritable } from '../../content/refuse-unwritable.ts';
import { toWriteError } from '../../content/write-error.ts';
import { pageFile } from '../plan/page-file.ts';
import type { Plan } from '../plan/plan-site.ts';
import { filesBelow } from './files-below.ts';
import { closeJournal, openPublishJournal } from './journal.ts';
import { type ManifestHead, type ManifestPage, OWN_FOLDER, writeManifest } from './manifest.ts';
import { moveTree } from './move-tree.ts';
import { putFile } from './put-file.ts';
import { refuseLinks } from './refuse-links.ts';
import { removeFile } from './remove-file.ts';

/** New files in a folder with the structure of the output folder. */
export interface MadeFiles {
  readonly root: string;
  /** Paths of all files below it, with `/`. */
  readonly paths: readonly string[];
}

export interface Publication {
  readonly outDir: string;
  readonly made: readonly MadeFiles[];
  /** Whether to copy the files: parts of a build can be assembled again. */
  readonly keepMade: boolean;
  readonly plan: Plan;
  /** Pages of the last manifest. */
  readonly pagesBefore: ReadonlyMap<string, ManifestPage> | undefined;
  /** New or changed shards, and deleted ones. */
  readonly shards: { readonly made: readonly string[]; readonly vanished: readonly string[] };
  /** Files of the last build that are not pages. */
  readonly extrasBefore: readonly string[];
  /** Head of the new manifest, without the fields that publishing determines. */
  readonly head: Omit<ManifestHead, 'extras' | 'parts'>;
  /** Whether to delete every file that belongs to no page, extra or shard. */
  readonly sweep: boolean;
}

export interface PublishResult {
  /** Number of files written: pages, assets and parts of the index. */
  readonly written: number;
  readonly deleted: number;
}

/**
 * Update the output folder; unchanged files are not touched.
 *
 * The order avoids dead links for readers in the meantime: files that pages need, the search index, pages, lists of
 * pages, and only then deletions. It does not matter for a first build.
 *
 * @throws {BroadsheetError} if the disk is full or a folder may not be written to, saying how many files are in place.
 */
export function publish(publication: Publication): PublishResult {
  const progress = { written: 0, deleted: 0 };
  try {
    return putIntoPlace(publication, progress);
  } catch (error) {
    const { outDir, keepMade, made } = publication;
    // Folders are moved as a whole: files that are no longer at their source are in place.
    const gone = made.flatMap(({ root, paths }) => paths.filter((path) => !existsSync(join(root, path))));
    const written = keepMade ? progress.written : gone.length;
    const deleted = progress.deleted === 0 ? '' : ` and ${progress.deleted} are deleted`;
    const state =
      written + progress.deleted === 0
        ? `${outDir} is as it was.`
        : `${written} files are in place${deleted}, the others are as they were; the next build does the rest.`;
    throw toWriteError(error, `publish into ${outDir}`, state);
  }
}

function putIntoPlace(
  publication: Publication,
  progress: { written: number; deleted: number },
): PublishResult {
  const { outDir, keepMade, plan, pagesBefore, shards, extrasBefore, head, sweep } = publication;
  const pageFiles = new Map(plan.dirty.map(({ address }) => [pageFile(address), address]));
  const made = new Map<string, string>();
  for (const { root, paths } of publication.made)
    for (const path of paths) if (!path.startsWith(`${OWN_FOLDER}/`)) made.set(path, root);

  const shardOf = (path: string): string | undefined => {
    const [folder, name = ''] = path.split('/');
    return folder === 'search' && (name in head.shards || shards.vanished.includes(name)) ? name : undefined;
  };
  const extras = [...made.keys()].filter((path) => !pageFiles.has(path) && shardOf(path) === undefined);
  // Every build that renders emits all assets; one without rendering keeps the existing ones.
  const rendered = plan.dirty.length > 0;
  const own = new Set(extras);
  const kept = extrasBefore.filter(
    (path) => !own.has(path) && (!rendered || path === 'search/pagefind-worker.js'),
  );
  const extrasNow = [...own, ...kept].sort();
  const goneExtras = extrasBefore.filter((path) => !extrasNow.includes(path));

  const gone = [...plan.vanished.map(({ address }) => pageFile(address)), ...goneExtras];
  const ownFolders = ['pages', 'fields'].map((folder) => `${OWN_FOLDER}/${folder}/x`);
  const goneShards = shards.vanished.map((name) => `search/${name}`);
  const touched = [...ownFolders, ...made.keys(), ...gone, ...goneShards];
  refuseLinks(outDir, touched);
  refuseUnwritable(outDir, touched);
  openPublishJournal(outDir, {
    pages: [...pageFiles.values(), ...plan.vanished.map(({ address }) => address)],
    shards: [...shards.made, ...shards.vanished],
    extras: [...own, ...goneExtras],
  });
  const remove = (path: string): void => {
    removeFile(outDir, path);
    progress.deleted++;
  };
  const order = (path: string): number => {
    if (shardOf(path) !== undefined)
      return /\/(?:pagefind-entry\.json|shard-\w+\.json\.gz)$/.test(path) ? 2 : 1;
    if (!pageFiles.has(path)) return path === 'search/shards.json' ? 5 : 0;
    return /^(?:articles|stories)\//.test(path) ? 3 : 4;
  };
  if (!keepMade && !existsSync(join(outDir, 'index.html'))) {
    for (const { root } of publication.made) moveTree(root, outDir);
    progress.written = made.size;
  } else {
    const paths = [...made.keys()]
      .map((path) => [order(path), path] as const)
      .sort((a, b) => a[0] - b[0] || compareText(a[1], b[1]));
    for (const [, path] of paths) {
      if (putFile(join(made.get(path) ?? '', path), pathInside(outDir, path), keepMade)) progress.written++;
    }
  }
  for (const path of gone) remove(path);
  for (const path of goneShards) removeFile(outDir, path);
  for (const name of shards.made) {
    const folder = `search/${name}`;
    for (const path of filesBelow(join(outDir, folder))) {
      if (!made.has(`${folder}/${path}`)) remove(`${folder}/${path}`);
    }
  }
  if (sweep) for (const path of unaccounted(outDir, plan, extrasNow, head)) remove(path);
  writeManifest(outDir, { ...head, extras: extrasNow }, pagesBefore, plan.pages, plan.fields);
  closeJournal(outDir);
  return progress;
}

/** Files that belong to nothing, left by a build whose manifest is lost. */
function unaccounted(
  outDir: string,
  plan: Plan,
  extras: readonly string[],
  head: Publication['head'],
): string[] {
  const known = new Set([...[...plan.pages.keys()].map(pageFile), ...extras]);
  return filesBelow(outDir).filter((path) => {
    const [folder, shard = ''] = path.split('/');
    return folder !== OWN_FOLDER && !known.has(path) && !(folder === 'search' && shard in head.shards);
  });
}
