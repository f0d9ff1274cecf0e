/**
 * Every word of the interface, in one place, so that a digest can speak another language.
 *
 * What varies is a function. Plain and exact; no exclamation marks.
 */
import type { DateBasis, Kind } from '../schemas/article.ts';

/** @returns `1 article`, `2 articles`, with thousands set apart. */
function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** @returns `a`, `a and b`, `a, b and c`. */
function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

const KNOWN: Record<DateBasis, string> = {
  stated: ', as published',
  relative: ', from its age when captured',
  dateline: ', from its dateline',
  dump: ', the day it was captured',
  ingest: '',
};

const KIND: Record<Kind, string> = {
  article: 'Article',
  video: 'Video',
  gallery: 'Pictures',
  audio: 'Audio',
  live: 'Live',
  brief: 'Brief',
};

export const words = {
  list,
  /** Of the shell. */
  skip: 'Skip to the text',
  menu: 'Sections',
  breadcrumbs: 'You are here',
  front: 'Front page',
  topics: 'Topics',
  sources: 'Sources',
  people: 'People',
  places: 'Places',
  organisations: 'Organisations',
  hashtags: 'Hashtags',
  search: 'Search',
  about: 'About',
  report: 'Report',
  feedAtom: 'Atom feed',
  feedJson: 'JSON feed',
  editionOf: (day: string) => `Edition of ${day}`,
  zone: (zone: string) =>
    zone === 'UTC' ? 'All times are UTC.' : `Times of day are those of ${zone}; days are UTC.`,
  colophon: 'Every sentence comes from a publisher’s own text. Nothing here is generated.',

  /** Times. */
  aboutTime: (time: string) => `about ${time}`,
  known: (basis: DateBasis, text: string | undefined) =>
    basis === 'relative' && text !== undefined ? `, from “${text}”` : KNOWN[basis],
  dateUnknown: 'date unknown; first seen ',
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,

  /** Articles. */
  kind: (kind: Kind) => KIND[kind],
  publisherUnknown: 'publisher unknown',
  unknown: 'unknown',
  keyPoints: 'Key points',
  textOf: 'The text',
  readAt: (publisher: string | undefined) =>
    publisher === undefined ? 'Read it where it was published' : `Read it at ${publisher}`,
  excerptOnly: 'The publisher allows an excerpt only.',
  headlineOnly: 'The publisher allows the headline only.',
  noBody: 'A brief; it has no text of its own.',
  moreOnStory: 'More on this story',
  wholeStory: (articles: number, publishers: number) =>
    `The whole story: ${counted(articles, 'article', 'articles')} of ${counted(publishers, 'publisher', 'publishers')}`,
  adds: 'New in the story with this article',
  alsoIn: 'Also in',
  related: 'Related, from before',
  filedUnder: 'Filed under',
  wordsLong: (count: number) => counted(count, 'word', 'words'),
  origin: 'Where it came from',
  cameFrom: (file: string, place: string, day: string) =>
    `From the dump ${file}${place === '' ? '' : `, ${place}`}; first seen ${day}.`,
  original: 'Original',

  /** Editions. */
  publishers: (count: number) => counted(count, 'publisher', 'publishers'),
  articles: (count: number) => counted(count, 'article', 'articles'),
  stories: (count: number) => counted(count, 'story', 'stories'),
  dayCounts: (stories: number, articles: number, publishers: number) =>
    [
      ...(stories > 0 ? [counted(stories, 'story', 'stories')] : []),
      counted(articles, 'article', 'articles'),
      counted(publishers, 'publisher', 'publishers'),
    ].join(' · '),
  newSince: (day: string) => `New since ${day}`,
  moreArticles: (count: number) => `${counted(count, 'more article', 'more articles')} that day`,
  andMore: (count: number) => `and ${counted(count, 'other publisher', 'other publishers')}`,
  otherNews: 'Other news',
  daysBefore: 'The days before',
  allOfDay: (count: number) =>
    count === 1 ? 'The one article of the day' : `All ${count.toLocaleString('en-GB')} articles of the day`,
  archive: 'Archive',
  dayNav: 'Days',

  begin: {
    title: 'Nothing is published here yet',
    steps: [
      'Put dumps of news pages (text, HTML, feeds, JSON Lines or web archives) into the folder dumps/.',
      'Run npm run build. It reads them into content/ and makes this site from it.',
      'Open the site again: the newest day stands on this page.',
    ],
  },
} as const;
