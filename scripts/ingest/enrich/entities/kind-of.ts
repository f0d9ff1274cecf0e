import nlp from 'compromise';
import { isFirstName, isPlace } from '../../data/gazetteer.ts';
import {
  COURTS,
  FIRM_NOUNS,
  KNOWN_ORGANISATIONS,
  KNOWN_OTHERS,
  NO_NAMES,
  ORGANISATION_ENDS,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  PARTICLES,
  PERSON_NOUNS,
  PERSON_TITLES,
  PLACE_ENDS,
  ROYAL_TITLES,
  THING_NOUNS,
  THINGS,
  WARES,
} from '../../data/name-words.ts';
import { rarity } from '../../data/rarity.ts';
import { isPartOfPlace } from './trim-span.ts';

export type NameKind = 'person' | 'organisation' | 'place';

/** Where a name stands, for what its neighbours say of it. */
export interface NameContext {
  /** A title such as "Mr" was taken off it. */
  readonly titled: boolean;
  readonly before: string;
  readonly aged: boolean;
  /** The word after it, empty at a mark. */
  readonly after: string;
  readonly quoted: boolean;
  readonly listed: boolean;
  readonly torn: boolean;
  /** Words that the text also writes without a capital. */
  readonly lower: ReadonlySet<string>;
}

/**
 * Tell what a name is the name of; undefined where it is not clear, since a wrong name is worse than none.
 *
 * @param words The name, a word each, without titles.
 */
export function nameKind(words: readonly string[], around: NameContext): NameKind | undefined {
  const name = words.join(' ');
  const last = words.at(-1) ?? '';
  if (KNOWN_OTHERS.has(name)) return undefined;
  if (isPlace(name) || isPartOfPlace(words)) return 'place';
  if (ORGANISATIONS.has(name) || KNOWN_ORGANISATIONS.has(name)) return 'organisation';
  // "S Club 7", 'Canal Colony', "Department for Business, Energy and Industry"
  if (/^\p{Nd}+$/u.test(around.after) || around.quoted) return undefined;
  if (words.includes('&')) return ORGANISATION_ENDS.has(last) ? 'organisation' : undefined;
  if (words.length === 3 && /^(?:aan|op|sur|upon)$/.test(words[1] ?? '')) return 'place';
  if (around.titled) return looksPersonal(words) ? 'person' : undefined;
  if (words.length === 1 || isPeople(name)) return undefined;
  if (THING_NOUNS.has(around.before) || WARES.has(around.after)) return undefined;
  const kind = byWords(words, around);
  return kind === 'organisation' && (around.torn || (around.listed && hasHead(words))) ? undefined : kind;
}

/** Tell the kind of a name of several words that no list holds. */
function byWords(words: readonly string[], around: NameContext): NameKind | undefined {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const ordinary = (word: string, most: number) => around.lower.has(word) && rarity(word) < most;
  // the "Orlov Administration" is a government
  if (words.length === 2 && last === 'Administration') return undefined;
  if (words.length === 2 && ORGANISATION_ENDS.has(last) && ordinary(first.toLowerCase(), MIN_TELLING_RARITY))
    return undefined;
  if (hasHead(words)) return 'organisation';
  if (last === 'Court' && words.length === 2 && !COURTS.has(first)) return undefined;
  if (
    ORGANISATION_ENDS.has(last) &&
    !NO_NAMES.has(first) &&
    !(words.length === 2 && ORGANISATION_ENDS.has(first))
  )
    return 'organisation';
  if (ORGANISATION_ENDS.has(last) && words.length > 2 && !NO_NAMES.has(words[1] ?? '')) return 'organisation';
  if (PLACE_ENDS.has(last))
    return NO_NAMES.has(first) || rarity(first.toLowerCase()) < MIN_TELLING_RARITY ? undefined : 'place';
  if (!looksPersonal(words)) return undefined;
  if (FIRM_NOUNS.has(around.before)) return 'organisation';
  // "the Sinclair Executive", "a Paul Orlov header": people have no article
  if (/^(?:an?|the)$/.test(around.before)) return undefined;
  if (around.aged || PERSON_NOUNS.has(around.before)) return 'person';
  // "Pearl Earring", "Winston Shell": a last word of the language is more often a thing than a family
  if (ordinary(last.toLowerCase(), MIN_TELLING_RARITY + 2)) return undefined;
  if (isFirstName(first)) return 'person';
  return byLibrary(words.join(' '));
}

/** "Bank of Veldar", "US Department of Justice". */
function hasHead(words: readonly string[]): boolean {
  return words.some(
    (word, i) => i < 3 && ORGANISATION_HEADS.has(word) && /^(?:of|for|on)$/.test(words[i + 1] ?? ''),
  );
}

/** "Sri Lankans": a people, told by its country. */
function isPeople(name: string): boolean {
  return ['s', 'n', 'ns', 'ans', 'an', 'ese'].some(
    (end) => name.endsWith(end) && isPlace(name.slice(0, -end.length)),
  );
}

/** A word rarer than this tells one hill or street from another. */
const MIN_TELLING_RARITY = 4.5;

/** Two to four words, of which none belongs to something else. */
function looksPersonal(words: readonly string[]): boolean {
  // "Mahmoud Al" goes on after a mark
  if (words.length > 4 || /^(?:Abu|Al|Bin|El)$/.test(words.at(-1) ?? '')) return false;
  return words.every((word, i) => {
    if (PARTICLES.has(word)) return i > 0;
    if (
      THINGS.has(word) ||
      NO_NAMES.has(word) ||
      (PERSON_TITLES.has(word) && !(i === 0 && ROYAL_TITLES.has(word))) ||
      ORGANISATION_ENDS.has(word) ||
      ORGANISATIONS.has(word)
    )
      return false;
    return /^\p{Lu}/u.test(word) && (!/^\p{Lu}{2,}$/u.test(word) || word.length <= 2);
  });
}

const known = new Map<string, NameKind | undefined>();
const MAX_KNOWN = 20_000;

/** What `compromise` takes a name for; remembered, because asking costs a third of a millisecond. */
function byLibrary(name: string): NameKind | undefined {
  if (known.has(name)) return known.get(name);
  if (known.size >= MAX_KNOWN) known.clear();
  const kind = nlp(name).people().text() === name ? 'person' : undefined;
  known.set(name, kind);
  return kind;
}
