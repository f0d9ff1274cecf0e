/**
 * Read the dateline at the head of a paragraph: `DHAKA, Bangladesh (AP) — `.
 *
 * Precision first: without an agency or a day, only a place in capitals that is not an acronym, or a place followed by
 * its country or region, counts, if a spaced dash and a capital follow.
 */

import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { longestFirst } from '../../content/longest-first.ts';
import { AGENCIES } from '../data/agencies.ts';
import { isCountry, isPlace, isRegion } from '../data/gazetteer.ts';
import { MONTHS, WEEKDAYS } from '../data/months.ts';
import { NOT_PLACES } from '../data/not-places.ts';
import type { Dateline } from '../model.ts';

const MONTH = `(?:${longestFirst(MONTHS)})\\.?`;
const WEEKDAY = `(?:${longestFirst(WEEKDAYS)})\\.?`;
const YEAR = '(?:,? \\d{4})?';
const DAY = `(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|(?:le |den |el )?\\d{1,2}(?:er|\\.)? (?:de )?${MONTH})${YEAR}`;

// Capitals, then up to three parts of a region in lower case: `ST. LOUIS, Missouri`, `WASHINGTON/LONDON`.
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’/-]{1,24}(?: [\\p{Lu}][\\p{Lu}\\p{M}.'’/-]{0,24}){0,3}";
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}|of|de|del|la|and|the)){0,3}";
const REGION = `(?:, (?!${DAY})${NAME}){0,2}`;
const AGENCY = "\\((\\p{L}[\\p{L}\\p{M}\\d .,&/'’-]{1,40})\\)";
const DASH = '(?: ?\\.? ?(?:--?|[–—―]) ?)';
// Without brackets: `Kyiv, Ukraine CNN — `.
const BARE_AGENCY = `(${longestFirst(AGENCIES)})`;

const WITH_AGENCY = new RegExp(
  `^(?:(${CAPITALS}${REGION}|${NAME}${REGION})(?:, | )?)??(${DAY})?,? ?${AGENCY}${DASH}`,
  'u',
);
const WITH_DAY = new RegExp(
  `^(?:(${CAPITALS}${REGION},? |${NAME}, ))?(${DAY})(?: \\.? ?(?:--?|[–—―]) |[–—―] ?)`,
  'u',
);
const PLACE_ALONE = new RegExp(
  `^(${CAPITALS}${REGION})(?: (?:--?|[–—―]) |[–—―] ?|--)(?=["'“‘«]?[\\p{Lu}\\d])`,
  'u',
);

// With a colon: `SINGAPORE: A woman`, `TEL AVIV, Israel: `.
const PLACE_AND_COLON = new RegExp(`^(${CAPITALS}${REGION}): (?=["'“‘«]?[\\p{Lu}\\d])`, 'u');

// `TARN (June 3): `, `Tarn, Norway (3 June) — `.
const WITH_DAY_IN_BRACKETS = new RegExp(
  `^(${CAPITALS}${REGION}|${NAME}${REGION}) \\((${DAY})\\)(?:: |${DASH})(?=["'“‘«]?[\\p{Lu}\\d])`,
  'u',
);

// In lower case, a town that is known: `New Delhi: The court`.
const TOWN_AND_COLON = new RegExp(`^(${NAME}): (?=["'“‘«]?\\p{Lu})`, 'u');

// In lower case: `Muscat, Oman — `.
const PLACE_IN_REGION = new RegExp(`^(${NAME}), (${NAME}) (?:--?|[–—―]) (?=["'“‘«]?[\\p{Lu}\\d])`, 'u');

const WITH_BARE_AGENCY = new RegExp(
  `^(?:(${NAME}${REGION}),? )?${BARE_AGENCY} (?:--|[–—]) (?=["'“‘«]?[\\p{Lu}\\d])`,
  'u',
);

const KNOWN_AGENCIES = new Set(AGENCIES);
const ACRONYMS = new Set(NOT_PLACES);
/** Maximum length of a dateline in UTF-16 units. */
const MAX_DATELINE_CHARS = 140;

/**
 * @param text A paragraph with collapsed white space.
 * @returns Its dateline; the length in UTF-16 units includes the dash and the space after it.
 */
export function dateline(text: string): Dateline | undefined {
  const head = text.slice(0, MAX_DATELINE_CHARS);
  const colon = PLACE_AND_COLON.exec(head);
  if (colon !== null && !isAcronym(colon[1]) && isKnownPlace(colon[1] ?? ''))
    return made(colon[0], colon[1], undefined, undefined);
  const dated = WITH_DAY_IN_BRACKETS.exec(head);
  if (dated !== null && !isAcronym(dated[1])) return made(dated[0], dated[1], dated[2]);
  const [lead, known = ''] = TOWN_AND_COLON.exec(head) ?? [];
  if (lead !== undefined && isPlace(known) && !isRegion(known)) return made(lead, known);
  if (!/[-–—―]/.test(head)) return undefined;
  const agency = WITH_AGENCY.exec(head);
  if (agency !== null) return withAgency(agency);
  const bare = WITH_BARE_AGENCY.exec(head);
  if (bare !== null) return made(bare[0], bare[1], undefined, bare[2]);
  const day = WITH_DAY.exec(head);
  if (day !== null && !isAcronym(day[1]?.trim()))
    return made(day[0], day[1]?.replace(/,? $/u, ''), day[2], undefined);
  const place = PLACE_ALONE.exec(head);
  if (place !== null && !isAcronym(place[1])) return made(place[0], place[1], undefined, undefined);
  const [whole, town = '', region = ''] = PLACE_IN_REGION.exec(head) ?? [];
  // "Spain, France — " names two countries
  if (whole !== undefined && isRegion(region) && !isCountry(town))
    return made(whole, `${town}, ${region}`, undefined, undefined);
  return undefined;
}

function withAgency(match: RegExpExecArray): Dateline | undefined {
  const [whole, place, day, agency = ''] = match;
  const sure = day !== undefined || KNOWN_AGENCIES.has(agency) || (place !== undefined && isCapitals(place));
  if (!sure || isAcronym(place)) return undefined;
  return made(whole, place, day, agency);
}

function made(whole: string, place?: string, day?: string, agency?: string): Dateline {
  return {
    length: whole.length,
    ...omitUndefined({ place, day, agency }),
  };
}

/** Headings are in capitals too, so before a colon the place must be known, or followed by its country. */
function isKnownPlace(place: string): boolean {
  const [town = '', region] = place.split(', ');
  const name = town.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return isPlace(name) || (region !== undefined && isRegion(region));
}

function isCapitals(place: string): boolean {
  return /^[^\p{Ll}]{2,}$/u.test(place.split(',', 1)[0] ?? '');
}

/** Labels and organisations in capitals, and letters that cannot be pronounced as a word. */
function isAcronym(place: string | undefined): boolean {
  if (place === undefined) return false;
  const first = place.split(',', 1)[0] ?? '';
  if (!isCapitals(first)) return false;
  return first.split(' ').some((word) => ACRONYMS.has(word)) || !/[AEIOUYÀ-ÖØ-Ý\u0400-\u04ff]/u.test(first);
}
