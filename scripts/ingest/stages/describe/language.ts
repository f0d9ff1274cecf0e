import { eld } from 'eld/extrasmall';

/** Characters that are looked at; more say no more. */
const LOOKED_AT = 1500;
/** Fewer letters than this are too few to tell. */
const FEWEST_LETTERS = 25;

/**
 * Tell the language of a text.
 *
 * @returns A BCP 47 tag, or undefined where it cannot be told reliably.
 */
export function languageOf(title: string, paragraphs: readonly string[]): string | undefined {
  let text = title;
  for (const paragraph of paragraphs) {
    if (text.length >= LOOKED_AT) break;
    text += ` ${paragraph}`;
  }
  const sample = text.slice(0, LOOKED_AT);
  if (sample.replace(/\P{L}/gu, '').length < FEWEST_LETTERS) return undefined;
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : undefined;
}
