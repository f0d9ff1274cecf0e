import { COUNTING } from '../data/counting-words.ts';
import { rarity } from '../data/rarity.ts';
import type { Names } from './entities/names.ts';
import { foldWords } from './fold-words.ts';

const MAX_FOUND = 5;
const MAX_NAMES = 3;
/** A name that the title does not hold stands so often in the body. */
const MIN_OCCURRENCES = 3;
/** Longer ones nobody reads. */
const MAX_CHARS = 28;
/** A word of a key phrase is at least so rare, so that "last year" is none. */
const MIN_TELLING_RARITY = 3.2;

interface Titled {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/**
 * Give an article its hashtags: the stated ones as they are, then up to five found ones, from the names
 * that stand most often and from pairs of words that the title or several sentences hold.
 *
 * @returns Words without `#`; found ones are joined with a capital each (`PortStrike`), and none stands
 *   twice, whatever its capitals.
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

/** Names that the title holds, then the first that the body holds often. */
function headNames({ title, paragraphs }: Titled, names: Names): string[] {
  const all = [...names.people, ...names.organisations, ...names.places];
  const words = new Set(foldWords(title));
  const titled = all.filter((name) =>
    foldWords(name).some((word) => words.has(word) && rarity(word) >= MIN_TELLING_RARITY),
  );
  const body = paragraphs.join(' ');
  const often = all.find((name) => body.split(name.split(' ').at(-1) ?? name).length > MIN_OCCURRENCES);
  return [...new Set([...titled, ...(often === undefined ? [] : [often])])];
}

/**
 * Pairs of telling words that stand side by side in the title and the body, or three times in the body,
 * most frequent first.
 */
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

const isEnglish = (language: string | undefined) => language === undefined || /^en\b/i.test(language);

/** Not a word that everybody uses or counts with, nor one that looks like a verb or an adverb. */
function isNounLike(word: string): boolean {
  return rarity(word) >= MIN_TELLING_RARITY && !COUNTING.has(word) && !/(?:ed|ing|ly|ive|ous|al)$/.test(word);
}

/** "Farm stores" says less of an article than "farm policy". */
const PLURAL = /[^siu]s$/;

/** Two lower-case words beside each other; the second is looked at again as a first. */
const PAIR = /(?<![\p{L}\p{N}'’-])(\p{Ll}{3,30}) (?=(\p{Ll}{3,30})(?![\p{L}\p{N}'’-]))/gu;

function joined(phrase: string): string {
  return phrase
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
