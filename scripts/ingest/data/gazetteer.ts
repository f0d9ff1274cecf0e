import firstNames from './first-names.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };

const PLACES: ReadonlySet<string> = new Set(
  [places.countries, places.regions, places.cities].flatMap((list) => list.split('|')),
);
const COUNTRIES: ReadonlySet<string> = new Set(places.countries.split('|'));
const REGIONS: ReadonlySet<string> = new Set(places.regions.split('|'));
const FIRST_NAMES: ReadonlySet<string> = new Set(firstNames.names.split(' '));

/** Countries, regions, capitals and large cities. */
export const isPlace = (name: string): boolean => PLACES.has(name);

export const isCountry = (name: string): boolean => COUNTRIES.has(name);

/** Countries, and what is named behind a town like one: states, counties and parts of a kingdom. */
export const isRegion = (name: string): boolean => COUNTRIES.has(name) || REGIONS.has(name);

/** Names of persons that are hardly ever anything else. */
export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word);
