import type { PageKind } from '../model/page-kind.ts';
import { article } from './article.ts';
import { day } from './day.ts';
import { edition } from './edition.ts';
import { feedAtom, feedJson } from './feed.ts';
import {
  hashtag,
  hashtagMonth,
  organisation,
  organisationMonth,
  person,
  personMonth,
  place,
  placeMonth,
} from './label.ts';
import { labels } from './labels.ts';
import { month, year } from './periods.ts';
import { sitemapKinds } from './sitemap.ts';
import { source, sourceMonth } from './source.ts';
import { sources } from './sources.ts';
import { about, notFound, redirect, report, robots, search, withdrawn } from './standing.ts';
import { story } from './story.ts';
import { topic, topicMonth } from './topic.ts';
import { topics } from './topics.ts';

const PAGES: readonly PageKind[] = [
  edition,
  day,
  month,
  year,
  article,
  story,
  topics,
  topic,
  topicMonth,
  sources,
  source,
  sourceMonth,
  labels,
  hashtag,
  hashtagMonth,
  person,
  personMonth,
  place,
  placeMonth,
  organisation,
  organisationMonth,
  search,
  about,
  report,
  notFound,
  withdrawn,
  redirect,
];

/** Every kind of page, in the order in which a build tells of them. */
export const PAGE_KINDS: readonly PageKind[] = [...PAGES, feedAtom, feedJson, ...sitemapKinds(PAGES), robots];
