/**
 * Find the end of a standfirst that is on one line with the first sentence: there is no full stop between them, and the
 * sentence begins with words of the headline, as on such pages.
 */
import { MINOR_WORDS } from '../../data/minor-words.ts';
import { MONTHS, WEEKDAYS } from '../../data/months.ts';

const DAYS = new Set<string>([...MONTHS, ...WEEKDAYS]);
/** Minimum and maximum number of words of a standfirst. */
const MIN_WORDS = 8;
const MAX_WORDS = 60;
/** Maximum length of a standfirst and the beginning of the sentence after it, in UTF-16 units. */
const MAX_CHARS = 600;
/** Minimum number of words that sentence and headline begin with, and words within which the verb must be. */
const MIN_SHARED = 2;
const VERB_WITHIN = 7;
const VERB =
  /^(?:are|can|could|did|do|does|had|has|have|is|may|might|must|said|says|should|was|were|will|won['’]t|would)$/u;
/** Words before a name that belong to it: a standfirst ends neither on one nor on the word after it. */
const LEADING =
  /^(?:few|first|former|last|many|more|most|new|no|old|said|says|some|that|told|two|when|where|which|who|whose)$/u;

/**
 * @param line The first line of a body that is on one line.
 * @returns Offset of the sentence after the standfirst; 0 if there is none.
 */
export function standfirstEnd(line: string, title: string): number {
  const wanted = wordsOf(title).slice(0, MIN_SHARED);
  const opening = line.slice(0, MAX_CHARS);
  const lower = opening.toLowerCase();
  if (wanted.length < MIN_SHARED || wanted.some((word) => !lower.includes(word))) return 0;
  const words = [...opening.matchAll(/\S+/gu)];
  for (let at = MIN_WORDS; at < Math.min(words.length, MAX_WORDS); at++) {
    const before = words[at - 1]?.[0] ?? '';
    // A full stop ends the standfirst or the first sentence.
    if (/[.!?…]["'”’)]*$/u.test(before)) return 0;
    if (
      !(/^\p{Ll}[\p{L}’']*$/u.test(before) || DAYS.has(before)) ||
      leads(before) ||
      leads(words[at - 2]?.[0] ?? '')
    )
      continue;
    const after = words.slice(at, at + VERB_WITHIN).map(([word]) => word);
    if (
      !/^\p{Lu}/u.test(after[0] ?? '') ||
      wordsOf(after.slice(0, MIN_SHARED).join(' ')).join() !== wanted.join()
    )
      continue;
    const head = words.slice(0, at).map(([word]) => word);
    if (head.some(isVerb) && after.some(isVerb)) return words[at]?.index ?? 0;
  }
  return 0;
}

const isVerb = (word: string): boolean => VERB.test(word);

function leads(word: string): boolean {
  const plain = word.toLowerCase();
  return MINOR_WORDS.has(plain) || LEADING.test(plain);
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
