import { hashText, mix } from '../../../../src/model/hash-text.ts';
import { foldedWords } from './folded-words.ts';

/**
 * Bands of two rows: a pair of resemblance 0.54 (containment 0.7, equal length) collides with probability 0.99998, one
 * of 0.3 with 0.95.
 */
const BANDS = 32;
const ROWS = 2;
/** Keys in addition to the bands: the headline, the first eight words of the body, and the next eight. */
const EXTRA_KEYS = 3;
const OPENING_WORDS = 8;

/** Number of lookup keys of an article; two articles are compared if they share at least one. */
export const KEYS = BANDS + EXTRA_KEYS;
/** Position of the headline's key. */
export const HEADLINE_KEY = BANDS;

/**
 * Lookup keys of an article: MinHash bands over its shingles, its headline, and its opening words. Bands find similar
 * texts; the opening finds a text of which the other is a truncated copy, whose resemblance may be small.
 *
 * Source: A. Broder et al., "Min-wise independent permutations", STOC 1998; banding as in J. Leskovec, A. Rajaraman, J.
 * Ullman, "Mining of Massive Datasets", chapter 3.4.
 *
 * @param headline As printed.
 * @param words Folded words of the body after its dateline.
 * @param set Shingles of those words.
 * @returns `KEYS` 32-bit numbers; 0 if there is no such key.
 */
export function keys(headline: string, words: readonly string[], set: Uint32Array): Uint32Array {
  const out = new Uint32Array(KEYS);
  if (set.length > 0) {
    for (let band = 0; band < BANDS; band++) {
      let key = band + 1;
      for (let row = 0; row < ROWS; row++) key = mix(key ^ minimum(set, band * ROWS + row));
      out[band] = key || 1;
    }
  }
  const folded = foldedWords(headline);
  if (folded.length > 0) out[HEADLINE_KEY] = wordsKey(folded, 101);
  if (words.length >= OPENING_WORDS) out[HEADLINE_KEY + 1] = wordsKey(words.slice(0, OPENING_WORDS), 102);
  if (words.length >= 2 * OPENING_WORDS)
    out[HEADLINE_KEY + 2] = wordsKey(words.slice(OPENING_WORDS, 2 * OPENING_WORDS), 103);
  return out;
}

/** Minimum of a set under the `n`-th hash function: a multiplication and an addition modulo 2^32, mixed. */
function minimum(set: Uint32Array, n: number): number {
  const factor = mix(2 * n + 1) | 1;
  const offset = mix(2 * n + 2);
  let least = 0xffffffff;
  for (let at = 0; at < set.length; at++) {
    let value = Math.imul(set[at] ?? 0, factor) + offset;
    value = (value ^ (value >>> 15)) >>> 0;
    if (value < least) least = value;
  }
  return least;
}

function wordsKey(words: readonly string[], seed: number): number {
  let key = seed;
  for (const word of words) key = mix(key ^ hashText(word));
  return key || 1;
}
