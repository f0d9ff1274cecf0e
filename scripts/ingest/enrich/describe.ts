/**
 * Describe what an article is about: language, topics, hashtags, names and key points.
 *
 * Runs after `dedupe`, on the articles that are kept. Nothing is generated: every word comes from the article or the
 * list of topics.
 */
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { Kind } from '../../../src/schemas/article.ts';
import type { TopicWeights } from '../../../src/schemas/topic-weights.ts';
import { folded } from '../extract/authors/author-names.ts';
import type { Description } from '../model.ts';
import { namesOf } from './entities/names.ts';
import { hashtagsOf } from './hashtags.ts';
import { keyPointsOf } from './highlights/key-points.ts';
import { languageOf } from './language.ts';
import type { Scorer } from './topics/scorer.ts';
import { topicScorer, topicsOf } from './topics/topics.ts';

/** What is known of an article when it is described. */
export interface Describable {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Length of the dateline at the head of the first paragraph in UTF-16 units, 0 without one. */
  readonly datelineLength: number;
  readonly kind: Kind;
  /** BCP 47, as stated. */
  readonly language?: string;
  /** The aggregator's own label. */
  readonly category?: string;
  /** Hashtags of the dump, without `#`. */
  readonly hashtags: readonly string[];
  /** Categories and keywords of the publisher. */
  readonly keywords: readonly string[];
  /** Sections of the publisher's site, as the page and its address name them. */
  readonly sections?: readonly string[];
  /** Publisher's name. */
  readonly source?: string;
  /** People of its byline, who do not count as people in the story. */
  readonly authors?: readonly string[];
}

/** @param own The topic weights that the digest learned from its editors. */
export function describer(own: TopicWeights | undefined): (input: Describable) => Description {
  const score = topicScorer(own);
  return (input) => describe(input, score);
}

/** @returns What the article's text and the labels of its dump say about it. */
export function describe(input: Describable, score: Scorer): Description {
  const language = input.language ?? languageOf(input.title, input.paragraphs);
  const topics = topicsOf({ ...input, language }, score);
  const wrote = new Set(input.authors?.map(folded));
  const about = { title: input.title, topic: topics[0], language };
  const found = namesOf(input.paragraphs, input.datelineLength, about);
  const names = { ...found, people: found.people.filter((name) => !wrote.has(folded(name))) };
  return {
    ...omitUndefined({ language }),
    topics,
    hashtags: hashtagsOf({ ...input, language }, names),
    people: names.people,
    organisations: names.organisations,
    places: names.places,
    // A gallery's sentences are captions.
    keyPoints:
      input.kind === 'gallery'
        ? []
        : keyPointsOf({ ...input, language, names: [...names.people, ...names.organisations] }),
  };
}
