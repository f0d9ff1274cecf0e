/** Maximum length of a publisher's name without further evidence. */
const MAX_NAME_CHARS = 60;
const MAX_WORDS = 8;

/** A longer line with such an end is a sentence; `Yahoo!` and `Which?` are names. */
const SENTENCE_END = /[.,;:?!…]["'”’)]?$/;
const MAX_WORDS_WITH_STOP = 3;

/**
 * Whether a line could be the name of a publisher: short, not a sentence, with a letter or a digit.
 *
 * @param text A trimmed line.
 */
export function isNameLike(text: string): boolean {
  if (text.length > MAX_NAME_CHARS || text.startsWith('#') || !/[\p{L}\p{N}]/u.test(text)) return false;
  const words = text.split(/\s+/).length;
  return words <= (SENTENCE_END.test(text) ? MAX_WORDS_WITH_STOP : MAX_WORDS);
}
