/**
 * Find the end of a standfirst that was run together with the first sentence: no stop stands between them, and the
 * sentence begins with words of the headline, as the text of such a page does.
 */
import { MINOR } from '../noise-model/clauses.ts';

/** Words of a standfirst, at least and at most. */
const MIN_WORDS = 8;
const MAX_WORDS = 60;
/** Words of the sentence that must begin as the headline does, and in which its verb stands. */
const MIN_SHARED = 2;
const VERB_WITHIN = 7;
const VERB =
  /^(?:are|can|could|did|do|does|had|has|have|is|may|might|must|said|says|should|was|were|will|won['’]t|would)$/u;
/** Words in front of a name that belong to it: no standfirst ends on one, nor on the word behind it. */
const LEADING =
  /^(?:few|first|former|last|many|more|most|new|no|old|said|says|some|that|told|two|when|where|which|who|whose)$/u;

/**
 * @param line The first line of a body that came on one line.
 * @returns Offset of the sentence behind the standfirst; 0 where there is none.
 */
export function standfirstEnd(line: string, title: string): number {
  const wanted = wordsOf(title).slice(0, MIN_SHARED);
  if (wanted.length < MIN_SHARED) return 0;
  const words = [...line.slice(0, 600).matchAll(/\S+/gu)];
  for (let at = MIN_WORDS; at < Math.min(words.length, MAX_WORDS); at++) {
    const before = words[at - 1]?.[0] ?? '';
    // A stop ends the standfirst, or the first sentence.
    if (/[.!?…]["'”’)]*$/u.test(before)) return 0;
    if (!/^\p{Ll}[\p{L}’']*$/u.test(before) || leads(before) || leads(words[at - 2]?.[0] ?? '')) continue;
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
  return MINOR.has(plain) || LEADING.test(plain);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
