import { genreOf } from '../../../../src/edition/genre.ts';
import type { StoryEntry } from '../../../../src/model/catalog.ts';
import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import type { ArticleFacts } from '../../../../src/model/rights.ts';
import { featuresOf } from '../../../ingest/cluster/story-features.ts';
import { storyTerms } from '../../../ingest/cluster/terms.ts';
import { MATCH_WORDS } from '../../../ingest/data/match-words.ts';
import { lowerCaseWords, titleNames } from './title-names.ts';

/** A story as far as it may be told from: enough to find what came before it. */
export type LineStory = Pick<StoryEntry, 'id' | 'members'>;

/**
 * What a story is compared by with those of other weeks: headlines and names of its articles, as far as they may be
 * shown, so that no text has to be read for it, and none is given away.
 */
export interface LineProfile {
  readonly story: LineStory;
  /** Mean of the vectors of its articles: the product of two is the mean similarity of their articles. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words of its headlines. */
  readonly inTitles: ReadonlySet<string>;
  /** Words of people and organisations that at least half of its articles have, each with the whole name. */
  readonly labels: ReadonlyMap<string, string>;
  /** Words of other names in its headlines, each with the first word of the name. */
  readonly titleNames: ReadonlyMap<string, string>;
  /** Words of the places of any article. */
  readonly places: ReadonlySet<string>;
  /** Last words of the people whom its headlines name. */
  readonly people: ReadonlySet<string>;
  /** Topics that at least half of its articles have first. */
  readonly topics: readonly string[];
  /** Told of again and again in the same words, whatever happens: the weather, draws, columns. */
  readonly isRoutine: boolean;
  /** Tells the result of a match or a race. */
  readonly isResult: boolean;
}

const RESULT = /\d\s?[-–:]\s?\d/u;
const matchWords = new Set(MATCH_WORDS);

export function lineProfileOf(story: LineStory): LineProfile {
  const articles = story.members.map(({ article }) => article.data);
  const titles = articles.map(({ title }) => title);
  const weights = new Map<string, number>();
  for (const data of articles) {
    const { words, weights: own } = featuresOf(groupable(data));
    for (const [at, word] of words === '' ? [] : words.split(' ').entries())
      weights.set(word, (weights.get(word) ?? 0) + (own[at] ?? 0) / articles.length);
  }
  const inTitles = new Set(titles.flatMap(termsOf));
  const names = new Map(articles.flatMap(({ title, language }) => titleNames(title, language)));
  // "Open" may be a name; where another headline has it in lower case it is none.
  for (const word of titles.flatMap(lowerCaseWords)) names.delete(word);
  const persons = oftenIn(articles.map(({ people }) => people));
  const labels = new Map<string, string>();
  for (const name of [...oftenIn(articles.map(({ organisations }) => organisations)), ...persons])
    for (const term of termsOf(name)) labels.set(term, name);
  const topics = oftenIn(articles.map((data) => data.topics.slice(0, 1)));
  return {
    story,
    weights,
    inTitles,
    labels,
    titleNames: names,
    places: new Set(articles.flatMap((data) => data.places.flatMap(termsOf))),
    people: new Set(persons.flatMap((name) => termsOf(name).slice(-1)).filter((word) => inTitles.has(word))),
    topics,
    isRoutine: topics.includes('weather') || titles.some((title) => ROUTINE.includes(genreOf(title))),
    isResult: 2 * titles.filter(isResult).length >= titles.length,
  };
}

const ROUTINE: readonly string[] = ['service', 'horoscope'];

/** Headline and names, as an article of which nothing else is known. */
function groupable(data: ArticleFacts) {
  const { id, title, date, people, organisations, places, hashtags } = data;
  return {
    id,
    title,
    time: Date.parse(date),
    paragraphs: [[...people, ...organisations, ...places, ...hashtags].join('; ')],
    datelineLength: 0,
    people,
    organisations,
    places,
    ...omitUndefined({ language: data.language }),
  };
}

function isResult(title: string): boolean {
  return RESULT.test(title) || termsOf(title).some(isMatchWord);
}

/** Whether a word tells of a match or a race, in the singular or the plural. */
export function isMatchWord(term: string): boolean {
  return matchWords.has(term) || (term.endsWith('s') && matchWords.has(term.slice(0, -1)));
}

function termsOf(text: string): string[] {
  return storyTerms(text).map(({ term }) => term);
}

/** Those that at least half of some lists have, in the order in which they are met. */
function oftenIn(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].filter(([, count]) => 2 * count >= lists.length).map(([one]) => one);
}
