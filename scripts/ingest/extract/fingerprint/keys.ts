import { hashText, mix } from '../../../../src/model/hash-text.ts';
import { foldedWords } from './folded-words.ts';

/**
 * Bands of two rows: a pair of resemblance 0.54 (containment 0.7, equal length) collides with probability 0.99998, one
 * of 0.3 with 0.95.
 */
const BANDS = 32;
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
 * @param set Shingles of those words, in any order; a repeated one changes nothing.
 * @returns `KEYS` 32-bit numbers; 0 if there is no such key.
 */
export function keys(headline: string, words: readonly string[], set: Uint32Array): Uint32Array {
  const out = new Uint32Array(KEYS);
  if (set.length > 0) for (let band = 0; band < BANDS; band++) out[band] = bandKey(set, band) || 1;
  const folded = foldedWords(headline);
  if (folded.length > 0) out[HEADLINE_KEY] = wordsKey(folded, 101);
  if (words.length >= OPENING_WORDS) out[HEADLINE_KEY + 1] = wordsKey(words.slice(0, OPENING_WORDS), 102);
  if (words.length >= 2 * OPENING_WORDS)
    out[HEADLINE_KEY + 2] = wordsKey(words.slice(OPENING_WORDS, 2 * OPENING_WORDS), 103);
  return out;
}

/**
 * The minima of a set under the two hash functions of a band, mixed. A hash function is a multiplication and an addition
 * modulo 2^32, mixed. This is the innermost loop of the ingest: both rows in one pass, and only 32-bit integers.
 */
function bandKey(set: Uint32Array, band: number): number {
  const n = 4 * band;
  const [factor1, offset1, factor2, offset2] = [
    mix(n + 1) | 1,
    mix(n + 2) | 0,
    mix(n + 3) | 1,
    mix(n + 4) | 0,
  ];
  let least1 = 0xffffffff;
  let least2 = 0xffffffff;
  for (let at = 0; at < set.length; at++) {
    const shingle = set[at] ?? 0;
    const sum1 = (Math.imul(shingle, factor1) + offset1) | 0;
    const value1 = (sum1 ^ (sum1 >>> 15)) >>> 0;
    if (value1 < least1) least1 = value1;
    const sum2 = (Math.imul(shingle, factor2) + offset2) | 0;
    const value2 = (sum2 ^ (sum2 >>> 15)) >>> 0;
    if (value2 < least2) least2 = value2;
  }
  return mix(mix((band + 1) ^ least1) ^ least2);
}

function wordsKey(words: readonly string[], seed: number): number {
  let key = seed;
  for (const word of words) key = mix(key ^ hashText(word));
  return key || 1;
}
