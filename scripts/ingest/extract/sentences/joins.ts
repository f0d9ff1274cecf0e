/**
 * Whether a full stop that looks like the end of a sentence is not one.
 *
 * @param left The sentence so far, including its full stop and closing quotes, without trailing space.
 * @param right The text after it, from its first visible character.
 */
import { ABBREVIATIONS, AFTER_HOUR, TIME_PREPOSITIONS } from '../../data/abbreviations.ts';
import { STARTERS } from '../../data/starters.ts';

const KINDS = new Map(ABBREVIATIONS.map(({ word, kind }) => [word, kind]));
const HOUR_WORDS = new Set(AFTER_HOUR);
const PREPOSITIONS = new Set(TIME_PREPOSITIONS);
const STARTER_SETS = new Map(
  Object.entries(STARTERS).map(([language, words]) => [language, new Set<string>(words)]),
);

const OPENING = /^["'“‘«„‚([{¿¡]+/u;
/** The usual end of a sentence, after which there is no ellipsis to examine. */
const PLAIN_END = /[\p{L}\d][.!?]$/u;
/** UTF-16 units of the longest `MARKER_ALONE`. */
const MAX_MARKER_CHARS = 8;
const MARKER_ALONE = /^(?:[•⁃-]\s?)?(?:\d{1,3}|\p{L})(?:\.\)|[.)])$/u;

export function joins(left: string, right: string, language: string): boolean {
  if (/^\p{Ll}/u.test(right)) return true;
  // Japanese marks reported speech with a particle after the quotation.
  if (left.endsWith('」') && /^[とっは]/u.test(right)) return true;
  if (left.length <= MAX_MARKER_CHARS && MARKER_ALONE.test(left)) return true;
  const starts = () => isStarter(firstWord(right), language);
  if (!PLAIN_END.test(left.slice(-2))) {
    // `[...]` marks omitted words at any position.
    if (/\[(?:\.\.\.|…)\]["'”’]*$/u.test(left)) return !starts();
    if (/(?:^|[^.\s])\s?\. \. \.$/u.test(left.slice(-12)) && !/\. \. \. \.$/.test(left)) return true;
    // `I` always has a capital, so after an ellipsis it is no evidence of a new sentence.
    if (/(?:\.\.\.|…)$/u.test(left) && !left.endsWith('....') && /^I(?:['’]|$)/u.test(firstWord(right)))
      return true;
  }
  if (!left.endsWith('.') || OPENING.test(right)) return false;
  const token = left.slice(Math.max(left.lastIndexOf(' ') + 1, left.length - 40)).replace(OPENING, '');
  const stem = token.slice(0, -1);
  if (/^\p{Lu}$/u.test(stem)) return !starts();
  const kind = KINDS.get(stem.toLowerCase());
  if (kind === 'name') return true;
  if (kind === 'number') return /^\d/.test(right);
  if (kind === 'trailing') return !starts();
  if (/^[ap]\.m$/i.test(stem)) return HOUR_WORDS.has(firstWord(right)) || isTimePhrase(left);
  if (/^(?:\p{L}\p{Ll}?\.)+\p{L}$/u.test(stem)) return !starts() && /^[\p{L}\d]/u.test(right);
  if (/^\d{1,2}$/.test(stem)) return language === 'de' && !starts();
  return false;
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}'’-]+/u.exec(text.slice(0, 60).replace(OPENING, ''))?.[0] ?? '';
}

/** Whether there is a table of words that begin sentences of a language. */
export const hasStarters = (language: string): boolean => STARTER_SETS.has(language);

/** @returns Whether `word` typically begins a sentence; languages without a table use the English one. */
export function isStarter(word: string, language: string): boolean {
  return (STARTER_SETS.get(language) ?? STARTER_SETS.get('en'))?.has(word.replace(/['’].*$/u, '')) ?? false;
}

function isTimePhrase(left: string): boolean {
  const words = left.split(' ', 5);
  return words.length <= 4 && PREPOSITIONS.has(words[0] ?? '');
}
