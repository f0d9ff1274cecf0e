import type { ReadItem } from '../../model.ts';
import type { Origin } from '../origin.ts';
import { entryUnit } from './entry-unit.ts';
import { parseFeed } from './parse-feed.ts';

/**
 * Read a feed entry by entry. What the feed says of itself is no text of an article and is not counted.
 *
 * @param text The feed, decoded.
 */
export function* readFeed(text: string, origin: Origin): Generator<ReadItem> {
  const feed = parseFeed(text);
  for (const [index, entry] of feed.entries.entries()) {
    const place = `entry ${index + 1}`;
    const unit = entryUnit(entry, feed, place, origin);
    if (unit !== undefined) yield { unit };
    else {
      const message = 'the entry has neither title, content nor summary';
      const hint = 'Nothing to be done, unless the feed shows more of it.';
      yield { problem: { file: origin.file, place, message, hint, fatal: false }, characters: 0 };
    }
  }
  if (feed.entries.length > 0) return;
  const hint = 'Expected item or entry elements. Nothing to be done when the feed is meant to be empty.';
  yield {
    problem: { file: origin.file, place: '', message: 'the feed holds no entries', hint, fatal: false },
    characters: 0,
  };
}
