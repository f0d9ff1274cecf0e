/**
 * Words in headlines of a column that appears every day or every week: its parts are similar and report no event.
 * Folded, by language.
 */
export const STANDING_COLUMNS: readonly string[] = [
  // Arabic
  'أبراج',
  'الأبراج',
  // English; "Your horoscope for the week of …" on aggregator pages
  'crossword',
  'horoscope',
  'horoscopes',
  'sudoku',
  'wordle',
  // French, German, Spanish, Portuguese
  'horoskop',
  'horóscopo',
  'kreuzworträtsel',
];
