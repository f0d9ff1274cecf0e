import { queryForms } from './word-forms.ts';
import { UNSPACED_LETTERS, wordPlaces } from './word-places.ts';

/** Words that must be consecutive, each in one of its forms. Most phrases are one word. */
export interface Phrase {
  /** As the reader wrote it. */
  readonly text: string;
  readonly words: readonly (readonly string[])[];
}

/** A phrase in quotation marks, straight or curly, of any language. */
const QUOTED = /["“”„‟«»＂「」『』]([^"“”„‟«»＂「」『』]+)["“”„‟«»＂「」『』]/gu;
const UNSPACED_RUN = new RegExp(`[${UNSPACED_LETTERS}]{2,}`, 'gu');

/**
 * @returns What an article must contain: first the quoted phrases, then the words, without duplicates. Empty if the
 *   query has no words.
 */
export function parseQuery(query: string): Phrase[] {
  const phrases: Phrase[] = [];
  const rest = query.replace(QUOTED, (_, quoted: string) => {
    phrases.push(phraseOf(quoted));
    return ' ';
  });
  for (const part of rest.replace(UNSPACED_RUN, apart).split(/\s+/)) phrases.push(phraseOf(part));
  const distinct = new Map(phrases.map((phrase) => [JSON.stringify(phrase.words), phrase]));
  return [...distinct.values()].filter(({ words }) => words.length > 0);
}

function phraseOf(text: string): Phrase {
  return {
    text: text.trim(),
    words: wordPlaces(text)
      .map(({ word }) => queryForms(word))
      .filter(({ length }) => length > 0),
  };
}

/** Split a query in a script without spaces, where readers do not separate search terms either. */
function apart(run: string): string {
  // The locale only selects a dictionary, and ICU has one for all of these scripts.
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(run);
  return ` ${Array.from(segments, ({ segment }) => segment).join(' ')} `;
}
