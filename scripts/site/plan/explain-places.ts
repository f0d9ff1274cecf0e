import { explainEdition } from '../../../src/edition/explain-edition.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { editionOf } from '../../../src/views/edition/news-items.ts';
import { taxonomyOf } from '../../../src/views/taxonomy/terms.ts';

/** A day, and what of it: its edition, its brief, all of it. */
const DAY = /^\/(\d{4})\/(\d\d)\/(\d\d)\/(?:brief\/|all\/)?$/;

/**
 * Tell why the news of an edition stands where it stands.
 *
 * @param address Of any page; those that show no edition have nothing to tell.
 * @returns Lines for the terminal.
 */
export function explainPlaces(address: string, catalog: Catalog): string[] {
  const [, year, month, dayOfMonth] = DAY.exec(address) ?? [];
  const isNewest = address === '/' || address === '/brief/';
  const day = isNewest ? taxonomyOf(catalog).days[0]?.key : `${year}-${month}-${dayOfMonth}`;
  if (day === undefined || !taxonomyOf(catalog).dayAt.has(day)) return [];
  return explainEdition(day, editionOf(catalog, day));
}
