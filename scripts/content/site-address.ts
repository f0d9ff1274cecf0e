import { isMap, parseDocument } from 'yaml';
import { type SiteSettings, siteBase } from '../../src/schemas/settings.ts';
import { contentError } from './broadsheet-error.ts';
import { yamlLine } from './yaml-line.ts';

/** Where a site is served: an origin without a trailing slash, and the path below it, `/` or `/news`. */
export type SiteAddress = Pick<SiteSettings, 'url' | 'base'>;

/** @param url As `siteUrl` accepts it, with or without a path. */
export function splitAddress(url: string): SiteAddress {
  const { origin, pathname } = new URL(url);
  return { url: origin, base: pathname.replace(/(?<=.)\/$/, '') };
}

/** Compare paths without regard to a trailing slash. */
export function isSameBase(a: string, b: string): boolean {
  return a.replace(/\/$/, '') === b.replace(/\/$/, '');
}

/** @returns Whether an address leads to the machine of the reader who follows it. */
export function isLocal(url: string): boolean {
  const { hostname } = new URL(url);
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/**
 * Reconcile the path of `url` with `base`.
 *
 * @param text The settings file that they were read from.
 * @throws {BroadsheetError} if they contradict each other.
 */
export function agreedAddress(site: SiteAddress, text: string, file: string): SiteAddress {
  const stated = splitAddress(site.url);
  if (!siteBase.safeParse(stated.base).success) {
    throw contentError(
      { file, line: yamlLine(text, ['url']) },
      `url: expected a path such as /news after the address, and no ${stated.base}`,
      'Correct the value of "url".',
    );
  }
  if (stated.base === '/') return { url: stated.url, base: site.base };
  if (!isBaseSet(text) || isSameBase(site.base, stated.base)) return stated;
  throw contentError(
    { file, line: yamlLine(text, ['base']) },
    `base: ${site.base} is not the path of url, which is ${stated.base}`,
    `Set base: ${stated.base}, or take the path off url.`,
  );
}

/** @returns Whether a settings file sets a base, even the default one. */
export function isBaseSet(text: string): boolean {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  return isMap(contents) && contents.has('base');
}
