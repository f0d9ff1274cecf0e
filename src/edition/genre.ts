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

const phrases = GENRE_PHRASES.map(({ genre, anywhere, first }) => ({
  genre,
  anywhere: anywhere.map(spaced),
  first: first.map(spaced),
}));

/** @returns The genre that a headline says it is of; `news` when it says none. */
export function genreOf(headline: string): Genre {
  const words = spaced(headline.slice(0, MAX_HEADLINE_CHARS));
  const found = phrases.find(
    ({ anywhere, first }) =>
      anywhere.some((phrase) => words.includes(phrase)) || first.some((phrase) => words.startsWith(phrase)),
  );
  return found?.genre ?? 'news';
}
