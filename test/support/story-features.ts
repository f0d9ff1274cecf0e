import type { StoryFeatures } from '../../scripts/ingest/cluster/story-features.ts';
import { type StoryVector, vectorsOf } from '../../scripts/ingest/cluster/vectors.ts';
import { omitUndefined } from '../../src/model/omit-undefined.ts';

/** Midnight of the default day of test articles. */
const START = Date.UTC(2026, 2, 2);
const HOUR = 3_600_000;

/** What a test specifies of an article that is to be grouped. */
export interface MadeFeatures {
  /** Hours after 2 March 2026. */
  readonly hours?: number;
  readonly language?: string;
  /** Which of the words belong to names. */
  readonly names?: readonly string[];
  readonly opening?: string;
  readonly source?: string;
}

/**
 * Make the features of an article that grouping uses.
 *
 * @param id One or more letters; padded with zeros to twelve.
 * @param words Weight of each word. The similarity of two articles is the sum of the products of their common words.
 */
export function madeFeatures(
  id: string,
  words: Readonly<Record<string, number>>,
  { hours = 0, language = 'en', names = [], opening = '', source }: MadeFeatures = {},
): StoryFeatures {
  const sorted = Object.entries(words).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return {
    id: id.padStart(12, '0'),
    time: START + hours * HOUR,
    title: `Article ${id}`,
    language,
    words: sorted.map(([word]) => word).join(' '),
    weights: sorted.map(([, weight]) => weight),
    names: sorted.flatMap(([word]) => (names.includes(word) ? [word] : [])).join(' '),
    opening,
    ...omitUndefined({ source }),
  };
}

/** Features of articles, in order of time. */
export function madeVectors(...features: readonly StoryFeatures[]): StoryVector[] {
  return vectorsOf(features).vectors;
}
