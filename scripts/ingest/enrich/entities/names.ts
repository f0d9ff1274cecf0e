/**
 * Find the people, organisations and places that an article names.
 *
 * Precision comes first: a name needs evidence from its words, its neighbours, the rest of the text, a gazetteer or the
 * library, and a headline in title case is not evidence. Only the article itself is used: with other articles, the
 * result would depend on the order in which they came.
 */

import { isCountry, isLandmark, isPlace } from '../../data/gazetteer.ts';
import { KNOWN_ORGANISATIONS, PLACE_ENDS, THING_NOUNS } from '../../data/name-words.ts';
import { sentences } from '../../extract/sentences/sentences.ts';
import { datelinePlaces, inOrdinaryCapitals } from './dateline-places.ts';
import type { Mention } from './fullest-names.ts';
import { fullestNames } from './fullest-names.ts';
import { nameKind } from './kind-of.ts';
import { kindInList } from './lists.ts';
import type { NameKind } from './name-context.ts';
import { type NameSpan, nameSpans } from './spans.ts';
import { textEvidence } from './text-evidence.ts';
import { trimSpan } from './trim-span.ts';

export interface Names {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** Words before a city that is meant as a place. */
const WHERE = new Set(['in', 'near', 'outside']);
/** The same in German, where all nouns have a capital. */
const WHERE_IN_GERMAN = new Set(['aus', 'bei', 'in', 'nach', 'nahe', 'um', 'von']);
/** Words before a fictional character, in a text on the arts. */
const PLAYED = new Set(['as', 'character', 'played', 'playing', 'plays', 'portraying', 'portrays']);
/** Maximum number of sentences of a long text that are read. */
const MAX_SENTENCES = 150;
/** Maximum number of names in them: every pair is compared. */
const MAX_MENTIONS = 1000;
/** Maximum length of a name in UTF-16 units. */
const MAX_NAME_CHARS = 100;
/** Maximum number of names of one kind; the most frequent are kept. */
const MAX_NAMES = 20;
/** Minimum share of capitalised words at which a line is a headline in title case. */
const MAX_CAPITALS = 0.7;
const MAX_TITLE_CAPITALS = 0.6;

/** What is known of an article before its names are extracted. */
export interface About {
  readonly title?: string | undefined;
  /** In sport, the name of a city is usually that of its club; in the arts, a character is not a person. */
  readonly topic?: string | undefined;
  /** In German, a noun may look like the name of a city. */
  readonly language?: string | undefined;
}

/** @returns Names in their fullest spelling in the text, most frequent first. */
export function namesOf(paragraphs: readonly string[], datelineLength: number, about: About): Names {
  const played = new Set<string>();
  const mentions: Mention[] = [];
  const parts = paragraphs.map((paragraph, i) => (i === 0 ? paragraph.slice(datelineLength) : paragraph));
  const lower = new Set(parts.join(' ').match(/(?<![\p{L}\p{N}])\p{Ll}{2,40}/gu));
  const title = about.title === undefined || isHeadline(about.title, MAX_TITLE_CAPITALS) ? [] : [about.title];
  const sentencesOf = parts.flatMap((part) => sentences(part, 'en')).slice(0, MAX_SENTENCES);
  const lines = [...title, ...sentencesOf.filter((line) => !isHeadline(line, MAX_CAPITALS))];
  const titled = new Map(title.flatMap((line) => nameSpans(line)).map(inLowerCase));
  const cuts = lines.map((line) => nameSpans(line).flatMap((span) => trimSpan(recased(span, titled), lower)));
  const text = textEvidence(cuts.flat(), lower, about);
  for (const place of datelinePlaces((paragraphs[0] ?? '').slice(0, datelineLength)))
    mentions.push({ name: place, kind: 'place' });
  for (const line of cuts) {
    if (mentions.length > MAX_MENTIONS) break;
    const row = line.slice(0, MAX_MENTIONS);
    const kinds = row.map((cut) => nameKind(cut.words, { ...cut, text }));
    row.forEach((cut, i) => {
      const kind = kinds[i] ?? kindInList(row, kinds, i, text);
      const name = withoutArticle(cut.words).join(' ');
      if (
        kind === 'place' &&
        !isNation(name) &&
        !isLandmark(name) &&
        !isPlaceWithClass(cut.words) &&
        !isWhere(cut.before, about)
      )
        return;
      if (THING_NOUNS.has(cut.before) || (about.topic === ARTS && isPlayed(cut))) played.add(name);
      if (kind !== undefined && name.length <= MAX_NAME_CHARS)
        mentions.push({ name, kind, located: LOCATED.test(cut.before) });
    });
  }
  const named = new Set(
    mentions.filter(({ kind }) => kind === 'person').flatMap(({ name }) => placesInside(name)),
  );
  const real = mentions.filter(({ name, kind, located }) =>
    kind === 'person' ? !played.has(name) : kind !== 'place' || located === true || !named.has(name),
  );
  const of = (kind: NameKind) => fullestNames(real, kind).slice(0, MAX_NAMES);
  return { people: of('person'), organisations: of('organisation'), places: of('place') };
}

/** "The Elmbury Times" is also called "Elmbury Times"; "The Age" needs its article. */
const withoutArticle = (words: readonly string[]) =>
  words[0] === 'The' && (words.length > 2 || KNOWN_ORGANISATIONS.has(words.slice(1).join(' ')))
    ? words.slice(1)
    : words;

/** Whether a place plays under its own name in sport. */
const isNation = (name: string) =>
  isCountry(name) || /^(?:England|Northern Ireland|Scotland|Wales)$/.test(name);

const LOCATED = /^(?:from|in|near|outside|to)$/;

/** Words of a person's name that are also places: Jordan Pickering, Ana London. */
function placesInside(person: string): string[] {
  const parts = person.split(' ');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  return [...(isPlace(first) ? [first] : []), ...(isPlace(last) && !isCountry(last) ? [last] : [])];
}

/** Convert a name in capitals: "SIMON HARRIS" to the spelling in the headline, "HONG KONG" to ordinary capitals. */
function recased(span: NameSpan, titled: ReadonlyMap<string, readonly string[]>): NameSpan {
  if (span.tokens.some((word) => /\p{Ll}/u.test(word)) || span.tokens.join('').length < 4) return span;
  const folded = span.tokens.join(' ').toLowerCase();
  for (const [name, tokens] of titled) {
    if (tokens.length > 1 && ` ${folded} `.includes(` ${name} `)) return { ...span, tokens, initial: false };
  }
  const ordinary = inOrdinaryCapitals(span.tokens.join(' '));
  return isPlace(ordinary) ? { ...span, tokens: ordinary.split(' ') } : span;
}

const inLowerCase = ({ tokens }: NameSpan) => [tokens.join(' ').toLowerCase(), tokens] as const;

const isPlaceWithClass = (words: readonly string[]) => words.length > 1 && PLACE_ENDS.has(words.at(-1) ?? '');

const ARTS = 'arts-culture-entertainment';

/** "as Mary Poppins", "the character of Mary Poppins" */
const isPlayed = ({ lead, before }: NameSpan) =>
  PLAYED.has(before) || (before === 'of' && /^(?:character|part|role)$/.test(lead));

/** Whether a city is meant as a place, judging by the word before it. */
function isWhere(before: string, about: About): boolean {
  if (about.language?.startsWith('de') === true) return WHERE_IN_GERMAN.has(before);
  return about.topic !== 'sport' || WHERE.has(before);
}

/**
 * Whether a line is a headline in title case: most words have a capital. A long line with a full stop is a list of
 * names instead.
 */
function isHeadline(line: string, most: number): boolean {
  let words = 0;
  let capital = 0;
  for (const word of line.split(' ')) {
    if (/^[a-z]/.test(word)) words += 1;
    else if (/\p{L}/u.test(word)) {
      words += 1;
      if (/^[^\p{L}]*\p{Lu}/u.test(word)) capital += 1;
    }
  }
  if (words > 12 && line.endsWith('.') && capital < words - 2) return false;
  return words >= 4 && capital / words > (words < 6 ? most + 0.1 : most);
}
