import { isPlace, isRegion, isTown } from '../../data/gazetteer.ts';
import { NOT_PLACES } from '../../data/not-places.ts';

const NO_PLACES: ReadonlySet<string> = new Set(NOT_PLACES);
const MAX_WORDS = 4;

/**
 * Read the places of a dateline: "KESTRELFORD, Norway (XYZ) - ". Words in capitals there are a place, known or not.
 *
 * @returns The town and its country or region, in ordinary capitals.
 */
export function datelinePlaces(dateline: string): string[] {
  const [head = ''] = dateline.split(/[(:–—\d]|\s-|\s?--/u);
  const [town = '', ...around] = head.split(',').map((part) => part.trim());
  if (town === '' || NO_PLACES.has(town) || town.split(' ').length > MAX_WORDS) return [];
  const name = isPlace(town) ? town : inOrdinaryCapitals(town);
  const capitals = /^[\p{Lu}\p{M}'’. -]{3,}$/u.test(town);
  if (!capitals && !isPlace(name) && !isTown(name)) return [];
  return [name, ...around.filter((part) => isRegion(part))];
}

/** "PORT VELDAR" as "Port Veldar" */
export function inOrdinaryCapitals(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
