import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import { fromSameTemplate, type Opening, openingOf } from '../../../ingest/cluster/same-template.ts';
import { featuresOf } from '../../../ingest/cluster/story-features.ts';
import type { LineStory } from './line-profile.ts';

/** Articles of a story that are looked at, the newest. */
const MAX_ARTICLES = 4;

/**
 * Whether an article of one story is made from the template of one of the other, as reports of every day's trading are:
 * what they share is then no evidence of one line. Read from headlines and first sentences, which is what may be shown.
 */
export function shareTemplate(one: LineStory, other: LineStory): boolean {
  return openingsOf(one).some((a) => openingsOf(other).some((b) => fromSameTemplate(a, b)));
}

const kept = new WeakMap<LineStory, readonly Opening[]>();

/** Remembered: a story is compared with several. */
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
