import type { Random } from './random.ts';

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
] as const;
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'] as const;
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'rt', 'st'] as const;

/** Function words, most frequent first. */
const FUNCTION_WORDS = [
  'the',
  'of',
  'to',
  'and',
  'a',
  'in',
  'that',
  'for',
  'is',
  'on',
  'was',
  'with',
  'said',
  'it',
  'as',
  'at',
  'by',
  'from',
  'has',
  'be',
  'have',
  'will',
  'its',
  'are',
  'an',
  'not',
  'but',
  'were',
  'after',
  'this',
  'their',
  'who',
  'had',
  'been',
  'they',
  'more',
  'would',
  'which',
  'over',
  'about',
  'one',
  'new',
  'also',
  'people',
  'year',
  'up',
  'than',
  'two',
  'first',
  'last',
] as const;

/** Picks words with the frequencies of a natural language: a few often, most of them rarely. */
export interface Vocabulary {
  readonly word: () => string;
  /** One of a few thousand names, such as `Brain Trouster`. */
  readonly name: () => string;
}

/** Distinct words; about as many as in 10,000 news articles. */
const SIZE = 40_000;
const NAMES = 3000;
/** Share of function words in running news text. */
const FUNCTION_SHARE = 0.42;

/** Invented words under Zipf's law (rank × frequency is constant) among English function words. */
export function vocabulary(random: Random): Vocabulary {
  const words = new Set<string>();
  while (words.size < SIZE) words.add(invented(random, 1 + random.below(3)));
  const list = [...words];
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const names = Array.from(
    { length: NAMES },
    () => `${capital(invented(random, 2))} ${capital(invented(random, 2))}`,
  );
  const zipf = (of: readonly string[]) => of[Math.floor(of.length ** random.next()) - 1] ?? of[0] ?? '';
  return {
    word: () => (random.next() < FUNCTION_SHARE ? zipf(FUNCTION_WORDS) : zipf(list)),
    name: () => zipf(names),
  };
}

function invented(random: Random, syllables: number): string {
  let word = '';
  for (let n = 0; n < syllables; n++) word += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  return word;
}
