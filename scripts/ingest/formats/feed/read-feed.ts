import type { ReadItem } from '../../model.ts';
import { countCharacters } from '../char-count.ts';
import { excessOfMarkup } from '../excess.ts';
import { type DumpOrigin, partProblem } from '../origin.ts';
import { entryDocument } from './entry-document.ts';
import type { FeedEntry, Markup } from './feed-entry.ts';
import { feedText } from './feed-text.ts';
import { parseFeed } from './parse-feed.ts';

/**
 * Read a feed entry by entry. The metadata of the feed itself is not part of an article and is not counted.
 *
 * @param text The feed, decoded.
 */
export function* readFeed(text: string, origin: DumpOrigin): Generator<ReadItem> {
  const { text: whole, before, lost } = feedText(text);
  if (countCharacters(before) > 0) {
    const words = JSON.stringify(before.replace(/\s+/g, ' ').trim().slice(0, 60));
    const message = `${words} comes before the feed and is ignored`;
    yield noted(origin, '', message, 'Ask whoever publishes the feed to fix it.', before);
  }
  const feed = parseFeed(whole);
  if (lost !== '') {
    const message = 'the feed ends before it is closed: its last entry is not whole and is left out';
    yield noted(origin, '', message, 'Fetch it again.', lost);
  }
  let count = 0;
  for (const entry of feed.entries) {
    const place = `entry ${++count}`;
    const why = excessOf(entry);
    if (why !== undefined) {
      const hint = 'Fetch the page of the entry instead, or take the entry out of the feed.';
      yield {
        problem: partProblem(origin, place, `${why}: not read`, hint),
        characters: partsOf(entry).reduce((sum, { text }) => sum + countCharacters(text), 0),
      };
      continue;
    }
    const document = entryDocument(entry, feed, place, origin);
    if (document !== undefined) yield { document };
    else {
      const message = 'the entry has neither title, content nor summary';
      const hint = 'Nothing to do, unless the feed shows more of it.';
      yield { problem: { file: origin.file, place, message, hint, fatal: false }, characters: 0 };
    }
  }
  if (count > 0) return;
  const hint = 'Expected item or entry elements. Nothing to do if the feed is meant to be empty.';
  yield {
    problem: { file: origin.file, place: '', message: 'the feed holds no entries', hint, fatal: false },
    characters: 0,
  };
}

function noted(origin: DumpOrigin, place: string, message: string, hint: string, text: string): ReadItem {
  const problem = { file: origin.file, place, message, hint, fatal: false };
  return { problem, characters: countCharacters(text) };
}

/** Which limit the markup of an entry exceeds, so that it would take minutes or gigabytes to parse. */
function excessOf(entry: FeedEntry): string | undefined {
  for (const { text, html } of partsOf(entry)) {
    const why = html || text.includes('&lt;') ? excessOfMarkup(text) : undefined;
    if (why !== undefined) return why;
  }
  return undefined;
}

function partsOf({ title, content, summary, description }: FeedEntry): Markup[] {
  return [title, content, summary, description].flatMap((part) => part ?? []);
}
