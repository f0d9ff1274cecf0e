/** Scripts written without spaces, in which every letter counts as a word. */
export const UNSPACED_SCRIPT =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const ASCII = /^[\t-~]*$/;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The words of a text for identity and deduplication: lower case, without accents, punctuation and white space; in
 * scripts without spaces, each letter is a word.
 *
 * @param text Any plain text.
 * @returns Words in order; empty for a text without letters or digits.
 */
export function foldedWords(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const words = folded.match(WORD) ?? [];
  return UNSPACED_SCRIPT.test(folded)
    ? words.flatMap((word) => (UNSPACED_SCRIPT.test(word) ? [...word] : [word]))
    : words;
}

/** Words of `text` joined by single spaces: equal for headlines that readers would consider the same. */
export function foldedText(text: string): string {
  return foldedWords(text).join(' ');
}
