import { mkdirSync, rmSync } from 'node:fs';
import { unfitContent, unfitLinks } from './check/fitness.ts';
import { make, makeLists } from './make.ts';
import { checkParts, writePart } from './parts.ts';
import { examples, kindCounts, planSummary } from './plan/plan-summary.ts';
import { why } from './plan/why.ts';
import { type Prepared, prepare, start } from './prepare.ts';
import { publish } from './publish/publish.ts';
import type { SiteOptions, SiteReport } from './site-options.ts';

/** Pages of each kind that `--plan` names. */
const EXAMPLES = 5;

/**
 * Bring the output folder up to date with the content: scan, plan, render and index, check, publish.
 *
 * A build that finds nothing changed stops behind the scan; one that finds the site unfit leaves the output
 * folder as it was.
 *
 * @throws SiteError for wrong use, ContentError for a broken setting or rule, Error when Astro or Pagefind fail.
 */
export async function buildSite(options: SiteOptions): Promise<SiteReport> {
  const begun = start(options);
  const telling = options.plan === true || options.why !== undefined;
  if (
    !telling &&
    options.force !== true &&
    options.part === undefined &&
    begun.journal === undefined &&
    begun.head?.inputs === begun.inputs
  ) {
    return { ...EMPTY, status: 'unchanged', summary: '0 pages; nothing changed' };
  }
  const prepared = prepare(begun);
  const { plan, search, manifest, workDir, loaded } = prepared;
  const report: SiteReport = {
    ...EMPTY,
    summary: planSummary(plan),
    pages: { total: plan.pages.size, rendered: plan.dirty.length, deleted: plan.vanished.length },
    counts: kindCounts(plan),
    shards: { total: search.keys.size, indexed: search.tasks.length },
    problems: loaded.problems,
  };
  if (telling) return { ...report, status: 'told', lines: tell(prepared, report.summary) };
  options.onProgress?.({ step: 'plan', summary: report.summary });

  try {
    const before = [...(manifest?.pages.values() ?? [])].filter(
      ({ kind }) => kind === 'article' || kind === 'story',
    ).length;
    const unfit = unfitContent(loaded, plan, before, options.force === true);
    if (unfit.length > 0) return { ...report, status: 'unfit', unfit };
    if (options.assemble !== undefined) {
      checkParts(prepared, options.assemble);
      return finish(prepared, report, options.assemble);
    }
    const made = await make(prepared);
    if (made.deadLinks.length > 0) return { ...report, status: 'unfit', unfit: unfitLinks(made.deadLinks) };
    if (options.part !== undefined) {
      const { index, count } = options.part;
      const partDir = `${options.outDir}-part-${index}-of-${count}`;
      writePart(prepared, made.roots, partDir, options.part);
      return { ...report, status: 'part', partDir };
    }
    return finish(prepared, report, made.roots);
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}

function finish(prepared: Prepared, report: SiteReport, roots: readonly string[]): SiteReport {
  const { options, plan, search, head, journal, code, inputs, settings } = prepared;
  options.onProgress?.({ step: 'publish' });
  mkdirSync(options.outDir, { recursive: true });
  const files = publish({
    outDir: options.outDir,
    roots: [...roots, makeLists(prepared)],
    keepRoots: options.assemble !== undefined,
    plan,
    pagesBefore: prepared.manifest?.pages,
    shards: { made: search.tasks.map(({ name }) => name), vanished: search.vanished },
    extrasBefore: [...new Set([...head.extras, ...(journal?.extras ?? [])])],
    head: {
      ...head,
      inputs,
      settings,
      code: Object.fromEntries(code.pages),
      shards: Object.fromEntries([...search.keys].sort()),
    },
    sweep: prepared.manifest === undefined,
  });
  return { ...report, status: 'published', files };
}

function tell(prepared: Prepared, summary: string): string[] {
  const { options, plan, search, manifest, changedCode } = prepared;
  if (options.why !== undefined) return why(options.why, plan, manifest, options.outDir, changedCode);
  return [
    summary,
    ...examples(plan.dirty, EXAMPLES).map(({ address, kind, reason }) => `  ${address} (${kind}, ${reason})`),
    ...plan.vanished.map(({ address }) => `  ${address} (deleted)`),
    `${search.tasks.length} of ${search.keys.size} parts of the search index: ${search.tasks.map(({ name }) => name).join(', ')}`,
  ];
}

const EMPTY: SiteReport = {
  status: 'told',
  summary: '',
  lines: [],
  pages: { total: 0, rendered: 0, deleted: 0 },
  counts: [],
  shards: { total: 0, indexed: 0 },
  files: { written: 0, deleted: 0 },
  problems: [],
  unfit: [],
};
