/**
 * Find where a link's headline ends when the next sentence runs on behind it.
 *
 * Headlines have no stop, so their end is known only where a sentence surely begins, at a question
 * or exclamation mark, or at the end of the text. Where it cannot be known, nothing is taken:
 * a word of the article is worth more than a clean cut.
 *
 * @param text From the first character behind the label.
 * @param stop Whether a full stop ends the tail too (a whole sentence rather than a headline).
 * @returns Length of the tail in `text`, 0 when it cannot be told.
 */
import { STARTERS } from '../../rules/starters.ts';

const MOST_WORDS = 30;
const LONGEST = 260;
const STARTER = new RegExp(
  `[\\p{Ll}\\p{Lu}\\d%'’"”)] (?=(?:${STARTERS.en.join('|')})(?:['’](?:s|ll|d|ve|re|m))?[ ,])`,
  'gu',
);
/** Words behind which no sentence can have ended. */
const MINOR = new Set(
  'a an and as at but by for from his her in into its of on or over the their to vs with'.split(' '),
);

export function tailEnd(text: string, stop: boolean): number {
  const head = text.slice(0, LONGEST);
  const end = Math.min(
    ...[sentenceBegins(head), marked(head, stop), restAsWhole(text)].filter((at) => at > 0),
  );
  return Number.isFinite(end) ? end : 0;
}

/** Before a capitalised starter behind a word in small letters: `… of bridge The council`. */
function sentenceBegins(head: string): number {
  for (const { index } of head.matchAll(STARTER)) {
    const at = index + 1;
    const before = head.slice(0, at).trim().split(' ');
    const last = (before.at(-1) ?? '').toLowerCase();
    if (before.length < 3 || MINOR.has(last)) continue;
    const next = /^\S+ ?(\p{Ll})?/u.exec(head.slice(at + 1));
    const plain = before.slice(1).filter((word) => /^\p{Ll}{4,}/u.test(word)).length >= 2;
    if (plain || next?.[1] !== undefined) return at;
  }
  return 0;
}

function marked(head: string, stop: boolean): number {
  const pattern = stop
    ? /[.!?]["'’”)]{0,3}(?=\s+["'“‘(]?[\p{Lu}\d@]|\s*$)|,? ?opens (?:in )?new tab/u
    : /[!?]["'’”)]{0,3}(?=\s+["'“‘(]?[\p{Lu}\d@]|\s*$)|,? ?opens (?:in )?new tab/u;
  const match = pattern.exec(head);
  if (match === null) return 0;
  const end = match.index + match[0].length;
  // A question behind a finished sentence is not the headline's.
  return /[.]["'’”)]* /u.test(head.slice(0, match.index)) || countWords(head.slice(0, end)) > MOST_WORDS
    ? 0
    : end;
}

function restAsWhole(text: string): number {
  return text.length <= LONGEST && countWords(text) <= MOST_WORDS && !/[.!?…]["'’”)]*(?:\s|$)/u.test(text)
    ? text.length
    : 0;
}

function countWords(text: string): number {
  return text.trim().split(' ').length;
}
