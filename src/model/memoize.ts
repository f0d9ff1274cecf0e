import type { Catalog } from './catalog.ts';

/**
 * Make something once for a catalog and keep it as long as the catalog lives.
 *
 * @param make Pure; what it makes is shared by all pages of a build.
 * @returns The same function, computed at most once for each catalog.
 */
export function memoizeByCatalog<T extends object>(make: (catalog: Catalog) => T): (catalog: Catalog) => T {
  const kept = new WeakMap<Catalog, T>();
  return (catalog) => {
    const known = kept.get(catalog);
    if (known !== undefined) return known;
    const made = make(catalog);
    kept.set(catalog, made);
    return made;
  };
}
