import { queryForms } from './word-forms.ts';
import { UNSPACED_LETTERS, wordPlaces } from './word-places.ts';

/** Words that have to stand one after the other, each in one of its forms. Most phrases are one word. */
export interface Phrase {
  /** As the reader wrote it. */
  readonly text: string;
  readonly words: readonly (readonly string[])[];
}

/** Marks that quote a phrase, straight and curly, of any language. */
const QUOTED = /["“”„‟«»＂「」『』]([^"“”„‟«»＂「」『』]+)["“”„‟«»＂「」『』]/gu;
const UNSPACED_RUN = new RegExp(`[${UNSPACED_LETTERS}]{2,}`, 'gu');

/**
 * @returns What an article has to contain, all of it: the quoted phrases and then the words, each once. Nothing when
 * the query has no words.
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

/** Readers of scripts without spaces put none between the things that they look for either. */
function apart(run: string): string {
  // The locale only chooses a dictionary; ICU has one for all of these scripts together.
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(run);
  return ` ${Array.from(segments, ({ segment }) => segment).join(' ')} `;
}
