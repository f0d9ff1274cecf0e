import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import { fromSameTemplate, type Opening, openingOf } from '../../../ingest/cluster/same-template.ts';
import { featuresOf } from '../../../ingest/cluster/story-features.ts';
import type { LineStory } from './line-profile.ts';

/** Number of newest articles of a story that are compared. */
const MAX_ARTICLES = 4;

/**
 * Whether articles of two stories are made from one template, like daily market reports: their common words are no
 * evidence of one line then. Uses headlines and first sentences, which may be shown.
 */
export function shareTemplate(one: LineStory, other: LineStory): boolean {
  return openingsOf(one).some((a) => openingsOf(other).some((b) => fromSameTemplate(a, b)));
}

const kept = new WeakMap<LineStory, readonly Opening[]>();

/** Memoised, since a story is compared with several others. */
function openingsOf(story: LineStory): readonly Opening[] {
  const known = kept.get(story);
  if (known !== undefined) return known;
  const made = story.members.slice(-MAX_ARTICLES).map(({ article }) => {
    const { id, title, date, source, language } = article.data;
    const { lead } = article.texts();
    const features = featuresOf({
      id,
      title,
      time: Date.parse(date),
      paragraphs: [title, lead],
      datelineLength: 0,
      people: [],
      organisations: [],
      places: [],
      ...omitUndefined({ source, language }),
    });
    return openingOf(features);
  });
  kept.set(story, made);
  return made;
}
