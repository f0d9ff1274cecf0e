import nlp from 'compromise';
import { isFirstName, isPlace } from '../../data/gazetteer.ts';
import { CLUB_TOWNS, FAMILY_FIRMS, NAMESAKES, PAPERS, TEAM_NAMES } from '../../data/name-clues.ts';
import {
  COURTS,
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
  PLACE_HEADS,
  PLACE_STARTS,
  ROYAL_TITLES,
  THING_NOUNS,
  THINGS,
  WARES,
} from '../../data/name-words.ts';
import { rarity } from '../../data/rarity.ts';
import { actsLikeAPerson } from './acts.ts';
import { apposedKind, isCalledAFirm, isStrange, looksLikeAFirm, standsAsPlace } from './clues.ts';
import type { NameContext, NameKind } from './name-context.ts';
import { isPartOfPlace } from './trim-span.ts';

/**
 * Classify a name; `undefined` if unclear, since a wrong name is worse than none.
 *
 * @param words The words of the name, without titles.
 */
export function nameKind(words: readonly string[], around: NameContext): NameKind | undefined {
  const name = words.join(' ');
  const last = words.at(-1) ?? '';
  if (KNOWN_OTHERS.has(name)) return undefined;
  if (isClub(words, around)) return 'organisation';
  if (isPlace(name) || isPartOfPlace(words)) return 'place';
  if (ORGANISATIONS.has(name) || KNOWN_ORGANISATIONS.has(name)) return 'organisation';
  // "S Club 7", 'Canal Colony', "Department for Business, Energy and Industry"
  if (/^\p{Nd}+$/u.test(around.after) || around.quoted) return undefined;
  if (around.text.introduced.has(name)) return 'organisation';
  if (words.includes('&')) return ORGANISATION_ENDS.has(last) ? 'organisation' : undefined;
  if (words.length === 3 && /^(?:aan|op|sur|upon)$/.test(words[1] ?? '')) return 'place';
  if (around.titled) return looksPersonal(words) ? 'person' : undefined;
  if (isPeople(name) || THING_NOUNS.has(around.before) || WARES.has(around.after)) return undefined;
  if (words[0] === 'The' && PAPERS.has(last)) return 'organisation';
  if (standsAsPlace(words, around)) return 'place';
  if (words.length === 1) return isFirm(words, around) ? 'organisation' : undefined;
  const kind = byWords(words, around);
  return kind === 'organisation' && (around.torn || (around.listed && hasHead(words))) ? undefined : kind;
}

/** "Liverpool" in a text on sport, "the Lakers", "Denver Broncos" */
function isClub(words: readonly string[], { before, lead, text }: NameContext): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length > 1) return TEAM_NAMES.has(last) && isPlace(words.slice(0, -1).join(' '));
  if (TEAM_NAMES.has(first)) return text.ofClubs && before === 'the';
  return (
    text.ofClubs &&
    CLUB_TOWNS.has(first) &&
    !/^(?:around|from|in|near|of|outside)$/.test(before) &&
    lead !== 'city'
  );
}

