/**
 * What clustering needs to know of an article: its significant words and their weights.
 *
 * Computed from headline and opening only, so that it is cheap, can be computed in a worker, and can be computed again
 * from a published file.
 */

import { compareText } from '../../../src/model/compare-text.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { ArticleData } from '../../../src/schemas/article.ts';
import { commonWords } from '../data/common-words.ts';
import { rarity } from '../data/rarity.ts';
import { STANDING_COLUMNS } from '../data/standing-columns.ts';
import { storyTerms, type Term } from './terms.ts';

/** An article after enrichment, or as read back from its published file. */
export interface Groupable {
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Length of the dateline at the head of the first paragraph in UTF-16 units, 0 without one. */
  readonly datelineLength: number;
  /** BCP 47; absent if unknown. */
  readonly language?: string;
  /** Id of the publisher; absent if unknown. */
  readonly source?: string;
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** The features of an article; small and cloneable. */
export interface StoryFeatures {
  readonly id: string;
  readonly time: number;
  readonly title: string;
  /** Without region; English if unknown. */
  readonly language: string;
  /** Without duplicates, heaviest first, ties by code unit order; joined by single spaces. */
  readonly words: string;
  /** Weight of each word; the squares sum up to one. */
  readonly weights: readonly number[];
  /** Those of the words that belong to names, in the same order. */
  readonly names: string;
  /** The part of the text after the dateline that is compared; empty for a column. */
  readonly opening: string;
  /** Id of the publisher; absent if unknown. */
  readonly source?: string;
}

/** Number of words of the opening that count: they say who, what, where and when. */
const OPENING_WORDS = 120;
/** Enough characters for so many words in any language. */
const OPENING_LENGTH = OPENING_WORDS * 12;
/** Below this, a word is in every eighth article and carries no information. */
const MIN_RARITY = 2;
/** Exponent of rarity: below 1, so that one very rare word counts less than two that are almost as rare. */
const RARITY_EXPONENT = 0.7;
/** Factor for a word in the headline, or one that is repeated in the opening. */
export const TITLE_WEIGHT = 1.5;
/** Factor for a word written as a name. */
export const NAME_WEIGHT = 1.3;
/** Rarity of a word in a language without a table, unless it is a common word. */
const UNLISTED_RARITY = 5;

/** A word with a capital letter that does not begin a sentence. */
const NAME_WORD = /[\p{L}\p{N},;:] ["“‘'(]?(\p{Lu}[\p{L}\p{M}\p{N}]*)/gu;

/** The features of an article, from its front matter and text. */
export function storyFeatures(
  data: ArticleData,
  paragraphs: readonly string[],
  datelineLength: number,
): StoryFeatures {
  const { id, title, date, people, organisations, places, language, source } = data;
  return featuresOf({
    id,
    title,
    time: Date.parse(date),
    paragraphs,
    datelineLength,
    people,
    organisations,
    places,
    ...omitUndefined({ language, source }),
  });
}

/** @returns What clustering needs of the article. */
export function featuresOf(article: Groupable): StoryFeatures {
  const titleTerms = storyTerms(article.title);
  // A recurring column is about no event: without words it is similar to nothing.
  const isColumn = titleTerms.some(({ word }) => COLUMNS.has(word));
  const opening = isColumn ? '' : openingOf(article);
  const language = primaryLanguage(article.language);
  const names = namesOf(article, opening, language);
  const weighed: { term: string; weight: number }[] = [];
  let square = 0;
  for (const [term, { word, stress }] of stressOf(isColumn ? [] : titleTerms, opening)) {
    const weight = rarityIn(language, word) ** RARITY_EXPONENT * stress * (names.has(term) ? NAME_WEIGHT : 1);
    if (weight === 0) continue;
    weighed.push({ term, weight });
    square += weight * weight;
  }
  weighed.sort((a, b) => b.weight - a.weight || compareText(a.term, b.term));
  const length = Math.sqrt(square);
  return {
    id: article.id,
    time: article.time,
    title: article.title,
    language,
    words: weighed.map(({ term }) => term).join(' '),
    names: weighed.flatMap(({ term }) => (names.has(term) ? [term] : [])).join(' '),
    weights: weighed.map(({ weight }) => Math.round((weight / length) * 1e4) / 1e4),
    opening,
    ...omitUndefined({ source: article.source }),
  };
}

/** @returns A language without its region; English if unknown. */
export function primaryLanguage(language = 'en'): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? 'en';
}

/** A factor for each term: higher if it is in the headline or repeated. */
function stressOf(title: readonly Term[], opening: string): Map<string, { word: string; stress: number }> {
  const terms = new Map<string, { word: string; stress: number }>();
  for (const { word, term } of storyTerms(opening).slice(0, OPENING_WORDS)) {
    terms.set(term, { word, stress: terms.has(term) ? TITLE_WEIGHT : 1 });
  }
  for (const { word, term } of title) terms.set(term, { word, stress: TITLE_WEIGHT });
  return terms;
}

/** @returns How rare a word is in a language without region; 0 for one that carries no information. */
export function rarityIn(language: string, word: string): number {
  if (LATIN_LETTER.test(word)) return 0;
  if (language !== 'en' && commonWords(language)?.has(word)) return 0;
  const rare = language === 'en' || DIGIT.test(word) ? rarity(word) : Math.min(rarity(word), UNLISTED_RARITY);
  return rare < MIN_RARITY ? 0 : rare;
}

const COLUMNS = new Set(STANDING_COLUMNS);
const DIGIT = /^\p{Nd}/u;
/** A part of an abbreviation, such as "p.m.", or an initial. */
const LATIN_LETTER = /^[a-z]$/;

function openingOf({ paragraphs, datelineLength }: Groupable): string {
  let text = '';
  for (const [at, paragraph] of paragraphs.entries()) {
    text += `${at === 0 ? paragraph.slice(datelineLength) : paragraph}\n`;
    if (text.length > OPENING_LENGTH) break;
  }
  return text.slice(0, OPENING_LENGTH);
}

/** Terms of the names that were found, and of words written as names; not in German, where every noun is. */
function namesOf(
  { people, organisations, places }: Groupable,
  opening: string,
  language: string,
): Set<string> {
  const names = new Set<string>();
  for (const name of [...people, ...organisations, ...places])
    for (const { term } of storyTerms(name)) names.add(term);
  if (language === 'de') return names;
  for (const [, word] of opening.matchAll(NAME_WORD)) if (word !== undefined) names.add(word.toLowerCase());
  return names;
}
