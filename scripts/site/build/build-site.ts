import { toFullDiskError } from '../../content/write-error.ts';
import { isWhole } from '../publish/manifest.ts';
import { EMPTY_REPORT, type SiteOptions, type SiteReport } from '../types.ts';
import { openBuild } from './context.ts';

/**
 * Bring the output folder up to date with the content: scan, plan, render and index, check, publish.
 *
 * A build without changes stops after the scan; one with a reason not to publish leaves the output folder unchanged.
 *
 * @throws {BroadsheetError} for wrong usage, a broken setting or rule, and a full disk; Error if Astro or Pagefind
 *   fail.
 */
export async function buildSite(options: SiteOptions): Promise<SiteReport> {
  try {
    return await build(options);
  } catch (error) {
    throw toFullDiskError(error, 'make the site', `${options.outDir} is as it was.`);
  }
}

async function build(options: SiteOptions): Promise<SiteReport> {
  const begun = openBuild(options);
  if (
    !begun.isReadOnly &&
    options.force !== true &&
    options.part === undefined &&
    begun.journal === undefined &&
    begun.head?.inputs === begun.inputs &&
    isWhole(options.outDir, begun.head)
  ) {
    return { ...EMPTY_REPORT, status: 'unchanged', summary: '0 pages; nothing changed' };
  }
  // Loaded on demand: a build without changes does not need the code that makes pages. A thread starts meanwhile.
  const isMade = !begun.isReadOnly && options.assemble === undefined;
  const workers = isMade ? (await import('./worker-pool.ts')).openSiteWorkers(options) : undefined;
  const { buildChanged } = await import('./build-changed.ts');
  return buildChanged(begun, workers);
}
