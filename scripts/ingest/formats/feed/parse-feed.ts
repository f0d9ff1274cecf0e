import { parseFeed as parse } from 'feedsmith';
import { BroadsheetError, messageOf } from '../../../content/broadsheet-error.ts';
import { excessOfFeed } from '../excess.ts';
import type { Feed, FeedEntry } from './feed-entry.ts';
import { fromAtom, linkOf } from './from-atom.ts';
import { fromJson } from './from-json.ts';
import { fromRss } from './from-rss.ts';

/**
 * Parse a feed of any kind. Entities that a DTD declares are not expanded, and nothing is fetched.
 *
 * @throws {BroadsheetError} if it is not a feed.
 */
export function parseFeed(text: string): Feed {
  const { format, feed } = parsed(text);
  switch (format) {
    case 'rss':
    case 'rdf': {
      const language = 'language' in feed && typeof feed.language === 'string' ? feed.language : undefined;
      return {
        title: feed.title,
        site: feed.link,
        base: 'xml' in feed ? feed.xml?.base : undefined,
        language: language ?? feed.dc?.languages?.[0],
        authors: [],
        entries: adapted(feed.items, fromRss),
      };
    }
    case 'atom': {
      return {
        title: feed.title?.value,
        site: (linkOf('alternate', feed.links) ?? linkOf('self', feed.links))?.href,
        base: feed.xml?.base,
        language: feed.xml?.lang,
        authors: namesOf(feed.authors),
        entries: adapted(feed.entries, fromAtom),
      };
    }
    case 'json':
      return {
        title: feed.title,
        site: feed.home_page_url ?? feed.feed_url,
        base: undefined,
        language: feed.language,
        authors: namesOf(feed.authors),
        entries: adapted(feed.items, fromJson),
      };
  }
}

/** RFC 4287, section 4.2.1, and jsonfeed.org: the authors of a feed are those of every entry without its own. */
function namesOf(authors: readonly { name?: string | undefined }[] | undefined): string[] {
  return (authors ?? []).flatMap(({ name }) => name ?? []);
}

function* adapted<Entry>(
  entries: readonly Entry[] | undefined,
  adapt: (entry: Entry) => FeedEntry,
): Generator<FeedEntry> {
  for (const entry of entries ?? []) yield adapt(entry);
}

function parsed(text: string): ReturnType<typeof parse> {
  const why = excessOfFeed(text);
  if (why !== undefined) {
    throw new BroadsheetError(
      `the feed has ${why}`,
      'Cut it into smaller ones, or take it out of the inbox.',
    );
  }
  try {
    return parse(text);
  } catch (error) {
    const reason = messageOf(error);
    throw new BroadsheetError(
      `the feed cannot be read: ${reason}`,
      'Expected RSS, Atom or JSON Feed that is well-formed. Fetch it again.',
    );
  }
}
