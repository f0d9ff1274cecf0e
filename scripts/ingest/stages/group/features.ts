/**
 * What grouping needs to know of an article: its telling words and how much each weighs.
 *
 * Made of headline and opening alone, so that it costs little, can be made in a worker, and can be made
 * again from a published file.
 */

import { commonWords } from '../../rules/common-words.ts';
import { rarity } from '../../rules/rarity.ts';
import { wordsOf } from '../describe/words.ts';

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
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** Small and safe to clone. */
export interface StoryFeatures {
  readonly id: string;
  readonly time: number;
  readonly title: string;
  /** Each once, heaviest first, ties by code units; joined by single spaces. */
  readonly words: string;
  /** Weight of each word; the squares of all sum up to one. */
  readonly weights: readonly number[];
  /** Those of the words that are written as names or are numbers, in the same order. */
  readonly names: string;
}

/** Words of the opening that are looked at: who, what, where and when stand there. */
const OPENING = 120;
/** Characters that hold so many words in any language. */
const OPENING_LENGTH = OPENING * 12;
/** Below this a word is in every eighth article and tells nothing. */
const LEAST_RARITY = 2;
/** What a word of the headline, or one that comes again in the opening, weighs more. */
const STRESS = 1.5;
/** What a word written as a name weighs more. */
const NAME = 1.3;
/** Rarity of a word of a language that has no table, unless it is common there. */
const UNTABLED = 5;

/** A capital letter behind a word of the same sentence: in English, a name. */
const NAME_WORD = /[\p{L}\p{N},;:] ["“‘'(]?(\p{Lu}[\p{L}\p{M}\p{N}]*)/gu;

/** @returns What `group` needs of the article. */
export function featuresOf(article: Groupable): StoryFeatures {
  const opening = openingOf(article);
  const english = article.language === undefined || article.language.startsWith('en');
  const common = english ? undefined : commonWords(article.language ?? '');
  const names = english ? nameWords(opening) : new Set<string>();
  for (const field of [article.people, article.organisations, article.places]) {
    for (const name of field) for (const word of wordsOf(name)) names.add(word);
  }
  const stress = new Map<string, number>();
  for (const word of wordsOf(opening).slice(0, OPENING)) stress.set(word, stress.has(word) ? STRESS : 1);
  for (const word of wordsOf(article.title)) stress.set(word, STRESS);

  const weighed: [string, number][] = [];
  let square = 0;
  for (const [word, factor] of stress) {
    if (common?.has(word)) continue;
    const rare = english || DIGIT.test(word) ? rarity(word) : Math.min(rarity(word), UNTABLED);
    if (rare < LEAST_RARITY) continue;
    const weight = rare * factor * (names.has(word) ? NAME : 1);
    weighed.push([word, weight]);
    square += weight * weight;
  }
  weighed.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const length = Math.sqrt(square) || 1;
  return {
    id: article.id,
    time: article.time,
    title: article.title,
    words: weighed.map(([word]) => word).join(' '),
    names: weighed.flatMap(([word]) => (names.has(word) || DIGIT.test(word) ? [word] : [])).join(' '),
    weights: weighed.map(([, weight]) => Math.round((weight / length) * 1e4) / 1e4),
  };
}

const DIGIT = /^\p{Nd}/u;

function openingOf({ paragraphs, datelineLength }: Groupable): string {
  let text = '';
  for (const [at, paragraph] of paragraphs.entries()) {
    text += `${at === 0 ? paragraph.slice(datelineLength) : paragraph}\n`;
    if (text.length > OPENING_LENGTH) break;
  }
  return text.slice(0, OPENING_LENGTH);
}

function nameWords(text: string): Set<string> {
  const names = new Set<string>();
  for (const [, word] of text.matchAll(NAME_WORD)) if (word !== undefined) names.add(word.toLowerCase());
  return names;
}
