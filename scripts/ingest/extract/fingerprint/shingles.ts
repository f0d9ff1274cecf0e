import { hashText, mix } from '../../../../src/model/hash-text.ts';

/**
 * Words per shingle. On pairs of news texts judged by hand, five separated rewritten copies (0.73 and more) from
 * updates with new facts (0.68 and less); shorter shingles did not.
 */
export const SHINGLE_WORDS = 5;

/**
 * The set of w-shingles of a text, hashed.
 *
 * Source: A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997.
 *
 * @param words Folded words in order.
 * @returns Distinct 32-bit hashes, ascending. A text shorter than a shingle counts as one shingle.
 */
export function shingles(words: readonly string[]): Uint32Array {
  const all = shinglesInOrder(words).sort();
  let kept = 0;
  for (let at = 0; at < all.length; at++) {
    if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at] ?? 0;
  }
  return all.slice(0, kept);
}

/** The same in the order of the text: one for every word but the last `SHINGLE_WORDS - 1`. */
export function shinglesInOrder(words: readonly string[]): Uint32Array {
  if (words.length === 0) return new Uint32Array(0);
  const hashes = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at++) hashes[at] = hashText(words[at] ?? '');
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  const all = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    for (let n = 0; n < SHINGLE_WORDS && at + n < hashes.length; n++) {
      // Kept a 32-bit integer, which is computed faster.
      hash = (mix(hash ^ (hashes[at + n] ?? 0)) + n) | 0;
    }
    all[at] = hash;
  }
  return all;
}

/** Number of common elements of two ascending sets. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) {
      count++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return count;
}
