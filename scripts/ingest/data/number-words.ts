/** Numbers in words: each list begins with one, or with twenty. */

const words = (list: string): readonly string[] => list.split(' ');

export const ENGLISH_ONES = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
export const ENGLISH_TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');
export const GERMAN_ONES = words('ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf');
