import { eld } from 'eld/extrasmall';

/** Characters that are looked at; more say no more. */
const MAX_SAMPLE_CHARS = 1500;
/** Fewer letters than this are too few to tell. */
const MIN_LETTERS = 25;
/** Of a headline alone, where names of places may be half of the letters; other scripts tell by themselves. */
const MIN_LATIN_LETTERS = 50;

/**
 * Tell the language of a text.
 *
 * @returns A BCP 47 tag, or undefined where it cannot be told reliably.
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
