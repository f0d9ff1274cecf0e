import type { Manifest } from '../publish/manifest.ts';
import { readFields } from '../publish/manifest.ts';
import { changedFields } from './page-key.ts';
import type { Plan } from './plan-site.ts';

/**
 * Explain why a page is rendered, or why it is not.
 *
 * @param code Files of code that changed since the last build.
 * @returns Lines for the terminal.
 */
export function explainPage(
  address: string,
  plan: Plan,
  manifest: Manifest | undefined,
  outDir: string,
  code: readonly string[],
): string[] {
  const page = plan.pages.get(address);
  const before = manifest?.pages.get(address);
  if (page === undefined) {
    return before === undefined
      ? [`${address}: there is no such page. Addresses begin and, except for files, end with a slash.`]
      : [
          `${address}: deleted, since nothing in the content requires it any more (it was of kind ${before.kind}).`,
        ];
  }
  const dirty = plan.dirty.find((each) => each.address === address);
  switch (dirty?.reason) {
    case undefined:
      return [
        `${address}: untouched; nothing that it shows has changed (kind ${page.kind}, key ${page.key}).`,
      ];
    case 'new':
      return [`${address}: new (kind ${page.kind}).`];
    case 'uncertain':
      return [`${address}: rendered again, since the last build was interrupted (kind ${page.kind}).`];
    case 'settings':
      return [
        `${address}: rendered again, since the settings of the site changed (content/site.yaml, --site or --base).`,
      ];
    case 'code':
      return [`${address}: rendered again, since code changed:`, ...code.map((path) => `  ${path}`)];
    case 'changed': {
      const old = before === undefined ? '' : (readFields(outDir, before.part).get(address) ?? '');
      const fields = changedFields(old, plan.fields.get(address) ?? '');
      return [
        `${address}: changed (kind ${page.kind}). Changed parts:`,
        ...fields.map((field) => `  ${field}`),
      ];
    }
  }
}
