import firstNames from './first-names.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import towns from './towns.json' with { type: 'json' };

const PLACES: ReadonlySet<string> = new Set(
  [places.countries, places.regions, places.landmarks, places.cities].flatMap((list) => list.split('|')),
);
const COUNTRIES: ReadonlySet<string> = new Set(places.countries.split('|'));
const REGIONS: ReadonlySet<string> = new Set(places.regions.split('|'));
const LANDMARKS: ReadonlySet<string> = new Set(places.landmarks.split('|'));
const FIRST_NAMES: ReadonlySet<string> = new Set(firstNames.names.split(' '));

/** Countries, regions, landmarks, capitals and large cities. */
export const isPlace = (name: string): boolean => PLACES.has(name);

export const isCountry = (name: string): boolean => COUNTRIES.has(name);

/** Buildings, stadiums, parks and city districts that are known by name. */
export const isLandmark = (name: string): boolean => LANDMARKS.has(name);

/** Countries, and regions that follow the name of a town as countries do: states, counties, parts of a kingdom. */
export const isRegion = (name: string): boolean => COUNTRIES.has(name) || REGIONS.has(name);

/** Given names that are rarely anything else. */
export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word);

let townNames: ReadonlySet<string> | undefined;

/** Towns of at least 5,000 people that `isPlace` does not know: many are also words or family names. */
export function isTown(name: string): boolean {
  townNames ??= new Set(towns.names.split('|'));
  return townNames.has(/[^ -~]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name);
}
