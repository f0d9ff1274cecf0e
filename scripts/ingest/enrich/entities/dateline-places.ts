import { isPlace, isRegion, isTown } from '../../data/gazetteer.ts';
import { NOT_PLACES } from '../../data/not-places.ts';

const NO_PLACES: ReadonlySet<string> = new Set(NOT_PLACES);
const MAX_WORDS = 4;

/**
 * Read the places of a dateline: "KESTRELFORD, Norway (XYZ) - ". Words in capitals there are a place, known or not.
 *
 * @returns The town, or both of two, and its country or region, in ordinary capitals.
 */
export function datelinePlaces(dateline: string): string[] {
  const [head = ''] = dateline.split(/[(:–—\d]|\s-|\s?--/u);
  const [towns = '', ...around] = head.split(',').map((part) => part.trim());
  // "VELDAR AND KESTRELFORD" and "VELDAR/KESTRELFORD" are two places, "TRINIDAD AND TOBAGO" is one.
  const both = isPlace(inOrdinaryCapitals(towns)) ? [towns] : towns.split(/ AND |\//u);
  const known = both.flatMap((town) => placeNamed(town.trim()));
  return known.length === 0 ? [] : [...known, ...around.filter((part) => isRegion(part))];
}

function placeNamed(town: string): string[] {
  if (town === '' || NO_PLACES.has(town) || town.split(' ').length > MAX_WORDS) return [];
  const name = isPlace(town) ? town : inOrdinaryCapitals(town);
  const capitals = /^[\p{Lu}\p{M}'’. -]{3,}$/u.test(town);
  return capitals || isPlace(name) || isTown(name) ? [name] : [];
}

/** "PORT VELDAR" as "Port Veldar", "ISLE OF VELDAR" as "Isle of Veldar" */
export function inOrdinaryCapitals(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])(?!(?<= )(?:and|of|the|upon) )\p{L}/gu, (letter) => letter.toUpperCase());
}
