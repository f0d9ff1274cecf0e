import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { isAsScanned } from '../catalog/scan-content.ts';
import { contentBlockers, linkBlockers } from '../check/fitness.ts';
import { explainPage } from '../plan/explain.ts';
import { explainPlaces } from '../plan/explain-places.ts';
import { examples, kindCounts, planSummary } from '../plan/plan-summary.ts';
import { filesBelow } from '../publish/files-below.ts';
import { OWN_FOLDER } from '../publish/manifest.ts';
import { type MadeFiles, publish } from '../publish/publish.ts';
import { startBundle } from '../render/start-bundle.ts';
import { EMPTY_REPORT, type SiteReport } from '../types.ts';
import type { BuildContext } from './context.ts';
import { checkParts, writePart } from './partial-build.ts';
import { load, type Prepared, prepare } from './prepare.ts';
import { makeLists, type Production, produce, startProduction } from './produce.ts';
import type { SiteWorkers } from './worker-pool.ts';

/** Maximum number of pages per kind that `--plan` lists. */
const MAX_EXAMPLES = 5;

/**
 * Continue `buildSite` if something may have changed: read the content, plan, render and index, check, publish.
 *
 * @param workers Closed at the end; `undefined` if there is nothing to make, only to explain or assemble.
 * @throws {BroadsheetError} if another program writes to the content folder and the build fails because of it; for
 *   others see `buildSite`.
 */
export async function buildChanged(
  begun: BuildContext,
  workers: SiteWorkers | undefined,
): Promise<SiteReport> {
  const { options, code } = begun;
  try {
    const bundle = begun.bundle ?? (workers && startBundle(options, code));
    const loaded = load(begun);
    // The thread that has started meanwhile says that it is ready.
    await setImmediate();
    const making = bundle && workers && startProduction(loaded, workers, bundle);
    return await planned(await prepare(loaded), making);
  } catch (error) {
    if ((error instanceof Error && 'hint' in error) || isAsScanned(begun.scan)) throw error;
    throw new BroadsheetError(
      `${begun.options.contentDir} was changed while the site was being built from it`,
      'Run the build again when no other program writes there.',
      { cause: error },
    );
  } finally {
    await workers?.close();
    if (!begun.isReadOnly) rmSync(begun.workDir, { recursive: true, force: true });
  }
}

/**
 * Carry out the plan.
 *
 * @param making The work in progress; `undefined` if there is nothing to make.
 */
async function planned(prepared: Prepared, making: Production | undefined): Promise<SiteReport> {
  const { options, isReadOnly, plan, search, manifest, loaded } = prepared;
  const report: SiteReport = {
    ...EMPTY_REPORT,
    summary: planSummary(plan),
    pages: { total: plan.pages.size, rendered: plan.dirty.length, deleted: plan.vanished.length },
    counts: kindCounts(plan),
    shards: { total: search.shards.size, indexed: search.tasks.length },
    problems: loaded.problems,
  };
  const blockers = contentBlockers(
    loaded,
    plan,
    manifest,
    options.force === true || options.withdraw === true,
  );
  if (isReadOnly)
    return { ...report, status: 'explained', lines: explanation(prepared, report.summary), blockers };
  options.onProgress?.({ step: 'plan', summary: report.summary });
  if (blockers.length > 0) return { ...report, status: 'blocked', blockers };
  if (making === undefined) {
    const parts = options.assemble ?? [];
    checkParts(prepared, parts);
    return finish(
      prepared,
      report,
      parts.map((root) => ({ root, paths: filesBelow(root) })),
    );
  }
  const { files, deadLinks } = await produce(prepared, making);
  if (deadLinks.length > 0) return { ...report, status: 'blocked', blockers: linkBlockers(deadLinks) };
  if (options.part === undefined) return finish(prepared, report, files);
  const { index, count } = options.part;
  const partDir = `${options.outDir}-part-${index}-of-${count}`;
  writePart(prepared, files, partDir, options.part);
  return { ...report, status: 'part', partDir };
}

function finish(prepared: Prepared, report: SiteReport, made: readonly MadeFiles[]): SiteReport {
  const { options, plan, search, before, journal, code, inputs, settings } = prepared;
  options.onProgress?.({ step: 'publish' });
  const holdsSomething = existsSync(join(options.outDir, OWN_FOLDER));
  mkdirSync(options.outDir, { recursive: true });
  const files = publish({
    outDir: options.outDir,
    made: [...made, makeLists(prepared)],
    keepMade: options.assemble !== undefined,
    plan,
    pagesBefore: prepared.manifest?.pages,
    shards: { made: search.tasks.map(({ name }) => name), vanished: search.vanished },
    extrasBefore: [...new Set([...before.extras, ...(journal?.extras ?? [])])],
    head: {
      ...before,
      inputs,
      settings,
      months: prepared.months,
      code: Object.fromEntries(code.pages),
      shards: Object.fromEntries([...search.shards].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    // An empty folder has nothing to sweep.
    sweep: prepared.manifest === undefined && holdsSomething,
  });
  return { ...report, status: 'published', files };
}

function explanation(prepared: Prepared, summary: string): string[] {
  const { options, plan, search, manifest, changedCode } = prepared;
  if (options.why !== undefined)
    return [
      ...explainPage(options.why, plan, manifest, options.outDir, changedCode),
      ...explainPlaces(options.why, prepared.catalog),
    ];
  return [
    summary,
    ...examples(plan.dirty, MAX_EXAMPLES).map(
      ({ address, kind, reason }) => `  ${address} (${kind}, ${reason})`,
    ),
    ...plan.vanished.map(({ address }) => `  ${address} (deleted)`),
    `${search.tasks.length} of ${search.shards.size} parts of the search index: ${search.tasks.map(({ name }) => name).join(', ')}`,
  ];
}
