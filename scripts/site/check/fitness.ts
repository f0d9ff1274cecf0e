import type { Problem } from '../../content/problem.ts';
import type { LoadedCatalog } from '../catalog/load-catalog.ts';
import type { Plan } from '../plan/plan-site.ts';
import type { Manifest } from '../publish/manifest.ts';
import type { SiteLink } from './dead-links.ts';

/** Articles and stories that may be withdrawn by one build without anyone asking for it. */
const MAX_WITHDRAWN = 5;
const MAX_LISTED = 20;

/**
 * Judge content and plan before anything is rendered.
 *
 * @returns Why the site may not be published: exit status 3.
 * @param manifest Of what stands in the output folder.
 * @param mayWithdraw An operator says that many pages are to go.
 */
export function contentBlockers(
  loaded: LoadedCatalog,
  plan: Plan,
  manifest: Manifest | undefined,
  mayWithdraw: boolean,
): Problem[] {
  const unfit: Problem[] = [
    ...loaded.broken.slice(0, MAX_LISTED).map(blockerOf),
    ...loaded.unfounded.slice(0, MAX_LISTED).map(({ path, point }) => ({
      file: `content/${path}`,
      place: '',
      message: `key point does not appear word for word in the text: "${point}"`,
      hint: 'Run the ingest again with --force, or correct "keyPoints".',
      fatal: true,
    })),
  ];
  // What cannot be read is not withdrawn.
  if (mayWithdraw || loaded.broken.length > 0) return unfit;
  const gone = withdrawn(plan, manifest);
  if (gone.length > MAX_WITHDRAWN) {
    unfit.push({
      file: '',
      place: '',
      message: `${gone.length} articles and stories would be withdrawn at once, ${gone.slice(0, 3).join(', ')} among them`,
      hint: 'Check --content, the rules in curation.yaml and what was deleted; if this is intended, build with --withdraw.',
      fatal: true,
    });
  }
  return unfit;
}

/** What cannot be read can be taken back. */
function blockerOf(problem: Problem): Problem {
  const { file, hint } = problem;
  const back = `git checkout ${file}`;
  return { ...problem, hint: hint.includes(back) ? hint : `${hint} Or restore the file: ${back}` };
}

/** Addresses of articles and stories that stand there and would be no more, or say that they were withdrawn. */
function withdrawn(plan: Plan, manifest: Manifest | undefined): string[] {
  const hasStood = (address: string): boolean => {
    const page = manifest?.pages.get(address);
    return page !== undefined && isText(page);
  };
  return [
    ...plan.vanished.filter(isText),
    ...plan.dirty.filter(({ kind, address }) => kind === 'withdrawn' && hasStood(address)),
  ].map(({ address }) => address);
}

/** Whether a page is one of those that readers come for. */
function isText({ kind }: { readonly kind: string }): boolean {
  return kind === 'article' || kind === 'story';
}

/** Dead links as reasons not to publish. */
export function linkBlockers(dead: readonly SiteLink[]): Problem[] {
  return dead.slice(0, MAX_LISTED).map(({ on, to }) => ({
    file: on,
    place: '',
    message: `links to ${to}, which does not exist`,
    hint: 'Correct the link in the page, the text or the note.',
    fatal: true,
  }));
}
