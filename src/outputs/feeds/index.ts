/** The digest as feeds: the newest articles of the site, of a topic, a publisher or a story. */
import { atom } from './atom.ts';
import { feedKind } from './feed-view.ts';
import { jsonFeed } from './json-feed.ts';

/** `/feed.xml`, and under each topic, source and story. */
export const feedAtom = feedKind({
  name: 'feed-atom',
  file: 'feed.xml',
  mediaType: 'application/atom+xml; charset=utf-8',
  write: atom,
});

/** `/feed.json`, likewise. */
export const feedJson = feedKind({
  name: 'feed-json',
  file: 'feed.json',
  mediaType: 'application/feed+json; charset=utf-8',
  write: jsonFeed,
});

export const FEEDS = [feedAtom, feedJson];
