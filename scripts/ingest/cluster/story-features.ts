/**
 * What grouping needs to know of an article: its telling words and how much each weighs.
 *
 * Made of headline and opening alone, so that it costs little, can be made in a worker, and can be made
 * again from a published file.
 */

import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { ArticleData } from '../../../src/schemas/article.ts';
import { commonWords } from '../data/common-words.ts';
import { rarity } from '../data/rarity.ts';
import { STANDING_COLUMNS } from '../data/standing-columns.ts';
import { storyTerms, type Term } from './terms.ts';

/** An article as it is when it is described, or as its published file gives it back. */
export interface Groupable {
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Length of the dateline at the head of the first paragraph in UTF-16 units, 0 without one. */
  readonly datelineLength: number;
  /** BCP 47; absent when it cannot be told. */
  readonly language?: string;
  /** Id of the publisher; absent when it is unknown. */
  readonly source?: string;
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** Small and safe to clone. */
export interface StoryFeatures {
  readonly id: string;
  readonly time: number;
  readonly title: string;
  /** Without region; that of most of the archive when it cannot be told. */
  readonly language: string;
  /** Each once, heaviest first, ties by code documents; joined by single spaces. */
  readonly words: string;
  /** Weight of each word; the squares of all sum up to one. */
  readonly weights: readonly number[];
  /** Those of the words that are of names, in the same order. */
  readonly names: string;
  /** Text after the dateline, as far as it is looked at; empty for a column. */
  readonly opening: string;
  /** Id of the publisher; absent when it is unknown. */
  readonly source?: string;
}

/** Words of the opening that are looked at: who, what, where and when stand there. */
const OPENING_WORDS = 120;
/** Characters that hold so many words in any language. */
const OPENING_LENGTH = OPENING_WORDS * 12;
/** Below this a word is in every eighth article and tells nothing. */
const MIN_RARITY = 2;
/** What a word of the headline, or one that comes again in the opening, weighs more. */
export const TITLE_WEIGHT = 1.5;
/** What a word written as a name weighs more. */
export const NAME_WEIGHT = 1.3;
/** Rarity of a word of a language that has no table, unless it is common there. */
const UNLISTED_RARITY = 5;

/** A capital letter after a word of the same sentence. */
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

/** @returns What `group` needs of the article. */
export function featuresOf(article: Groupable): StoryFeatures {
  const titleTerms = storyTerms(article.title);
  // A column that comes again and again is of no event: without words it is like nothing.
  const isColumn = titleTerms.some(({ word }) => COLUMNS.has(word));
  const opening = isColumn ? '' : openingOf(article);
  const language = primaryLanguage(article.language);
  const names = namesOf(article, opening, language);
  const weighed: { term: string; weight: number }[] = [];
  let square = 0;
  for (const [term, { word, stress }] of stressOf(isColumn ? [] : titleTerms, opening)) {
    const weight = rarityIn(language, word) * stress * (names.has(term) ? NAME_WEIGHT : 1);
    if (weight === 0) continue;
    weighed.push({ term, weight });
    square += weight * weight;
  }
  weighed.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
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

/** @returns A language without its region; that of most of the archive when it cannot be told. */
export function primaryLanguage(language = 'en'): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? 'en';
}

/** How often and where each term stands: in the headline, or more than once, is more. */
function stressOf(title: readonly Term[], opening: string): Map<string, { word: string; stress: number }> {
  const terms = new Map<string, { word: string; stress: number }>();
  for (const { word, term } of storyTerms(opening).slice(0, OPENING_WORDS)) {
    terms.set(term, { word, stress: terms.has(term) ? TITLE_WEIGHT : 1 });
  }
  for (const { word, term } of title) terms.set(term, { word, stress: TITLE_WEIGHT });
  return terms;
}

/** @returns How rare a word is in a language, without region; 0 for one that tells nothing. */
export function rarityIn(language: string, word: string): number {
  if (language !== 'en' && commonWords(language)?.has(word)) return 0;
  const rare = language === 'en' || DIGIT.test(word) ? rarity(word) : Math.min(rarity(word), UNLISTED_RARITY);
  return rare < MIN_RARITY ? 0 : rare;
}

const COLUMNS = new Set(STANDING_COLUMNS);
const DIGIT = /^\p{Nd}/u;

function openingOf({ paragraphs, datelineLength }: Groupable): string {
  let text = '';
  for (const [at, paragraph] of paragraphs.entries()) {
    text += `${at === 0 ? paragraph.slice(datelineLength) : paragraph}\n`;
    if (text.length > OPENING_LENGTH) break;
  }
  return text.slice(0, OPENING_LENGTH);
}

/** Terms of the names that were found, and of what is written as a name: in German every noun is. */
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
