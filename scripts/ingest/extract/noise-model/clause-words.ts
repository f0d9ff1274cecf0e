/** The words of a clause, and those of them that are cues. */
import { type CueGroup, NOISE_CUES } from '../../data/noise-cues.ts';
import { rarity } from '../../data/rarity.ts';

export interface ClauseWords {
  /** Lower case. */
  readonly words: readonly string[];
  readonly cues: number;
}

export const CUE_GROUPS = Object.keys(NOISE_CUES) as CueGroup[];
/** Groups of each cue, as bits in the order of `CUE_GROUPS`. */
const CUES = new Map<string, number>();
for (const [bit, group] of CUE_GROUPS.entries())
  for (const word of NOISE_CUES[group].split(' ')) CUES.set(word, (CUES.get(word) ?? 0) | (1 << bit));

export const groupsOf = (word: string): number => CUES.get(word) ?? 0;

/** All cues; sorted, so that a regular expression made of them shares their first letters. */
export const CUE_WORDS: readonly string[] = [...CUES.keys()].sort();

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;
/** Text in which `PLAIN_WORD` finds the same words as `WORD`, several times faster. */
const PLAIN = /^[\0-~‘-”–—…•£€]*$/;
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)?/g;
/** Minimum rarity of a word that says what a text is about. */
const TELLING = 3.6;

/** The words of a clause, counted. */
export interface WordCounts {
  readonly words: number;
  readonly cues: number;
  /** Groups of the first word, as bits in the order of `CUE_GROUPS`; 0 if it is not a cue. */
  readonly opening: number;
}

/** By the first two letters and the length of a word, whether it may be a cue. */
const MAY_BE_CUE = new Uint8Array(27 * 27 * 16);
for (const cue of CUES.keys()) MAY_BE_CUE[shapeOf(cue.charCodeAt(0), cue.charCodeAt(1), cue.length)] = 1;

function shapeOf(first: number, second: number, length: number): number {
  return ((first & 31) * 27 + (second & 31)) * 16 + Math.min(length, 15);
}

export function clauseWords(text: string): ClauseWords {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const words: string[] = lower.match(PLAIN.test(text) ? PLAIN_WORD : WORD) ?? [];
  // `US` in `US tariffs` is not the pronoun.
  if (text.includes('US'))
    for (const [at, word] of (text.match(WORD) ?? []).entries()) if (word === 'US') words[at] = 'u.s';
  let cues = 0;
  for (const word of words) if (CUES.has(word)) cues++;
  return { words, cues };
}

/** Counts the words of `clauseWords`, without making a string of each. */
export function countWords(text: string): WordCounts {
  if (!PLAIN.test(text) || text.includes('US')) {
    const { words, cues } = clauseWords(text);
    return { words: words.length, cues, opening: groupsOf(words[0] ?? '') };
  }
  let words = 0;
  let cues = 0;
  let opening = 0;
  for (let at = 0; at < text.length; at++) {
    const from = at;
    while (isLetterOrDigit(text.charCodeAt(at))) at++;
    if (at === from) continue;
    words++;
    if (isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) {
      // No cue has an apostrophe.
      at++;
      while (isLetter(text.charCodeAt(at))) at++;
    } else if (MAY_BE_CUE[shapeOf(text.charCodeAt(from), text.charCodeAt(from + 1), at - from)] === 1) {
      const groups = groupsOf(text.slice(from, at).toLowerCase());
      if (groups !== 0) cues++;
      if (words === 1) opening = groups;
    }
    // What ends a word may begin the next: `it's2`.
    at--;
  }
  return { words, cues, opening };
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

/** `'` and `’`. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** @returns Words that say what the clause is about, without duplicates. */
export function tellingWordsOf({ words }: ClauseWords): string[] {
  const telling = new Set<string>();
  for (const word of words) {
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
    if (bare.length >= 3 && !CUES.has(word) && !/^\d/.test(bare) && rarity(bare) >= TELLING)
      telling.add(bare);
  }
  return [...telling];
}
