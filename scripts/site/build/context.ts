import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { hashOf } from '../../content/hash.ts';
import { cacheDirOf, catalogDirOf } from '../cache-dirs.ts';
import type { ContentCaches } from '../catalog/content-caches.ts';
import { type Scan, scanAgain, scanContent } from '../catalog/scan-content.ts';
import { type CodeFingerprint, fingerprintCode } from '../plan/fingerprint.ts';
import { type PublishJournal, readJournal } from '../publish/journal.ts';
import { type Manifest, type ManifestHead, OWN_FOLDER, readHead } from '../publish/manifest.ts';
import { startBundle } from '../render/start-bundle.ts';
import type { SiteOptions } from '../types.ts';

/** What stands in the output folder, and what the build starts from. */
export interface BuildContext {
  readonly options: SiteOptions;
  /** Nothing is to be done: only told what would be, or why. */
  readonly telling: boolean;
  readonly code: CodeFingerprint;
  readonly scan: Scan;
  /** Hash over all that decides over the site. */
  readonly inputs: string;
  readonly head: ManifestHead | undefined;
  /** Folder of the compiled pages, when it is known at once that they are needed. */
  readonly bundle: Promise<string> | undefined;
  readonly journal: PublishJournal | undefined;
  /** Folder for what is made, emptied when a build begins. */
  readonly workDir: string;
  readonly catalogDir: string;
  /** What was read ahead. */
  readonly caches: ContentCaches | undefined;
  readonly manifest: Manifest | undefined;
}

/**
 * Look at content, code and output folder, without reading more than has to be read.
 *
 * @throws {BroadsheetError} when the output folder holds what Broadsheet did not write.
 */
export function openBuild(options: SiteOptions): BuildContext {
  const { root, contentDir, outDir, site = '', base = '', ahead } = options;
  if (existsSync(outDir) && !existsSync(join(outDir, OWN_FOLDER)) && readdirSync(outDir).length > 0) {
    throw new BroadsheetError(
      `${outDir} holds files that Broadsheet did not write`,
      'Empty the folder, or name another one with --out.',
    );
  }
  const code = ahead?.code ?? fingerprintCode(root);
  const telling = options.plan === true || options.why !== undefined;
  const journal = readJournal(outDir);
  // Nobody knows what an interrupted build left, when its journal is damaged: all of it is made again.
  const head = journal === 'damaged' ? undefined : readHead(outDir);
  // A first build needs them, whatever the content is: they are compiled while it is read.
  const bundle =
    head === undefined && !telling && options.assemble === undefined ? startBundle(options, code) : undefined;
  const catalogDir = catalogDirOf(options);
  const scan = ahead ? scanAgain(ahead.scan, options.written ?? []) : scanContent(contentDir, catalogDir);
  return {
    options,
    telling,
    code,
    scan,
    inputs: hashOf([scan.hash, code.all, site, base].join('\n')),
    head,
    bundle,
    journal: journal === 'damaged' ? undefined : journal,
    workDir: join(cacheDirOf(options), `site-${hashOf(outDir).slice(0, 8)}`),
    catalogDir,
    caches: ahead?.caches,
    manifest: ahead?.manifest,
  };
}
