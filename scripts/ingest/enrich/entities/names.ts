/**
 * Find the people, organisations and places that an article names.
 *
 * Precision comes first: only what its words, its neighbours, a gazetteer or the library call a name is
 * one, and the headline, whose capitals say nothing, is not looked at.
 */

import { isCountry } from '../../data/gazetteer.ts';
import { THING_NOUNS } from '../../data/name-words.ts';
import { sentences } from '../../extract/sentences/sentences.ts';
import type { Mention } from './fullest-names.ts';
import { fullestNames } from './fullest-names.ts';
import { type NameKind, nameKind } from './kind-of.ts';
import { type NameSpan, nameSpans } from './spans.ts';
import { trimSpan } from './trim-span.ts';

export interface Names {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** Words before a city that is spoken of as a place. */
const WHERE = new Set(['in', 'near', 'outside']);
/** The same in German, where any noun has a capital. */
const WHERE_IN_GERMAN = new Set(['aus', 'bei', 'in', 'nach', 'nahe', 'um', 'von']);
/** Words before somebody who is played, where the arts are spoken of. */
const PLAYED = new Set(['as', 'character', 'played', 'playing', 'plays', 'portraying', 'portrays']);
/** Sentences of a long text that are looked at. */
const MAX_SENTENCES = 150;
/** Names in them: a list of thousands is compared each with each. */
const MAX_MENTIONS = 1000;
/** UTF-16 units of a name. */
const MAX_NAME_CHARS = 100;
/** Names of one kind that are kept, by how often they stand. */
const MAX_NAMES = 12;

/**
 * @param about Its first topic: in sport the name of a city is more often that of its club, and in the arts
 *   somebody who is played is no person. Its language: in German, a noun may look like a city.
 * @returns Names as written most fully in the text, those that stand most often first.
 */
export function namesOf(
  paragraphs: readonly string[],
  datelineLength: number,
  about: { readonly topic?: string | undefined; readonly language?: string | undefined },
): Names {
  const played = new Set<string>();
  const mentions: Mention[] = [];
  const parts = paragraphs.map((paragraph, i) => (i === 0 ? paragraph.slice(datelineLength) : paragraph));
  const lower = new Set(parts.join(' ').match(/(?<![\p{L}\p{N}])\p{Ll}{2,40}/gu));
  const lines = parts.flatMap((part) => sentences(part, 'en')).slice(0, MAX_SENTENCES);
  for (const line of lines) {
    if (isHeadline(line)) continue;
    for (const span of nameSpans(line)) {
      if (mentions.length > MAX_MENTIONS) break;
      for (const cut of trimSpan(span, lower)) {
        const kind = nameKind(cut.words, { ...span, ...cut, lower });
        const name = cut.words.join(' ');
        if (kind === 'place' && !isCountry(name) && !isWhere(span.before, about)) continue;
        if (THING_NOUNS.has(cut.before) || (about.topic === ARTS && isPlayed(span))) played.add(name);
        if (kind !== undefined && name.length <= MAX_NAME_CHARS) mentions.push({ name, kind });
      }
    }
  }
  const real = mentions.filter(({ name, kind }) => kind !== 'person' || !played.has(name));
  const of = (kind: NameKind) => fullestNames(real, kind).slice(0, MAX_NAMES);
  return { people: of('person'), organisations: of('organisation'), places: of('place') };
}

const ARTS = 'arts-culture-entertainment';

/** "as Mary Poppins", "the character of Mary Poppins" */
const isPlayed = ({ lead, before }: NameSpan) =>
  PLAYED.has(before) || (before === 'of' && /^(?:character|part|role)$/.test(lead));

/** Tell whether a city stands as a place, by the word before it. */
function isWhere(
  before: string,
  about: { readonly topic?: string | undefined; readonly language?: string | undefined },
): boolean {
  if (about.language?.startsWith('de') === true) return WHERE_IN_GERMAN.has(before);
  return about.topic !== 'sport' || WHERE.has(before);
}

/** Most words have a capital: a headline, whose capitals say nothing. */
function isHeadline(line: string): boolean {
  const words = line.split(' ').filter((word) => /\p{L}/u.test(word));
  const capital = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return words.length >= 4 && capital / words.length > 0.7;
}
