import {
  LINKS,
  NO_NAMES,
  ORGANISATION_ENDS,
  PARTICLES,
  PERSON_TITLES,
  ROYAL_TITLES,
} from '../../../rules/name-words.ts';
import { rarity } from '../../../rules/rarity.ts';
import { isCountry, isFirstName, isPlace } from './gazetteer.ts';
import type { Span } from './spans.ts';

/** A name cut out of a span. */
export interface Cut {
  readonly words: readonly string[];
  readonly titled: boolean;
  readonly before: string;
  readonly aged: boolean;
}

/** A word that begins a sentence and is commoner than this is a word of the language. */
const COMMON = 6;

/**
 * Cut a span into the names that it holds: `US President Ivan Orlov` is a place and a person.
 *
 * @param lower Words that the text also writes without a capital.
 */
export function trimSpan(span: Span, lower: ReadonlySet<string>): Cut[] {
  let words = span.tokens.slice();
  if (span.initial) words = withoutOpening(words, lower);
  const cuts: Cut[] = [];
  const title = words.findLastIndex((word, i) => PERSON_TITLES.has(word) && i < words.length - 1);
  if (
    title >= 0 &&
    !ORGANISATION_ENDS.has(words.at(-1) ?? '') &&
    !words.slice(title).some((word) => LINKS.has(word))
  ) {
    const [lead = ''] = words;
    if (title > 0 && isCountry(lead)) cuts.push({ words: [lead], titled: false, before: '', aged: false });
    const royal = ROYAL_TITLES.has(words[title] ?? '') && words.length - title === 2;
    const name = words.slice(royal ? title : title + 1);
    cuts.push({ words: name, titled: !royal, before: 'president', aged: span.aged });
    return cuts;
  }
  words = trimmed(words);
  // "US Navy Seal" and "London Bridge" stay whole; "China Daily" too; "France Thierry" is two
  const [lead = '', second = ''] = words;
  if (words.length >= 3 && isPlace(lead) && isFirstName(second)) {
    cuts.push({ words: [lead], titled: false, before: '', aged: false });
    words = words.slice(1);
  }
  if (words.length > 0) {
    cuts.push({
      words,
      titled: false,
      before: words.length === span.tokens.length ? span.before : '',
      aged: span.aged,
    });
  }
  return cuts;
}

/** Take off the first words of a sentence that are there with a capital only because they come first. */
function withoutOpening(words: string[], lower: ReadonlySet<string>): string[] {
  const [first = '', second = ''] = words;
  const folded = first.toLowerCase();
  const name =
    isFirstName(first) || isPlace(first) || isPlace(`${first} ${second}`) || PERSON_TITLES.has(first);
  const ordinary = lower.has(folded) || (rarity(folded) < COMMON && !name);
  return ordinary && !(words.length > 1 && ORGANISATION_ENDS.has(words.at(-1) ?? '') && !lower.has(folded))
    ? words.slice(/^(?:of|for|on|the|and)$/.test(second) ? 2 : 1)
    : words;
}

/** Take off what is no part of a name at either end: days, peoples, articles, links. */
function trimmed(words: readonly string[]): string[] {
  let start = 0;
  let end = words.length;
  const idle = (word = '') =>
    LINKS.has(word) || PARTICLES.has(word) || NO_NAMES.has(word) || word === 'The' || word === 'A';
  if (isPlace(words.join(' '))) return words.slice();
  while (
    start < end &&
    idle(words[start]) &&
    !(end - start > 1 && ORGANISATION_ENDS.has(words[end - 1] ?? '') && NO_NAMES.has(words[start] ?? ''))
  )
    start += 1;
  while (end > start && idle(words[end - 1]) && !ORGANISATION_ENDS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(start, end);
}
