/**
 * Find the end of a link's headline that is followed by a sentence without a separator.
 *
 * Headlines have no full stop, so their end is known only where a sentence certainly begins, at a question or
 * exclamation mark, or at the end of the text. If it is uncertain, nothing is removed: losing a word of the article is
 * worse than leaving noise.
 *
 * @param text From the first character after the label.
 * @param stop Whether a full stop also ends the tail (a whole sentence rather than a headline).
 * @param article The article that contains the text.
 * @returns Length of the tail in `text`, 0 if uncertain.
 */
import { STARTERS } from '../../data/starters.ts';

const MAX_WORDS = 30;
/** Maximum number of words of a tail that is a sentence; a longer one probably belongs to the article. */
const MAX_PLAIN_WORDS = 14;
const MAX_CHARS = 260;
/** Maximum length of a quotation in a headline. */
const MAX_PHRASE_CHARS = 60;
const STOP = /[.!?…]["'’”)]{0,3}(?:\s|$)/u;
const STARTER_WORDS = new Set<string>(STARTERS.en);
/** Words that cannot end a sentence. */
const MINOR = new Set(
  'a an and as at but by for from his her in into its my of on or our over the their this to via vs with your'.split(
    ' ',
  ),
);

export function tailEnd(text: string, stop: boolean, article: string): number {
  const head = text.slice(0, MAX_CHARS);
  const end = Math.min(
    ...[
      sentenceBegins(head, article),
      starterBegins(head),
      quoteBegins(head),
      stop ? nameBegins(head) : 0,
      marked(head, stop),
      restAsWhole(text),
    ].filter((at) => at > 0),
  );
  return Number.isFinite(end) ? text.slice(0, end).trimEnd().length : 0;
}

/**
 * Before a capital that only the start of a sentence explains: `… of bridge The council`. Only the first capital after
 * a lower-case word counts: after a name, the sentence may have begun earlier.
 */
function sentenceBegins(head: string, article: string): number {
  const stop = STOP.exec(head)?.index ?? head.length;
  const first = firstCapital(head.slice(0, stop));
  if (first === undefined) return 0;
  const { at, word } = first;
  const plain =
    head
      .slice(0, at)
      .split(' ')
      .slice(1)
      .filter((part) => /^\p{Ll}{4,}/u.test(part)).length >= 2;
  const smallNext = /^[^\s,]*,? \p{Ll}/u.test(head.slice(at));
  return (STARTER_WORDS.has(word) ? plain || smallNext : plain && isSmallElsewhere(word, article)) ? at : 0;
}

/** Before a starter followed by a lower-case word, as in `… O'Hale dies The council met`; headlines have none. */
function starterBegins(head: string): number {
  const words = [...head.slice(0, STOP.exec(head)?.index ?? head.length).matchAll(/[^\s]+/gu)];
  for (let index = 2; index < words.length - 1; index++) {
    const [before = '', word = '', next = ''] = [-1, 0, 1].map((step) => words[index + step]?.[0]);
    if (/[,:;–—&-]$/u.test(before) || MINOR.has(before.toLowerCase())) continue;
    const starts = STARTER_WORDS.has(word.replace(/,$/u, '')) && word !== 'I';
    if (starts && /^\p{Ll}/u.test(next)) return words[index]?.index ?? 0;
  }
  return 0;
}

/** Before a quotation that is a sentence: it ends with a full stop or comma, or is too long for a headline. */
function quoteBegins(head: string): number {
  const stop = STOP.exec(head)?.index ?? head.length;
  for (const match of head.slice(0, stop).matchAll(/(\S+) (?=["“‘]\p{Lu})/gu)) {
    const [whole, before = ''] = match;
    const at = match.index + whole.length;
    if (match.index === 0 || /[,:;–—-]$/u.test(before) || MINOR.has(before.toLowerCase())) continue;
    const quote = head.slice(at + 1);
    const end = /(\S)["”’](?=$|[\s.,;:!?])/u.exec(quote);
    if (end === null ? quote.length >= MAX_PHRASE_CHARS : /[,.!?…]/u.test(end[1] ?? '')) return at;
  }
  return 0;
}

/** Before the first capital, after a word that could end a sentence. */
function nameBegins(head: string): number {
  const match = /^\S+(?: [^\s\p{Lu}]+)* ([\p{Ll}-]{3,}) (?=["“‘]?\p{Lu})/u.exec(head);
  return match === null || MINOR.has(match[1] ?? '') || STOP.test(match[0]) ? 0 : match[0].length;
}

/**
 * The first capital that title case does not require: after a lower-case word that could end a sentence, or a starter
 * before a lower-case word.
 */
function firstCapital(head: string): { at: number; word: string } | undefined {
  const words = [...head.matchAll(/[^\s]+/gu)];
  for (let index = 2; index < words.length; index++) {
    const word = /^["“‘']?(\p{Lu}[\p{L}\p{M}]*)/u.exec(words[index]?.[0] ?? '')?.[1];
    const before = words[index - 1]?.[0] ?? '';
    if (word === undefined || /[,:;–—-]$/u.test(before) || MINOR.has(before.toLowerCase())) continue;
    const starts = STARTER_WORDS.has(word) && /^["“‘']?\p{Ll}/u.test(words[index + 1]?.[0] ?? '');
    if (starts || /^[\p{Ll}\d$£€(]|['’"”)]$/u.test(before)) return { at: words[index]?.index ?? 0, word };
  }
  return undefined;
}

/** A word that the article also writes in lower case is not a name, so its capital begins a sentence. */
function isSmallElsewhere(word: string, article: string): boolean {
  return word.length >= 4 && article.includes(` ${word[0]?.toLowerCase() ?? ''}${word.slice(1)} `);
}

function marked(head: string, stop: boolean): number {
  const pattern = stop
    ? /[.!?]["'’”)]{0,3}(?=\s+["'“‘(]?[\p{Lu}\d@]|\s*$)|,? ?opens (?:in )?new tab/u
    : /[!?]["'’”)]{0,3}(?=\s+["'“‘(]?[\p{Lu}\d@]|\s*$)|,? ?opens (?:in )?new tab/u;
  const match = pattern.exec(head);
  if (match === null) return 0;
  const end = match.index + match[0].length;
  const within = head.slice(0, match.index);
  // After a complete sentence, or if one began inside, the full stop does not belong to the headline.
  const most = match[0].startsWith('.') ? MAX_PLAIN_WORDS : MAX_WORDS;
  return STOP.test(within) || isFused(within) || countWords(within) > most ? 0 : end;
}

/** @returns Whether a sentence of the article probably begins inside the first sentence of `text`. */
export function isFused(text: string): boolean {
  return firstCapital(text.slice(0, STOP.exec(text)?.index ?? text.length)) !== undefined;
}

function restAsWhole(text: string): number {
  return text.length <= MAX_CHARS && countWords(text) <= MAX_WORDS && !STOP.test(text) ? text.length : 0;
}

function countWords(text: string): number {
  return text.trim().split(' ').length;
}
