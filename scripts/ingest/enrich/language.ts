import { eld } from 'eld/extrasmall';

/** Maximum number of characters that are examined; more do not help. */
const MAX_SAMPLE_CHARS = 1500;
/** Minimum number of letters for a decision. */
const MIN_LETTERS = 25;
/** The same for a headline in Latin script without a text, where half of the letters may belong to place names. */
const MIN_LATIN_LETTERS = 50;

/**
 * Detect the language of a text.
 *
 * @returns A BCP 47 tag, or `undefined` if it is uncertain.
 */
export function languageOf(title: string, paragraphs: readonly string[]): string | undefined {
  let text = title;
  for (const paragraph of paragraphs) {
    if (text.length >= MAX_SAMPLE_CHARS) break;
    text += ` ${paragraph}`;
  }
  const sample = text.slice(0, MAX_SAMPLE_CHARS);
  const fewest = paragraphs.length === 0 && /\p{Script=Latin}/u.test(title) ? MIN_LATIN_LETTERS : MIN_LETTERS;
  if (sample.replace(/\P{L}/gu, '').length < fewest) return undefined;
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : undefined;
}
