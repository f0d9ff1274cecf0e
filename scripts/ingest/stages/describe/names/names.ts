/**
 * Find the people, organisations and places that an article names.
 *
 * Precision comes first: only what its words, its neighbours, a gazetteer or the library call a name is
 * one, and the headline, whose capitals say nothing, is not looked at.
 */
import { sentences } from '../../sentences.ts';
import { fullestNames } from './fullest-names.ts';
import { isCountry } from './gazetteer.ts';
import { kindOf, type NameKind } from './kind-of.ts';
import { spansOf } from './spans.ts';
import { trimSpan } from './trim-span.ts';

export interface Names {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** A name as it was met, in order of the text. */
export interface Mention {
  readonly name: string;
  readonly kind: NameKind;
}

/** Words before a city that is spoken of as a place. */
const WHERE = new Set(['in', 'near', 'outside']);
/** Sentences of a long text that are looked at. */
const MOST_SENTENCES = 150;
/** Names of one kind that are kept, by how often they stand. */
const MOST_NAMES = 12;

/**
 * @param sport The article is about sport, where the name of a city is more often that of its club.
 * @returns Names as written most fully in the text, those that stand most often first.
 */
export function namesOf(paragraphs: readonly string[], datelineLength: number, sport: boolean): Names {
  const mentions: Mention[] = [];
  const parts = paragraphs.map((paragraph, i) => (i === 0 ? paragraph.slice(datelineLength) : paragraph));
  const lower = new Set(parts.join(' ').match(/(?<![\p{L}\p{N}])\p{Ll}{2,40}/gu));
  const lines = parts.flatMap((part) => sentences(part, 'en')).slice(0, MOST_SENTENCES);
  for (const line of lines) {
    if (isHeadline(line)) continue;
    for (const span of spansOf(line)) {
      for (const cut of trimSpan(span, lower)) {
        const kind = kindOf(cut.words, { ...cut, lower });
        const name = cut.words.join(' ');
        if (kind === 'place' && sport && !isCountry(name) && !WHERE.has(span.before)) continue;
        if (kind !== undefined) mentions.push({ name, kind });
      }
    }
  }
  const of = (kind: NameKind) => fullestNames(mentions, kind).slice(0, MOST_NAMES);
  return { people: of('person'), organisations: of('organisation'), places: of('place') };
}

/** Most words have a capital: a headline, whose capitals say nothing. */
function isHeadline(line: string): boolean {
  const words = line.split(' ').filter((word) => /\p{L}/u.test(word));
  const capital = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return words.length >= 4 && capital / words.length > 0.7;
}
