import { GENRE_PHRASES } from './genre-phrases.ts';
import type { Genre } from './news-candidate.ts';

const WORD = /[\p{L}\p{M}\p{N}’'#]+|:/gu;
const NUMBER = /\p{N}+/gu;
/** Of a headline, in UTF-16 units; a phrase beyond says nothing of it. */
const MAX_HEADLINE_CHARS = 400;

/** Words with a space around each, so that a phrase is found whole, and `#` for numbers. */
function spaced(text: string): string {
  return ` ${(text.toLowerCase().replace(NUMBER, '#').match(WORD) ?? []).join(' ')} `;
}

interface Phrase {
  readonly spaced: string;
  readonly genre: Genre;
  /** Only at the beginning of a headline. */
  readonly first: boolean;
  /** In the order of the table: of several that a headline has, the first counts. */
  readonly order: number;
}

/** Phrases by their first word. */
const phrases = Map.groupBy(
  GENRE_PHRASES.flatMap(({ genre, anywhere, first }) => [
    ...anywhere.map((phrase) => ({ spaced: spaced(phrase), genre, first: false })),
    ...first.map((phrase) => ({ spaced: spaced(phrase), genre, first: true })),
  ]).map((phrase, order): Phrase => ({ ...phrase, order })),
  (phrase) => phrase.spaced.split(' ', 2)[1] ?? '',
);

/** @returns The genre that a headline says it is of; `news` when it says none. */
export function genreOf(headline: string): Genre {
  const words = spaced(headline.slice(0, MAX_HEADLINE_CHARS));
  let found: Phrase | undefined;
  for (const word of words.split(' '))
    for (const phrase of phrases.get(word) ?? []) {
      if (found !== undefined && found.order <= phrase.order) continue;
      if (phrase.first ? words.startsWith(phrase.spaced) : words.includes(phrase.spaced)) found = phrase;
    }
  return found?.genre ?? 'news';
}
