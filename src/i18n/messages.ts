/**
 * The words of the pages. All words of the interface are in this folder, so that they can be translated.
 *
 * Messages with variables are functions. Plain and exact; no exclamation marks.
 */

import type { Kind } from '../schemas/article.ts';
import { counted, printNumber } from './print-number.ts';

/** @returns `a`, `a and b`, `a, b and c`. */
function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

const KIND: Record<Kind, string> = {
  article: 'Article',
  video: 'Video',
  gallery: 'Pictures',
  audio: 'Audio',
  live: 'Live',
  brief: 'Brief',
};

/** What one does with kinds of articles that are not read. */
const USE: Partial<Record<Kind, string>> = { video: 'Watch', gallery: 'See', audio: 'Listen to' };

/** Why it is not known which article of a story was first. */
const FIRST_UNKNOWN = {
  unnamed: 'the first article names no publisher',
  undated: 'not every article has a date',
  day: 'for the earliest articles, only the day is known',
  close: 'the earliest articles came too close together',
  copy: 'another publisher may have printed a copy earlier',
};

export const words = {
  list,
  /** Masthead, navigation and footer. */
  skip: 'Skip to content',
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
  zone: (zone: string) => (zone === 'UTC' ? 'All times are UTC.' : `Days and times are those of ${zone}.`),
  colophon: 'Every sentence comes from a publisher’s own text. Nothing here is generated.',

  /** Articles. */
  kind: (kind: Kind) => KIND[kind],
  publisherUnknown: 'Publisher unknown',
  unnamed: 'Others',
  itsArticle: 'the article',
  writtenBy: 'By',
  correction: 'Correction:',
  keyPoints: 'Key points',
  updated: 'Updated ',
  updatedWhy: {
    fuller: ': the text was replaced by a fuller one.',
    edited: ': an editor changed it.',
  },
  readAt: (kind: Kind, publisher: string | undefined) =>
    `${USE[kind] ?? 'Read'} it ${publisher === undefined ? 'where it was published' : `at ${publisher}`}`,
  excerptOnly: 'The publisher allows an excerpt only.',
  headlineOnly: 'The publisher allows the headline only.',
  moreOnStory: 'More on this story',
  wholeStory: (articles: number, publishers: number) =>
    `The whole story: ${counted(articles, 'article', 'articles')} by ${counted(publishers, 'publisher', 'publishers')}`,
  adds: 'New in the story with this article',
  alsoIn: 'Also in',
  related: 'Related, from before',
  cameFrom: (file: string | undefined, place: string, day: string) =>
    file === undefined
      ? `First seen ${day}.`
      : `From the dump ${file}${place === '' ? '' : `, ${place}`}; first seen ${day}.`,
  original: 'Original',

  /** Editions. */
  publishers: (count: number) => counted(count, 'publisher', 'publishers'),
  articles: (count: number) => counted(count, 'article', 'articles'),
  dayCounts: (articles: number, publishers: number) =>
    [
      counted(articles, 'article', 'articles'),
      ...(publishers > 0 ? [counted(publishers, 'publisher', 'publishers')] : []),
    ].join(' · '),
  runsSince: (day: string) => `since ${day}`,
  moreItems: (count: number) => `${printNumber(count)} more`,
  moreIn: (count: number, topic: string) => `${printNumber(count)} more in ${topic}`,
  inLanguage: (language: string) => `In ${language}`,
  otherLanguages: 'In other languages',
  wholeStoryLink: 'The whole story',
  wholeStoryOf: (title: string) => `The whole story: ${title}`,
  moreArticles: (count: number) => counted(count, 'more article', 'more articles'),
  inThisEdition: 'In this edition',
  comment: 'Comment',
  obituary: 'Obituary',
  inBrief: 'In brief',
  wholeDay: (count: number) => `All ${printNumber(count)} articles of the day`,
  wholeDayTitle: (day: string) => `Everything from ${day}`,
  silence: (from: string, to: string) =>
    from === to ? `Nothing came on ${from}.` : `Nothing came from ${from} to ${to}.`,
  brief: 'Brief',
  briefOf: (day: string) => `The brief of ${day}`,
  briefIntro: (items: number, minutes: number) =>
    `${counted(items, 'item', 'items')}, ${counted(minutes, 'minute', 'minutes')}`,
  briefDescription: (day: string) => `${day} in at most twelve sentences of its publishers.`,
  briefEnd: 'That is all.',
  wholeEdition: 'The whole edition',
  andMore: (count: number) => `and ${counted(count, 'other', 'others')}`,
  otherNews: 'More news',
  daysBefore: 'The days before',
  archive: 'Archive',
  dayNav: 'Days',

  /** Lists by month. */
  histogram: (
    unit: 'day' | 'week' | 'month',
    from: string,
    to: string,
    total: number,
    most: string,
    count: number,
  ) =>
    total === 0
      ? `Nothing from ${from} to ${to}.`
      : `${counted(total, 'article', 'articles')} from ${from} to ${to}, by ${unit}${
          // No step stands out of those with a single article each.
          count === 1
            ? ''
            : `; most ${
                unit === 'week' ? `in the week of ${most}` : unit === 'day' ? `on ${most}` : `in ${most}`
              }: ${printNumber(count)}`
        }.`,
  byMonth: 'By month',
  nothingYet: 'Nothing yet.',
  letters: 'From A to Z',
  pages: 'Pages',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  oldestFirst: 'Oldest first',
  searchIn: (what: string) => `Search articles that mention ${what}`,
  searchStory: 'Search in this story',
  homePage: 'Its own page',
  reportsOn: 'Reports on',
  newest: 'Newest',
  publisher: 'Publisher',
  rights: { full: '', excerpt: 'Allows excerpts only.', headline: 'Allows headlines only.' },
  topicsIntro: (days: number) =>
    `Each with the number of its articles, and a chart of the ${days} days up to the newest.`,
  sourcesIntro: 'All publishers of the articles here, those with the most articles first.',
  mentioned: (from: string, to: string) => `Those mentioned most from ${from} to ${to}.`,
  labelField: { hashtags: 'Hashtags', people: 'People', places: 'Places', organisations: 'Organisations' },

  /** Months and years. */
  calendar: 'Calendar',
  dayCount: (day: string, count: number) => `${day}, ${counted(count, 'article', 'articles')}`,
  busiest: (articles: number, day: string, count: number) => [
    `${counted(articles, 'article', 'articles')}; most on `,
    day,
    `: ${printNumber(count)}.`,
  ],
  total: (count: number) => counted(count, 'article', 'articles'),
  mostReported: 'Most widely reported',
  months: 'Months',
  periods: 'Months and years',

  /** Stories. */
  story: 'Story',
  coverage: (facts: {
    articles: number;
    publishers: number;
    from: string;
    to: string;
    first: string | undefined;
    /** Why the first is not known, if so. */
    doubt: keyof typeof FIRST_UNKNOWN;
    time: string | undefined;
  }) =>
    `${counted(facts.articles, 'article', 'articles')} by ${counted(facts.publishers, 'publisher', 'publishers')}, ${
      facts.from === facts.to ? `on ${facts.from}` : `from ${facts.from} to ${facts.to}`
    }. ${
      facts.first === undefined
        ? `Who was first is not known: ${FIRST_UNKNOWN[facts.doubt]}.`
        : `${facts.first} was first, ${facts.time}.`
    }`,
  coverageTitle: 'Who reported when',
  coverageKey: 'A dot is an article, a ring the first one, a bar an article of which only the day is known.',
  dot: (title: string, time: string) => `${title}, ${time}`,
  inTime: 'Every article, and what it adds',
  addsLabel: 'Adds',
  together: 'Why they are together',
  togetherIntro: 'Each article joined through the one that is nearest to it.',
  joined: 'joined through',
  shares: (shared: readonly string[]) => `shared words: ${shared.join(', ')}`,
  score: (score: number) => `similarity ${score.toFixed(2)}`,
  hoursApart: (hours: number) => `${hours.toLocaleString('en-GB', { maximumFractionDigits: 1 })} hours apart`,
  editorNote: 'Editor’s note',

  /** Search. */
  searchField: 'Words to search for',
  searchHint:
    'Finds articles that have every word. In English, a singular also finds its plural. Put a phrase in quotes. Press / on any page to come here.',
  noScript: 'Search needs JavaScript. Without it, the topics, sources and days lead to everything.',
  filterTopic: 'Topic',
  filterSource: 'Publisher',
  filterYear: 'Year',
  filterMonth: 'Month',
  any: 'any',
  sortBy: 'Order',
  sortRelevance: 'most relevant first',
  sortNewest: 'newest first',

  /** Report. */
  reportIntro: 'What became of the raw dumps that this digest was made from.',
  reportCounts: (dumps: number, appearances: number, copies: number) =>
    `${counted(dumps, 'dump', 'dumps')} held ${counted(appearances, 'article', 'articles')}, of which ${
      copies === 1 ? '1 was a copy' : `${printNumber(copies)} were copies`
    } of another.`,
  reportCharacters: (all: number, used: number, dropped: number) =>
    `Of ${counted(all, 'character', 'characters')} in them, ${printNumber(used)} were used and ${printNumber(dropped)} left out.`,
  reportDropped: 'What was left out, and why',
  reportProblems: 'Problems',
  noProblems: 'None.',
  reportNewest: 'The newest dumps',
  columns: {
    stage: 'Step',
    reason: 'Reason',
    characters: 'Characters',
    times: 'Times',
    dump: 'Dump',
    form: 'Form',
    captured: 'Captured',
    seen: 'First seen',
    articles: 'Articles',
    copies: 'Copies',
    notSaid: 'not said',
  },

  /** Missing pages. */
  notFound: 'This page is not here',
  notFoundHelp: 'The address may be mistyped. Articles, stories and days keep theirs for ever.',
  withdrawn: 'This page was withdrawn',
  withdrawnWhy: { hidden: 'An editor hid it.', removed: 'An editor removed it.' },
  moved: {
    story: 'This story is now part of another',
    article: 'One article is left of this story',
    name: 'This name is now spelt otherwise',
  },

  aboutSections: [
    {
      title: 'What it is',
      text: 'Articles on one event are brought together as a story, and everything is filed by day, topic, publisher and name.',
    },
    {
      title: 'Where the words come from',
      text: 'Every sentence shown stands in a stored article and leads to it. Key points are sentences of the text, letter for letter. Nothing is summarised or generated by a machine.',
    },
    {
      title: 'How times are known',
      text: 'Below a headline stand its publisher and its time, as far as they are known. The page of an article says how its time is known: as published, worked out from an age such as “2 hours ago”, read from a dateline, or the day the page was captured. No time is printed finer than it is known. Where nothing is known, the day the article was first seen is given, and called that.',
    },
    {
      title: 'How stories are made',
      text: 'Articles are grouped when they share rare words, names and numbers and lie close in time. Each story shows the evidence. Publishers are counted once, however many articles they have. An editor can split, merge and correct, and no machine undoes it.',
    },
    {
      title: 'What is kept of you',
      text: 'Nothing. There are no cookies, no counters and no accounts, and nothing is fetched from elsewhere. Search runs in your browser.',
    },
  ],

  begin: {
    title: 'Nothing is published here yet',
    steps: [
      'Put dumps of news pages (text, HTML, feeds, JSON Lines or web archives) into the folder dumps/.',
      'Run npm run build. It reads them into content/ and makes this site from it.',
      'Open the site again: the newest day stands on this page.',
    ],
  },
} as const;
