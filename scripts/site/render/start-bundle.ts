import { readSettings, siteText } from '../../content/settings.ts';
import { codeHash } from '../plan/code-files.ts';
import type { CodeFingerprint } from '../plan/fingerprint.ts';
import type { SiteOptions } from '../types.ts';
import { pageBundle } from './bundle.ts';

/**
 * Let the pages be compiled while the content is read; when they are in the cache already, it costs nothing.
 *
 * A setting that cannot be read fails when the content is read, with its line.
 *
 * @returns Folder of the compiled pages. It is waited for where it is needed: until then a failure is kept.
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
