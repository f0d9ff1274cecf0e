import type { LoadedCatalog } from '../catalog/load-catalog.ts';
import type { Plan } from '../plan/plan-site.ts';
import type { Manifest } from '../publish/manifest.ts';
import type { SiteLink } from './dead-links.ts';

/** Why a site may not be published: exit status 3. */
export interface PublishBlocker {
  readonly message: string;
  readonly hint: string;
}

/** Pages of articles and stories that may go at once without anyone asking. */
const MAX_UNEXPLAINED_LOSSES = 10;
const MAX_LISTED = 20;

/**
 * Judge content and plan before anything is rendered.
 *
 * @param manifest Of what stands in the output folder.
 * @param force An operator says that it is meant so.
 */
export function contentBlockers(
  loaded: LoadedCatalog,
  plan: Plan,
  manifest: Manifest | undefined,
  force: boolean,
): PublishBlocker[] {
  const before = [...(manifest?.pages.values() ?? [])].filter(isText).length;
  const unfit: PublishBlocker[] = loaded.unfounded.slice(0, MAX_LISTED).map(({ path, point }) => ({
    message: `content/${path}: key point is not word for word in the text: "${point}"`,
    hint: 'Run the ingest again with --force, or correct "keyPoints".',
  }));
  const lost = plan.vanished.filter(isText);
  const unreadable = new Set(
    loaded.unreadable.map((path) => `/articles/${path.slice(path.lastIndexOf('/') + 1, -'.md'.length)}/`),
  );
  for (const { address } of lost) {
    if (unreadable.has(address)) {
      unfit.push({
        message: `${address} was published, and its file cannot be read now`,
        hint: 'Mend the file; the problems name the line.',
      });
    }
  }
  if (!force && lost.length > MAX_UNEXPLAINED_LOSSES && lost.length * 2 > before) {
    unfit.push({
      message: `${lost.length} of ${before} articles and stories would vanish`,
      hint: 'Check --content; when it is meant so, build with --force.',
    });
  }
  return unfit;
}

/** Whether a page is one of those that readers come for. */
function isText({ kind }: { readonly kind: string }): boolean {
  return kind === 'article' || kind === 'story';
}

/** Dead links as reasons not to publish. */
export function linkBlockers(dead: readonly SiteLink[]): PublishBlocker[] {
  return dead.slice(0, MAX_LISTED).map(({ on, to }) => ({
    message: `${on} links to ${to}, which is not there`,
    hint: 'Correct the link where the page, the text or the note has it.',
  }));
}