/** A single word in a context of firms that is not a dictionary word. */
const isFirm = ([word = '']: readonly string[], around: NameContext) =>
  around.text.english &&
  !around.initial &&
  word.length > 2 &&
  !/['’]/.test(word) &&
  !around.text.families.has(word) &&
  isStrange(word, around.text) &&
  looksLikeAFirm([word], around);

/** Classify a name of several words that is in no list. */
function byWords(words: readonly string[], around: NameContext): NameKind | undefined {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const { lower, actors, english } = around.text;
  const ordinary = (word: string, most: number) => lower.has(word) && rarity(word) < most;
  // the "Orlov Administration" is a government
  if (words.length === 2 && last === 'Administration') return undefined;
  if (words.length === 2 && ORGANISATION_ENDS.has(last) && ordinary(first.toLowerCase(), MIN_TELLING_RARITY))
    return undefined;
  if (hasHead(words)) return 'organisation';
  if (last === 'Court' && words.length === 2 && !COURTS.has(first)) return undefined;
  if (
    ORGANISATION_ENDS.has(last) &&
    !(NO_NAMES.has(first) && !EMBASSIES.test(last)) &&
    !(words.length === 2 && ORGANISATION_ENDS.has(first))
  )
    return 'organisation';
  if (ORGANISATION_ENDS.has(last) && words.length > 2 && !NO_NAMES.has(words[1] ?? '')) return 'organisation';
  if (words[1] === 'of' && words.length > 2 && PLACE_HEADS.has(first))
    return NO_NAMES.has(last) || ordinary(last.toLowerCase(), MIN_TELLING_RARITY + 2) ? undefined : 'place';
  if (
    words.length === 2 &&
    PLACE_STARTS.has(first) &&
    isStrange(last, around.text) &&
    !isFirstName(last) &&
    // A given name, if who bears it says something.
    !actors.has(last) &&
    !actsLikeAPerson(around)
  )
    return 'place';
  if (PLACE_ENDS.has(last) && words.length > 2 && /^(?:North|South|East|West)$/.test(first)) return 'place';
  if (PLACE_ENDS.has(last))
    return NO_NAMES.has(first) || rarity(first.toLowerCase()) < MIN_TELLING_RARITY ? undefined : 'place';
  if (!looksPersonal(words)) return undefined;
  if (english && looksLikeAFirm(words, around)) return 'organisation';
  if (isCalledAFirm(around)) return 'organisation';
  // "the Sinclair Executive", "a Paul Orlov header": people do not take an article
  if (/^(?:an?|the)$/.test(around.before)) return undefined;
  // "Der Rat von Veldar"
  if (words.includes('von') && (GERMAN_ARTICLE.test(first) || GERMAN_ARTICLE.test(around.before)))
    return undefined;
  if (around.aged || PERSON_NOUNS.has(around.before)) return 'person';
  if (ROYAL_TITLES.has(first) && words.length === 2 && isFirstName(last)) return 'person';
  const strange = words.every((word) => PARTICLES.has(word) || isStrange(word, around.text));
  if (english && (apposedKind(around.apposed) === 'person' || isInOffice(around))) return 'person';
  // "Pearl Earring", "Winston Shell": a dictionary word at the end is more often a thing than a family name
  if (ordinary(last.toLowerCase(), MIN_TELLING_RARITY + 2)) return undefined;
  if (isFirstName(first)) return 'person';
  if (english && strange && (actors.has(last) || actsLikeAPerson(around))) return 'person';
  if (english && NAMESAKES.has(first) && (actors.has(last) || actsLikeAPerson(around))) return 'person';
  return byLibrary(words.join(' '));
}

const GERMAN_ARTICLE = /^(?:das|dem|den|der|des|die|ein(?:e|em|en|er|es)?)$/i;

/** "Ana Brandt as minister" */
const isInOffice = ({ after, second }: NameContext) => after === 'as' && PERSON_NOUNS.has(second);

const EMBASSIES = /^(?:Consulate|Embassy)$/;

/** "Bank of Veldar", "US Department of Justice". */
function hasHead(words: readonly string[]): boolean {
  return words.some(
    (word, i) => i < 3 && ORGANISATION_HEADS.has(word) && /^(?:of|for|on)$/.test(words[i + 1] ?? ''),
  );
}

/** Whether a name is that of a people, such as "Sri Lankans", recognised by its country. */
function isPeople(name: string): boolean {
  return ['s', 'n', 'ns', 'ans', 'an', 'ese', 'er', 'ers'].some(
    (end) => name.endsWith(end) && isPlace(name.slice(0, -end.length)),
  );
}

/** Minimum rarity of a word that distinguishes one hill or street from another. */
const MIN_TELLING_RARITY = 4.5;

/** Whether a name looks like that of a person: two to four words, none of which belongs to another kind of name. */
export function looksPersonal(words: readonly string[]): boolean {
  // "Mahmoud Al" goes on after a mark
  if (words.length > 4 || /^(?:Abu|Al|Bin|El)$/.test(words.at(-1) ?? '')) return false;
  return words.every((word, i) => {
    if (/\p{Nd}/u.test(word)) return false;
    if (PARTICLES.has(word)) return i > 0;
    if (i === 0 && ROYAL_TITLES.has(word)) return true;
    if (
      THINGS.has(word) ||
      NO_NAMES.has(word) ||
      PERSON_TITLES.has(word) ||
      ORGANISATION_ENDS.has(word) ||
      (ORGANISATIONS.has(word) && !(i > 0 && FAMILY_FIRMS.has(word)))
    )
      return false;
    return /^(?:\p{Lu}|\p{Ll}{2,3}-\p{Lu})/u.test(word) && (!/^\p{Lu}{2,}$/u.test(word) || word.length <= 2);
  });
}

const known = new Map<string, NameKind | undefined>();
const MAX_KNOWN = 20_000;

/** How `compromise` classifies a name; memoised, because a call takes a third of a millisecond. */
function byLibrary(name: string): NameKind | undefined {
  if (known.has(name)) return known.get(name);
  if (known.size >= MAX_KNOWN) known.clear();
  const kind = nlp(name).people().text() === name ? 'person' : undefined;
  known.set(name, kind);
  return kind;
}
