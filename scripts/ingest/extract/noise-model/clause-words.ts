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

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;
/** Text in which `PLAIN_WORD` finds the same words as `WORD`, several times faster. */
const PLAIN = /^[\0-~‘-”–—…•£€]*$/;
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)?/g;
/** Minimum rarity of a word that says what a text is about. */
const TELLING = 3.6;

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
