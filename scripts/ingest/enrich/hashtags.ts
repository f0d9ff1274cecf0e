import { COUNTING } from '../data/counting-words.ts';
import { rarity } from '../data/rarity.ts';
import type { Names } from './entities/names.ts';
import { foldWords } from './fold-words.ts';
import { isEnglish } from './is-english.ts';

const MAX_FOUND = 5;
const MAX_NAMES = 3;
/** Minimum number of occurrences in the body of a name that is not in the title. */
const MIN_OCCURRENCES = 3;
/** Maximum length of a hashtag, for readability. */
const MAX_CHARS = 28;
/** Minimum rarity of a word in a key phrase, so that "last year" is not one. */
const MIN_TELLING_RARITY = 3.2;

interface Titled {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/**
 * Choose the hashtags of an article: the stated ones unchanged, then up to five more, from the most frequent names and
 * from word pairs in the title or in several sentences.
 *
 * @returns Words without `#`; added ones are in camel case (`PortStrike`); there are no duplicates that differ only in
 *   case.
 */
export function hashtagsOf(
  input: {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly hashtags: readonly string[];
    readonly language?: string | undefined;
  },
  names: Names,
): string[] {
  const tags: string[] = [];
  const seen = new Set<string>();
  const add = (tag: string) => {
    const folded = tag.toLowerCase();
    if (tag === '' || seen.has(folded)) return false;
    seen.add(folded);
    tags.push(tag);
    return true;
  };
  for (const hashtag of input.hashtags) add(hashtag.replace(/^#+/, ''));
  let found = 0;
  const candidates = [
    ...headNames(input, names).slice(0, MAX_NAMES),
    ...(isEnglish(input.language) ? keyPhrases(input.title, input.paragraphs) : []),
  ];
  for (const candidate of candidates) {
    if (found === MAX_FOUND) break;
    const tag = joined(candidate);
    if (tag.length >= 3 && tag.length <= MAX_CHARS && add(tag)) found += 1;
  }
  return tags;
}

/** Names in the title, then the first name that is frequent in the body. */
function headNames({ title, paragraphs }: Titled, names: Names): string[] {
  const all = [...names.people, ...names.organisations, ...names.places];
  const words = new Set(foldWords(title));
  const titled = all.filter((name) =>
    foldWords(name).some((word) => words.has(word) && rarity(word) >= MIN_TELLING_RARITY),
  );
  const body = paragraphs.join(' ');
  const often = all.find((name) => occurrencesOf(name.split(' ').at(-1) ?? name, body) >= MIN_OCCURRENCES);
  return [...new Set([...titled, ...(often === undefined ? [] : [often])])];
}

/** How often a whole word is in a text. */
function occurrencesOf(word: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + word.length))) count += 1;
  }
  return count;
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Pairs of adjacent significant words that are in title and body, or three times in the body, most frequent first. */
function keyPhrases(title: string, paragraphs: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const [pair, first = '', second = ''] of text.matchAll(PAIR)) {
      if (pair === '' || !isNounLike(first) || !isNounLike(second) || PLURAL.test(second)) continue;
      const key = `${first} ${second}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  };
  for (const paragraph of paragraphs) count(paragraph);
  const titled = title.toLowerCase();
  return [...counts]
    .filter(([key, times]) => times >= MIN_OCCURRENCES || ` ${titled} `.includes(` ${key} `))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([key]) => key);
}

/** Whether a word may be a noun: not a common word or a number, and without the ending of a verb or adverb. */
function isNounLike(word: string): boolean {
  return rarity(word) >= MIN_TELLING_RARITY && !COUNTING.has(word) && !/(?:ed|ing|ly|ive|ous|al)$/.test(word);
}

/** Plurals are excluded: "farm stores" says less about an article than "farm policy". */
const PLURAL = /[^siu]s$/;

/** Two adjacent lower-case words; matches overlap, so that each word can be first and second. */
const PAIR = /(?<![\p{L}\p{N}'’-])(\p{Ll}{3,30}) (?=(\p{Ll}{3,30})(?![\p{L}\p{N}'’-]))/gu;

function joined(phrase: string): string {
  return phrase
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
