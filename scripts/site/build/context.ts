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

/** The state of the output folder, and the input of the build. */
export interface BuildContext {
  readonly options: SiteOptions;
  /** Whether to only report what would be done, or why. */
  readonly isReadOnly: boolean;
  readonly code: CodeFingerprint;
  readonly scan: Scan;
  /** Hash over everything that determines the site. */
  readonly inputs: string;
  readonly head: ManifestHead | undefined;
  /** Folder of the compiled pages, if it is clear from the start that they are needed. */
  readonly bundle: Promise<string> | undefined;
  readonly journal: PublishJournal | undefined;
  /** Folder for new files, emptied when a build begins. */
  readonly workDir: string;
  readonly catalogDir: string;
  /** Prefetched data. */
  readonly caches: ContentCaches | undefined;
  readonly manifest: Manifest | undefined;
}

/**
 * Examine content, code and output folder, reading as little as possible.
 *
 * @throws {BroadsheetError} if the output folder contains files that Broadsheet did not write.
 */
export function openBuild(options: SiteOptions): BuildContext {
  const { root, contentDir, outDir, site = '', base = '', ahead } = options;
  if (existsSync(outDir) && !existsSync(join(outDir, OWN_FOLDER)) && readdirSync(outDir).length > 0) {
    throw new BroadsheetError(
      `${outDir} contains files that Broadsheet did not write`,
      'Empty the folder, or name another one with --out.',
    );
  }
  const code = ahead?.code ?? fingerprintCode(root);
  const isReadOnly = options.plan === true || options.why !== undefined;
  const journal = readJournal(outDir);
  // If the journal of an interrupted build is damaged, its progress is unknown: everything is made again.
  const head = journal === 'damaged' ? undefined : readHead(outDir);
  // A first build always needs the compiled pages: compile them while the content is read.
  const bundle =
    head === undefined && !isReadOnly && options.assemble === undefined
      ? startBundle(options, code)
      : undefined;
  const catalogDir = catalogDirOf(options);
  const scan = ahead ? scanAgain(ahead.scan, options.written ?? []) : scanContent(contentDir, catalogDir);
  return {
    options,
    isReadOnly,
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
