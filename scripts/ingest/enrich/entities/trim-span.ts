import { isCountry, isFirstName, isPlace } from '../../data/gazetteer.ts';
import { MONTHS, WEEKDAYS } from '../../data/months.ts';
import { PAPERS } from '../../data/name-clues.ts';
import {
  JOINING_ENDS,
  KNOWN_ORGANISATIONS,
  LINKS,
  NO_NAMES,
  ORGANISATION_ENDS,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  PARTICLES,
  PERSON_NOUNS,
  PERSON_TITLES,
  PLACE_ENDS,
  PLACE_HEADS,
  POST_NOMINALS,
  ROYAL_TITLES,
  THINGS,
} from '../../data/name-words.ts';
import { RAREST, rarity } from '../../data/rarity.ts';
import type { NameSpan } from './spans.ts';

/** A name cut out of a span, with its context. */
export interface TrimmedSpan extends NameSpan {
  readonly words: readonly string[];
  /** Whether a title such as "Mr" was removed from it. */
  readonly titled: boolean;
}

/** The right context of a name that ends before its span does. */
const NOTHING_AFTER = { after: '', second: '', apposed: [], bracketed: '', aged: false, listed: false };

/**
 * Split a span at lower-case words that join two names (`Ivan Orlov of the Lakes Society`), but not at those inside one
 * name (`Bank of England`, `Fish and Wildlife Service`).
 */
function splitAtLinks(span: NameSpan): NameSpan[] {
  const name = span.tokens.join(' ');
  if (isPlace(name) || KNOWN_ORGANISATIONS.has(name)) return [span];
  for (const [i, word] of span.tokens.entries()) {
    if (!LINKS.has(word) || LINKS.has(span.tokens[i - 1] ?? '')) continue;
    const left = span.tokens.slice(0, i);
    const next = i + (LINKS.has(span.tokens[i + 1] ?? '') ? 2 : 1);
    const joined = next === i + 1 || word !== 'and';
    if (left.length === 0 || (joined && belongs(word, left, span.tokens.slice(next)))) continue;
    return [
      { ...span, ...NOTHING_AFTER, tokens: left, after: word, second: span.tokens[i + 1] ?? '' },
      ...splitAtLinks({
        ...span,
        tokens: span.tokens.slice(next),
        initial: false,
        lead: left.at(-1) ?? '',
        before: word,
        joined: word === 'and',
        torn: span.torn || (word === 'and' && mayBelong(left, span.tokens.slice(next))),
      }),
    ];
  }
  return [span];
}

/** "Derry City and Strabane District Council": one name or two, so that the second half is uncertain. */
function mayBelong(left: readonly string[], right: readonly string[]): boolean {
  return (
    JOINING_ENDS.has(right.at(-1) ?? '') && left.length <= 2 && !ORGANISATION_ENDS.has(left.at(-1) ?? '')
  );
}

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);

function belongs(link: string, left: readonly string[], right: readonly string[]): boolean {
  const last = left.at(-1) ?? '';
  if (link === '&') return true;
  if (PERSON_TITLES.has(left[0] ?? '') || DAYS.has(right[0] ?? '')) return false;
  if (link === 'of' || link === 'for' || link === 'on') {
    if (link === 'of' && left.length === 1 && PLACE_HEADS.has(last)) return true;
    return left.some((word) => ORGANISATION_HEADS.has(word)) || COMPASS.test(last);
  }
  if (link === 'and') {
    if (left.some((word, i) => PERSON_TITLES.has(word) || (isFirstName(word) && i < left.length - 1)))
      return false;
    // "Continental and American Airlines" are two names; "Fish and Wildlife Service" is one.
    const inner = JOINING_ENDS.has(right.at(-1) ?? '') || left.some((word) => ORGANISATION_HEADS.has(word));
    return inner && !ORGANISATION_ENDS.has(last) && !isPlace(left.join(' ')) && !isFirstName(left[0] ?? '');
  }
  return link === 'upon';
}

const COMPASS = /^(?:North|South|East|West)$/;

/** "West Midlands", "East Jerusalem" */
export const isPartOfPlace = ([first = '', ...rest]: readonly string[]) =>
  COMPASS.test(first) && isPlace(rest.join(' '));

/** A word at the start of a sentence that is more common than this is a dictionary word. */
const MAX_COMMON_RARITY = 6;
/** A word more common than this is a function word and does not begin a name. */
const MAX_GRAMMAR_RARITY = 3;

/**
 * Split a span into the names that it contains: `US President Ivan Orlov` is a place and a person.
 *
 * @param lower Words that the text also writes without a capital.
 */
export function trimSpan(span: NameSpan, lower: ReadonlySet<string>): TrimmedSpan[] {
  return splitAtLinks(span).flatMap((part) => cutsOf(part, lower));
}

