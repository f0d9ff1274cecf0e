import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { BroadsheetError, contentError } from '../content/broadsheet-error.ts';
import { readSettings } from '../content/settings.ts';
import { isBaseSet, isLocal, isSameBase, type SiteAddress, splitAddress } from '../content/site-address.ts';
import { yamlLine } from '../content/yaml-line.ts';

const FILE = 'content/site.yaml';

/**
 * Find the address that a site is built for.
 *
 * The command line takes precedence over the settings, and the settings over the host. An address of this machine is
 * the default, and counts as unset.
 *
 * @param saved Text of `site.yaml`; `undefined` if there is none.
 * @param given Options of the command line. `publish`: the site will be published and needs an address.
 * @returns The address that replaces the one in the settings; `undefined` if the settings apply.
 * @throws {BroadsheetError} if there is no address to publish at, or the path is not that of the host.
 */
export function publishAddress(
  saved: string | undefined,
  given: {
    readonly site?: string | undefined;
    readonly base?: string | undefined;
    readonly publish: boolean;
    readonly defaultUrl: string | undefined;
  },
): { site?: string; base?: string } {
  const { site, base, publish, defaultUrl } = given;
  const asked = omitUndefined({ site, base });
  // Only a site to be published needs an address.
  if (!publish && defaultUrl === undefined) return asked;
  const set = readSettings({ site: saved }).site;
  const text = saved ?? '';
  const url = site ?? set.url;
  const path = base ?? set.base;
  const host = defaultUrl === undefined ? undefined : splitAddress(defaultUrl);
  if (host !== undefined && (isLocal(url) || url === host.url)) {
    const isSet = base !== undefined || !isSameBase(path, '/') || (!isLocal(url) && isBaseSet(text));
    if (isSet && !isSameBase(path, host.base)) throw otherPath(text, base, path, host);
    return { site: host.url, base: host.base };
  }
  if (publish && isLocal(url)) throw noAddress(text, site, url);
  return asked;
}

function noAddress(text: string, site: string | undefined, url: string): Error {
  const why = `${url} is an address of this machine, which no reader can follow`;
  const hint = 'Set url in content/site.yaml to the address of your site, such as https://news.example.org';
  if (site !== undefined) return new BroadsheetError(`--site ${why}`, hint);
  return contentError({ file: FILE, line: yamlLine(text, ['url']) }, `url: ${why}`, hint);
}

function otherPath(text: string, base: string | undefined, path: string, host: SiteAddress): Error {
  const why = `${path} is not the path of the address where the site will be served, ${host.url}${host.base}`;
  if (base !== undefined) return new BroadsheetError(`--base ${why}`, `Give --base ${host.base}`);
  const key = isBaseSet(text) ? 'base' : 'url';
  return contentError(
    { file: FILE, line: yamlLine(text, [key]) },
    `${key}: ${why}`,
    `Set base: ${host.base} and no path in url, or remove both.`,
  );
}
