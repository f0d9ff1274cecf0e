import { addressHost } from '../model/address-host.ts';
import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { memoizeByCatalog } from '../model/memoize.ts';
import type { Source } from '../schemas/settings.ts';

/** `the-exchange-courier` and `exchange-courier` alike. */
function compact(id: string): string {
  return id.replace(/^the-/, '').replaceAll('-', '');
}

const publishers = memoizeByCatalog(({ sources }: Catalog) => {
  const byHost = new Map<string, string>();
  const byName = new Map<string, string>();
  const add = (map: Map<string, string>, key: string | undefined, { id }: Source): void => {
    if (key !== undefined && !map.has(key)) map.set(key, id);
  };
  for (const source of sources.values()) {
    add(byHost, addressHost(source.url), source);
    add(byName, compact(source.id), source);
  }
  return { byHost, byName };
});

/**
 * What stands for the publisher of an article that states none: the name of the one with the home page at the host of
 * its address, else that host.
 */
export function hostName(catalog: Catalog, { data }: ArticleEntry): string | undefined {
  const host = addressHost(data.url);
  const home = host === undefined ? undefined : publishers(catalog).byHost.get(host);
  return home === undefined ? host : (catalog.sources.get(home)?.name ?? home);
}

/**
 * The publisher that an article probably has: its own or, if none is stated, the one with the home page at its host, or
 * with the name of its host. For counting, so that no publisher counts twice; nothing says that it is the publisher.
 *
 * @returns An id; `undefined` if nothing is known.
 */
export function probablePublisher(catalog: Catalog, { data }: ArticleEntry): string | undefined {
  if (data.source !== undefined) return data.source;
  const host = addressHost(data.url);
  if (host === undefined) return undefined;
  const { byHost, byName } = publishers(catalog);
  return byHost.get(host) ?? byName.get(compact(host.split('.', 1)[0] ?? ''));
}
