import { readSettings, siteText } from '../../content/settings.ts';
import { codeHash } from '../plan/code-files.ts';
import type { CodeFingerprint } from '../plan/fingerprint.ts';
import type { SiteOptions } from '../types.ts';
import { pageBundle } from './bundle.ts';

/**
 * Start compiling the pages while the content is read; this costs nothing if they are cached.
 *
 * A broken setting is ignored here, and reported with its line when the content is read.
 *
 * @returns Folder of the compiled pages, to be awaited where it is needed; until then, a failure is kept.
 */
export function startBundle(options: SiteOptions, code: CodeFingerprint): Promise<string> {
  const bundle = makeBundle(options, code);
  bundle.catch(() => {});
  return bundle;
}

async function makeBundle(options: SiteOptions, code: CodeFingerprint): Promise<string> {
  const { root, contentDir, base, bundle = pageBundle } = options;
  const site = siteText(contentDir);
  return bundle({ root, base: base ?? readSettings({ site }).site.base, code: codeHash(code.pages) });
}
