import { toFullDiskError } from '../../content/write-error.ts';
import { isWhole } from '../publish/manifest.ts';
import { EMPTY_REPORT, type SiteOptions, type SiteReport } from '../types.ts';
import { openBuild } from './context.ts';

/**
 * Bring the output folder up to date with the content: scan, plan, render and index, check, publish.
 *
 * A build that finds nothing changed stops after the scan; one that finds reasons not to publish leaves the output
 * folder as it was.
 *
 * @throws {BroadsheetError} for wrong use, a broken setting or rule, and a full disk; Error when Astro or Pagefind fail.
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
    !begun.telling &&
    options.force !== true &&
    options.part === undefined &&
    begun.journal === undefined &&
    begun.head?.inputs === begun.inputs &&
    isWhole(options.outDir, begun.head)
  ) {
    return { ...EMPTY_REPORT, status: 'unchanged', summary: '0 pages; nothing changed' };
  }
  // A build that finds nothing changed does not load what makes pages.
  const { buildChanged } = await import('./build-changed.ts');
  return buildChanged(begun);
}
