import type { PageKind } from '../../src/model/page-kind.ts';
import type { Problem } from '../content/problem.ts';
import type { ContentCaches } from './catalog/content-caches.ts';
import type { Scan } from './catalog/scan-content.ts';
import type { CodeFingerprint } from './plan/fingerprint.ts';
import type { KindCount } from './plan/plan-summary.ts';
import type { Manifest } from './publish/manifest.ts';
import type { pageBundle } from './render/bundle.ts';
import type { renderPages } from './render/render-pages.ts';
import type { indexShard } from './search/index-shard.ts';

export interface SiteOptions {
  /** Folder of the project, with `astro.config.mjs` and `src/`. */
  readonly root: string;
  /** Absolute. */
  readonly contentDir: string;
  /** Absolute; created if it does not exist. */
  readonly outDir: string;
  /** Folder for caches; may be deleted at any time. Default: a folder below `.cache/` of the project. */
  readonly cacheDir?: string;
  /** Replaces `url` and `base` of `site.yaml`. */
  readonly site?: string;
  readonly base?: string;
  /** Only report what would be done. */
  readonly plan?: boolean;
  /** Address to explain; nothing is built. */
  readonly why?: string;
  /** Make one part of the plan, numbered from 1, into `<outDir>-part-<index>-of-<count>`. */
  readonly part?: { readonly index: number; readonly count: number };
  /** Folders of all parts, to be published without rendering. */
  readonly assemble?: readonly string[];
  /** Render and index everything again; many pages may be withdrawn. */
  readonly force?: boolean;
  /** Allow many articles and stories to be withdrawn. */
  readonly withdraw?: boolean;
  /** Kinds of page; default those of `src/outputs/`. */
  readonly kinds?: readonly PageKind[];
  /** Compiles the pages; default Astro. */
  readonly bundle?: typeof pageBundle;
  /** Renders a plan file; default the compiled pages, on all cores. */
  readonly render?: typeof renderPages;
  /** Indexes a shard; default Pagefind, on all cores. */
  readonly index?: typeof indexShard;
  /** What was read of the content before `written` was written, if anything. */
  readonly ahead?: Prefetched | undefined;
  /** Files below the content folder that were written, or deleted, since. */
  readonly written?: readonly string[];
  readonly onProgress?: (progress: SiteProgress) => void;
}

/** What a build needs regardless of the ingest's result, read while the ingest is running. */
export interface Prefetched {
  readonly code: CodeFingerprint;
  readonly scan: Scan;
  readonly caches: ContentCaches;
  /** Also `undefined` if it was not read in time. */
  readonly manifest: Manifest | undefined;
}

/** Called as a build proceeds. */
export type SiteProgress =
  | { readonly step: 'plan'; readonly summary: string }
  | { readonly step: 'render' | 'index'; readonly done: number; readonly total: number }
  | { readonly step: 'publish' };

export interface SiteReport {
  /**
   * `unchanged`: nothing to do. `published`: the output folder is up to date. `explained`: `--plan` or `--why`. `part`:
   * a part was made. `blocked`: the output folder is unchanged (exit status 3).
   */
  readonly status: 'unchanged' | 'published' | 'explained' | 'part' | 'blocked';
  /** `412 pages: 10 new articles, …; 99,588 untouched`. */
  readonly summary: string;
  /** The output of `--plan` and `--why`, line by line. */
  readonly lines: readonly string[];
  readonly pages: { readonly total: number; readonly rendered: number; readonly deleted: number };
  readonly counts: readonly KindCount[];
  readonly shards: { readonly total: number; readonly indexed: number };
  /** Numbers of files in the output folder that changed. */
  readonly files: { readonly written: number; readonly deleted: number };
  readonly problems: readonly Problem[];
  readonly blockers: readonly Problem[];
  /** Folder of the part that was made. */
  readonly partDir?: string;
}

/** The report of a build that did nothing. */
export const EMPTY_REPORT: SiteReport = {
  status: 'explained',
  summary: '',
  lines: [],
  pages: { total: 0, rendered: 0, deleted: 0 },
  counts: [],
  shards: { total: 0, indexed: 0 },
  files: { written: 0, deleted: 0 },
  problems: [],
  blockers: [],
};
