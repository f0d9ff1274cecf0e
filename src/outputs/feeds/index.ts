/** The digest as feeds: news of the site, of a topic, of a publisher or of a story, and the brief of each day. */
import { atom } from './atom.ts';
import { briefFeedKind } from './brief-feed.ts';
import { feedKind } from './feed-view.ts';
import { jsonFeed } from './json-feed.ts';

/** `/feed.xml`, its archives such as `/feed-2025-07.xml`, and under each topic, source and story. */
export const feedAtom = feedKind({
  name: 'feed-atom',
  format: 'atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  write: atom,
});

/** `/feed.json`, and likewise. */
export const feedJson = feedKind({
  name: 'feed-json',
  format: 'json',
  mediaType: 'application/feed+json; charset=utf-8',
  write: jsonFeed,
});

/** `/brief/feed.xml` and `/brief/feed.json`. */
const BRIEFS = [
  { name: 'brief-atom', file: 'feed.xml', mediaType: 'application/atom+xml; charset=utf-8', write: atom },
  {
    name: 'brief-json',
    file: 'feed.json',
    mediaType: 'application/feed+json; charset=utf-8',
    write: jsonFeed,
  },
].map(briefFeedKind);

export const FEEDS = [feedAtom, feedJson, ...BRIEFS];
