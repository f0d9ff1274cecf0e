/** The digest as web pages: HTML, rendered by the templates of `src/templates/`. */

import type { WebPageKind } from '../../model/page-kind.ts';
import { article } from '../../views/article.ts';
import { dayBrief, newestBrief } from '../../views/brief.ts';
import { day } from '../../views/day.ts';
import { edition } from '../../views/edition.ts';
import {
  hashtag,
  hashtagMonth,
  organisation,
  organisationMonth,
  person,
  personMonth,
  place,
  placeMonth,
} from '../../views/label.ts';
import { labels } from '../../views/labels.ts';
import { month, year } from '../../views/periods.ts';
import { source, sourceMonth } from '../../views/source.ts';
import { sources } from '../../views/sources.ts';
import { about, notFound, redirect, report, search, withdrawn } from '../../views/standing.ts';
import { story } from '../../views/story.ts';
import { topic, topicMonth } from '../../views/topic.ts';
import { topics } from '../../views/topics.ts';
import { wholeDay } from '../../views/whole-day.ts';

/** The kinds of web page, in the order of build reports. A new one is a view, a template and a line here. */
export const WEB_PAGES = [
  edition,
  newestBrief,
  day,
  dayBrief,
  wholeDay,
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
] as const satisfies readonly WebPageKind[];
