import { normalizeLine } from '../../layouts/normalized-line.ts';

/**
 * Clean a short text such as a name or a hashtag: white space collapsed, NFC, without control, bidi and zero-width
 * characters.
 *
 * @returns `undefined` if the result is empty, or longer than any name or label.
 */
export function plainWords(text: string, longest = 200): string | undefined {
  const words = normalizeLine({ line: 0, from: 0, to: text.length, text }).text.trim().normalize('NFC');
  return words === '' || words.length > longest ? undefined : words;
}
