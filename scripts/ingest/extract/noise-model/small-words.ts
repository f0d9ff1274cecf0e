/** Words that English news usually writes in lower case: a capital begins a sentence, or is title case. */
import weights from '../../data/seam-weights.json' with { type: 'json' };

const SMALL: ReadonlySet<string> = new Set(weights.smallWords.split(' '));

/** @param word In lower case. */
export const isSmallWord = (word: string): boolean => SMALL.has(word);
