import type { Catalog } from './catalog.ts';

/**
 * Memoise a function of the catalog, for the lifetime of the catalog.
 *
 * @param make Pure; its result is shared by all pages of a build.
 * @returns The same function, computed at most once per catalog.
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
