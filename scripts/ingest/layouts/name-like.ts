/** Longest name of a publisher that is believed without a second witness. */
const MAX_NAME_CHARS = 60;
const MAX_WORDS = 8;

/** A longer line that ends like this is a sentence; `Yahoo!` and `Which?` are names. */
const SENTENCE_END = /[.,;:?!…]["'”’)]?$/;
const MAX_WORDS_WITH_STOP = 3;

/**
 * Tell whether a line could be the name of a publisher: short, no sentence, with a letter or a digit.
 *
 * @param text A trimmed line.
 */
export function isNameLike(text: string): boolean {
  if (text.length > MAX_NAME_CHARS || text.startsWith('#') || !/[\p{L}\p{N}]/u.test(text)) return false;
  const words = text.split(/\s+/).length;
  return words <= (SENTENCE_END.test(text) ? MAX_WORDS_WITH_STOP : MAX_WORDS);
}