function cutsOf(span: NameSpan, lower: ReadonlySet<string>): TrimmedSpan[] {
  let words = withoutPostNominals(span.tokens);
  if (span.initial) words = withoutOpening(words, lower);
  if (span.initial && isOpenedByNoun(words)) words = words.slice(1);
  const cuts: TrimmedSpan[] = [];
  const title = words.findLastIndex((word, i) => PERSON_TITLES.has(word) && i < words.length - 1);
  if (
    title >= 0 &&
    !ORGANISATION_ENDS.has(words.at(-1) ?? '') &&
    !words.slice(title).some((word) => LINKS.has(word))
  ) {
    const [lead = ''] = words;
    if (title > 0 && (isCountry(lead) || ORGANISATIONS.has(lead)))
      cuts.push({ ...span, ...NOTHING_AFTER, words: [lead], titled: false });
    const royal = ROYAL_TITLES.has(words[title] ?? '') && words.length - title === 2;
    const name = words.slice(royal ? title : title + 1);
    // "Miss Universe Ana Kirov": the title has another word
    if (!royal && name.length > 2 && !isFirstName(name[0] ?? '') && isFirstName(name[1] ?? '')) name.shift();
    cuts.push({ ...span, words: name, titled: !royal, before: 'president', torn: false });
    return cuts;
  }
  words = isPaper(span, words) ? words : trimmed(words);
  // "US Navy Seal" and "London Bridge" are not split, nor is "China Daily"; "France Thierry" is
  const [lead = '', second = ''] = words;
  if (words.length >= 3 && isPlace(lead) && isFirstName(second)) {
    cuts.push({ ...span, ...NOTHING_AFTER, words: [lead], titled: false });
    words = words.slice(1);
  }
  if (words.length > 0) {
    const whole = words.length === span.tokens.length;
    const ends = words.at(-1) === span.tokens.at(-1) ? {} : NOTHING_AFTER;
    cuts.push({ ...span, ...ends, words, titled: false, before: whole ? span.before : '' });
  }
  return cuts;
}

/** "told The Elmbury Age": a newspaper whose name has an article, inside a sentence. */
const isPaper = ({ initial }: NameSpan, words: readonly string[]) =>
  !initial && words[0] === 'The' && words.length > 1 && words.length < 5 && PAPERS.has(words.at(-1) ?? '');

/** "Survivor Grace Oloo": a dictionary word before a first name. */
function isOpenedByNoun([first = '', second = '', third]: readonly string[]): boolean {
  if (third === undefined || isFirstName(first) || !isFirstName(second) || isPlace(first)) return false;
  const folded = first.toLowerCase();
  return !PERSON_TITLES.has(first) && (PERSON_NOUNS.has(folded) || rarity(folded) < RAREST);
}

/** "Ivan Orlov KC" */
function withoutPostNominals(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 2 && POST_NOMINALS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** Remove words that have a capital only because they begin a sentence. */
function withoutOpening(words: string[], lower: ReadonlySet<string>): string[] {
  const [first = '', second = ''] = words;
  const folded = first.toLowerCase();
  if (KNOWN_ORGANISATIONS.has(words.join(' '))) return words;
  if (second === 'of' && (COMPASS.test(first) || PLACE_HEADS.has(first))) return words;
  const name =
    isFirstName(first) || isPlace(first) || isPlace(`${first} ${second}`) || PERSON_TITLES.has(first);
  if (rarity(folded) < MAX_GRAMMAR_RARITY && !name && words.length > 1 && folded !== 'new')
    return words.slice(1);
  // "National Bureau of Statistics"
  if (hasHeadAfterFirst(words)) return words;
  const ordinary = lower.has(folded) || (rarity(folded) < MAX_COMMON_RARITY && !name);
  return ordinary && !(words.length > 1 && ORGANISATION_ENDS.has(words.at(-1) ?? '') && !lower.has(folded))
    ? words.slice(/^(?:of|for|on|the|and)$/.test(second) ? 2 : 1)
    : words;
}

const hasHeadAfterFirst = (words: readonly string[]) =>
  ORGANISATION_HEADS.has(words[1] ?? '') && /^(?:of|for)$/.test(words[2] ?? '');

/** Remove words at either end that are not part of a name: days, peoples, articles, links. */
function trimmed(words: readonly string[]): string[] {
  let start = 0;
  let end = words.length;
  const idle = (word = '') =>
    LINKS.has(word) || PARTICLES.has(word) || NO_NAMES.has(word) || word === 'The' || word === 'A';
  const name = words.join(' ');
  if (isPlace(name) || KNOWN_ORGANISATIONS.has(name) || words.includes('&') || isPartOfPlace(words))
    return words.slice();
  // "North Bay Village", "Gulf of Veldar"
  if (words.length > 2 && COMPASS.test(words[0] ?? '') && PLACE_ENDS.has(words.at(-1) ?? ''))
    return words.slice();
  if (words[1] === 'of' && words.length > 2 && PLACE_HEADS.has(words[0] ?? '')) return words.slice();
  // "Bank of Veldar", "Department of Justice": the head keeps the words after it
  const headed = /^(?:of|for|on)$/.test(words[1] ?? '') && ORGANISATION_HEADS.has(words[0] ?? '');
  const inner = words.some(
    (word, i) => ORGANISATION_HEADS.has(word) && /^(?:of|for|on)$/.test(words[i + 1] ?? ''),
  );
  const loose = (word = '') => LINKS.has(word) || PARTICLES.has(word);
  while (
    start < end &&
    !headed &&
    idle(words[start]) &&
    !(end - start > 1 && ORGANISATION_ENDS.has(words[end - 1] ?? '') && NO_NAMES.has(words[start] ?? ''))
  )
    start += 1;
  while (
    end > start &&
    (inner ? loose(words[end - 1]) : idle(words[end - 1])) &&
    !ORGANISATION_ENDS.has(words[end - 1] ?? '') &&
    !PLACE_ENDS.has(words[end - 1] ?? '')
  )
    end -= 1;
  // the "Nelson Mandela Award" is not a person
  if (THINGS.has(words[end] ?? '')) return [];
  return words.slice(start, end);
}
