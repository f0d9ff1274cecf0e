import { GENRE_PHRASES } from './genre-phrases.ts';
import type { Genre } from './news-candidate.ts';

const WORD = /[\p{L}\p{M}\p{N}’'#]+|:/gu;
const NUMBER = /\p{N}+/gu;
/** UTF-16 units of a headline that are searched. */
const MAX_HEADLINE_CHARS = 400;

/** Put a space around each word, so that phrases match whole words, and replace numbers by `#`. */
function spaced(text: string): string {
  return ` ${(text.toLowerCase().replace(NUMBER, '#').match(WORD) ?? []).join(' ')} `;
}

interface Phrase {
  readonly spaced: string;
  readonly genre: Genre;
  /** Whether it only counts at the beginning of a headline. */
  readonly first: boolean;
  /** Position in the table: of several phrases in a headline, the first one counts. */
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

/** @returns The genre of a headline; `news` if no phrase matches. */
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
