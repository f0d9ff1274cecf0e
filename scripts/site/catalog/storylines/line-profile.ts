import { genreOf } from '../../../../src/edition/genre.ts';
import type { StoryEntry } from '../../../../src/model/catalog.ts';
import type { ArticleFacts } from '../../../../src/model/rights.ts';
import {
  NAME_WEIGHT,
  primaryLanguage,
  rarityIn,
  TITLE_WEIGHT,
} from '../../../ingest/cluster/story-features.ts';
import { storyTerms } from '../../../ingest/cluster/terms.ts';
import { MATCH_WORDS } from '../../../ingest/data/match-words.ts';
import { termsOfName } from './terms-of-name.ts';
import { lowerCaseWords, titleNames } from './title-names.ts';

/** The part of a story that is needed to find earlier ones. */
export type LineStory = Pick<StoryEntry, 'id' | 'members'>;

/**
 * The data for comparing stories: headlines and names of their articles, as far as they may be shown, so that no text
 * has to be read or could be revealed.
 */
export interface LineProfile {
  readonly story: LineStory;
  /** Mean of the vectors of its articles: the product of two such means is the mean similarity of their articles. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words of its headlines. */
  readonly inTitles: ReadonlySet<string>;
  /** Words of people and organisations in at least half of its articles, each with the full name. */
  readonly labels: ReadonlyMap<string, string>;
  /** Words of other names in its headlines, each with the first word of the name. */
  readonly titleNames: ReadonlyMap<string, string>;
  /** Words of all places in its articles. */
  readonly places: ReadonlySet<string>;
  /** Last names of the people in its headlines. */
  readonly people: ReadonlySet<string>;
  /** Topics that are the first of at least half of its articles. */
  readonly topics: readonly string[];
}

/** UTF-16 units of a sentence that are compared. */
const MAX_SENTENCE = 400;
const RESULT = /\d\s?[-–:]\s?\d/u;
const matchWords = new Set(MATCH_WORDS);

export function lineProfileOf(story: LineStory): LineProfile {
  const articles = story.members.map(({ article }) => article.data);
  const titles = articles.map(({ title }) => storyTerms(title).map(({ term }) => term));
  const names = new Map(articles.flatMap(({ title, language }) => titleNames(title, language)));
  // "Open" may be a name, but not if another headline has it in lower case.
  for (const { title } of articles) for (const word of lowerCaseWords(title)) names.delete(word);
  const weights = new Map<string, number>();
  for (const [at, data] of articles.entries())
    addWeights(weights, titles[at] ?? [], data, names, articles.length);
  const inTitles = new Set(titles.flat());
  const persons = oftenIn(articles.map(({ people }) => people));
  const labels = new Map<string, string>();
  for (const name of [...oftenIn(articles.map(({ organisations }) => organisations)), ...persons])
    for (const term of termsOfName(name)) labels.set(term, name);
  return {
    story,
    weights,
    inTitles,
    labels,
    titleNames: names,
    places: new Set(articles.flatMap((data) => data.places.flatMap(termsOfName))),
    people: new Set(
      persons.flatMap((name) => termsOfName(name).slice(-1)).filter((word) => inTitles.has(word)),
    ),
    topics: oftenIn(articles.map((data) => data.topics.slice(0, 1))),
  };
}

/** What headlines, first sentences and key points say. */
export interface LineWording {
  /** Words of both. */
  readonly said: ReadonlySet<string>;
  /** Words of names in sentences, each with the first word of the name. */
  readonly names: ReadonlyMap<string, string>;
  /** Words that are written in lower case somewhere. */
  readonly lowerCase: ReadonlySet<string>;
}

const kept = new WeakMap<LineStory, LineWording>();

/** Computed only for stories that are compared. */
export function wordingOf(story: LineStory): LineWording {
  const known = kept.get(story);
  if (known !== undefined) return known;
  const articles = story.members.map(({ article }) => {
    const { lead, keyPoints } = article.texts();
    const sentences = [lead, ...keyPoints].map((text) => text.slice(0, MAX_SENTENCE));
    return { language: article.data.language, title: article.data.title, sentences };
  });
  const texts = articles.flatMap(({ title, sentences }) => [title, ...sentences]);
  const made: LineWording = {
    said: new Set(texts.flatMap((text) => storyTerms(text).map(({ term }) => term))),
    names: new Map(
      articles.flatMap(({ language, sentences }) => sentences.flatMap((text) => titleNames(text, language))),
    ),
    lowerCase: new Set(texts.flatMap(lowerCaseWords)),
  };
  kept.set(story, made);
  return made;
}

/** Add the vector of an article, computed from headline and names, with the weights of clustering. */
function addWeights(
  weights: Map<string, number>,
  title: readonly string[],
  { people, organisations, places, hashtags, language }: ArticleFacts,
  names: ReadonlyMap<string, string>,
  articles: number,
): void {
  const primary = primaryLanguage(language);
  const named = new Set([...people, ...organisations, ...places].flatMap(termsOfName));
  const own = new Map<string, number>();
  for (const term of [...named, ...hashtags.flatMap(termsOfName)]) own.set(term, 1);
  for (const term of title) own.set(term, TITLE_WEIGHT);
  let square = 0;
  for (const [term, stress] of own) {
    const name = named.has(term) || names.has(term) ? NAME_WEIGHT : 1;
    const weight = rarityIn(primary, term) * stress * name;
    own.set(term, weight);
    square += weight * weight;
  }
  const share = 1 / (Math.sqrt(square) * articles);
  for (const [term, weight] of own)
    if (weight > 0) weights.set(term, (weights.get(term) ?? 0) + weight * share);
}

const ROUTINE: readonly string[] = ['service', 'horoscope'];

/** Whether a story is routine, with the same words every time: the weather, draws, columns. */
export function isRoutine({ story, topics }: LineProfile): boolean {
  return (
    topics.includes('weather') ||
    story.members.some(({ article }) => ROUTINE.includes(genreOf(article.data.title)))
  );
}

/** Whether half of the headlines of a story give the result of a match or a race. */
export function isOfResult({ story }: LineProfile): boolean {
  const isResult = (title: string) =>
    RESULT.test(title) || storyTerms(title).some(({ term }) => isMatchWord(term));
  const results = story.members.filter(({ article }) => isResult(article.data.title));
  return 2 * results.length >= story.members.length;
}

/** Whether a word, singular or plural, belongs to reports of matches or races. */
export function isMatchWord(term: string): boolean {
  return matchWords.has(term) || (term.endsWith('s') && matchWords.has(term.slice(0, -1)));
}

/** Items that are in at least half of the lists, in order of appearance. */
function oftenIn(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].filter(([, count]) => 2 * count >= lists.length).map(([one]) => one);
}
