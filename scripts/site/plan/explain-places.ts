import { explainEdition } from '../../../src/edition/explain-edition.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { editionOf } from '../../../src/views/edition/news-items.ts';
import { taxonomyOf } from '../../../src/views/taxonomy/terms.ts';

/** The address of an edition, a brief, or a whole day. */
const DAY = /^\/(\d{4})\/(\d\d)\/(\d\d)\/(?:brief\/|all\/)?$/;

/**
 * Explain the places of the news items of an edition.
 *
 * @param address Address of any page; the result is empty for pages without an edition.
 * @returns Lines for the terminal.
 */
export function explainPlaces(address: string, catalog: Catalog): string[] {
  const [, year, month, dayOfMonth] = DAY.exec(address) ?? [];
  const isNewest = address === '/' || address === '/brief/';
  const { days, dayAt, frontAt } = taxonomyOf(catalog);
  const day = isNewest ? days[frontAt]?.key : `${year}-${month}-${dayOfMonth}`;
  if (day === undefined || !dayAt.has(day)) return [];
  return explainEdition(day, editionOf(catalog, day));
}
