/** Longest name of a publisher that is believed without a second witness. */
const LONGEST = 60;
const MOST_WORDS = 8;

/** A longer line that ends like this is a sentence; `Yahoo!` and `Which?` are names. */
const SENTENCE_END = /[.,;:?!…]["'”’)]?$/;
const MOST_WORDS_WITH_END = 3;

/**
 * Tell whether a line could be the name of a publisher: short, no sentence, with a letter or a digit.
 *
 * @param text A trimmed line.
 */
export function isNameLike(text: string): boolean {
  if (text.length > LONGEST || text.startsWith('#') || !/[\p{L}\p{N}]/u.test(text)) return false;
  const words = text.split(/\s+/).length;
  return words <= (SENTENCE_END.test(text) ? MOST_WORDS_WITH_END : MOST_WORDS);
}
