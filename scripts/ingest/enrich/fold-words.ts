/**
 * The words of a text, folded for comparison and for lookups in the table of rarity.
 *
 * @returns Lower-case words in NFC without possessive endings; numbers keep their inner points and commas; parts of a
 *   hyphenated word are separate words.
 */
export function foldWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    words.push(word.toLowerCase().replace(POSSESSIVE, ''));
  }
  return words;
}

const WORD = /\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;
const POSSESSIVE = /['’]s$/;
