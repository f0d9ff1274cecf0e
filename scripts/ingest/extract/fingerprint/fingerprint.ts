import { foldedWords } from './folded-words.ts';
import { keys } from './keys.ts';
import { shingles, shinglesInOrder } from './shingles.ts';

/** A text's folded words after its dateline, and its lookup keys. */
export interface Fingerprint {
  readonly words: readonly string[];
  readonly keys: Uint32Array;
}

/**
 * Compute the fingerprint of a text for deduplication: from its body after the dateline, which differs between copies.
 *
 * @param datelineLength Length of the dateline at the start of the first paragraph in UTF-16 units.
 */
export function fingerprint(
  title: string,
  paragraphs: readonly string[],
  datelineLength: number,
): Fingerprint {
  const words = bodyWords(paragraphs, datelineLength);
  return { words, keys: keys(title, words, shinglesInOrder(words)) };
}

/** Only the shingles, for the exact comparison. */
export function shinglesOf(paragraphs: readonly string[], datelineLength: number): Uint32Array {
  return shingles(bodyWords(paragraphs, datelineLength));
}

function bodyWords(paragraphs: readonly string[], datelineLength: number): string[] {
  return foldedWords(paragraphs.join(' ').slice(datelineLength));
}
