import { normalizeLine } from '../../layouts/normalized-line.ts';

/**
 * A short text such as a name or a hashtag as a reader sees it: white space folded, NFC, without control,
 * bidi and zero-width characters.
 *
 * @returns Nothing when it is empty then, or longer than any name or label.
 */
export function plainWords(text: string, longest = 200): string | undefined {
  const words = normalizeLine({ line: 0, from: 0, to: text.length, text }).text.trim().normalize('NFC');
  return words === '' || words.length > longest ? undefined : words;
}
