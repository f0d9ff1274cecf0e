/**
 * Words of headlines that announce a column which comes again day by day or week by week: its parts look
 * alike and tell of no event. Folded, by language of the words.
 */
export const STANDING_COLUMNS: readonly string[] = [
  // Arabic
  'أبراج',
  'الأبراج',
  // English; "Your horoscope for the week of …" in aggregator pages
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
