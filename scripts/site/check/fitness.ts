import type { Problem } from '../../content/problem.ts';
import type { LoadedCatalog } from '../catalog/load-catalog.ts';
import type { Plan } from '../plan/plan-site.ts';
import type { Manifest } from '../publish/manifest.ts';
import type { SiteLink } from './dead-links.ts';

/** Maximum number of articles and stories that a build withdraws without `--withdraw`. */
const MAX_WITHDRAWN = 5;
const MAX_LISTED = 20;

/**
 * Check content and plan before anything is rendered.
 *
 * @returns Why the site may not be published: exit status 3.
 * @param manifest Manifest of the output folder.
 * @param mayWithdraw Whether many pages may be withdrawn.
 */
export function contentBlockers(
  loaded: LoadedCatalog,
  plan: Plan,
  manifest: Manifest | undefined,
  mayWithdraw: boolean,
): Problem[] {
  const blockers: Problem[] = [
    ...loaded.broken.slice(0, MAX_LISTED).map(blockerOf),
    ...loaded.unfounded.slice(0, MAX_LISTED).map(({ path, point }) => ({
      file: `content/${path}`,
      place: '',
      message: `key point does not appear word for word in the text: "${point}"`,
      hint: 'Run the ingest again with --force, or correct "keyPoints".',
      fatal: true,
    })),
  ];
  // An unreadable file is not withdrawn.
  if (mayWithdraw || loaded.broken.length > 0) return blockers;
  const gone = withdrawn(plan, manifest);
  if (gone.length > MAX_WITHDRAWN) {
    blockers.push({
      file: '',
      place: '',
      message: `${gone.length} articles and stories would be withdrawn at once, ${gone.slice(0, 3).join(', ')} among them`,
      hint: 'Check --content, the rules in curation.yaml and what was deleted; if this is intended, build with --withdraw.',
      fatal: true,
    });
  }
  return blockers;
}

/** Add to a problem how to restore the file. */
function blockerOf(problem: Problem): Problem {
  const { file, hint } = problem;
  const back = `git checkout ${file}`;
  return { ...problem, hint: hint.includes(back) ? hint : `${hint} Or restore the file: ${back}` };
}

/** Addresses of published articles and stories that would disappear or be marked as withdrawn. */
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

/** Whether a page is that of an article or a story. */
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
