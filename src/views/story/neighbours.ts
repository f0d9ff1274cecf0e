import type { Catalog, StoryEntry } from '../../model/catalog.ts';
import { newsItemsOf } from '../edition/news-items.ts';

/** @returns The stories before and after a story in the edition of its newest day. */
export function neighboursOf(
  catalog: Catalog,
  story: StoryEntry,
): { readonly before: StoryEntry | undefined; readonly after: StoryEntry | undefined } {
  const day = story.members.at(-1)?.article.day ?? '';
  const stories = newsItemsOf(catalog, day).flatMap((item) => item.story ?? []);
  const at = stories.indexOf(story);
  return { before: at > 0 ? stories[at - 1] : undefined, after: stories[at + 1] };
}
