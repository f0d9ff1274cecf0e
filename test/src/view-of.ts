import type { Catalog } from '../../src/model/catalog.ts';
import type { Json, PageKind } from '../../src/model/page-kind.ts';

/** @returns The view of a page; by default the first page of its kind. */
export function viewOf<View extends object, Args extends Json>(
  kind: PageKind<View, Args>,
  catalog: Catalog,
  address?: string,
): View {
  const refs = kind.refs(catalog);
  const ref = address === undefined ? refs[0] : refs.find((one) => one.address === address);
  if (ref === undefined) throw new Error(`Expected ${address ?? `a page of kind ${kind.name}`}`);
  return kind.view(catalog, ref);
}
