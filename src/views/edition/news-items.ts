/** The news items of a day, and its edition. */

import { isComment } from '../../edition/comment.ts';
import { composeEdition, type Edition } from '../../edition/compose.ts';
import { genreOf } from '../../edition/genre.ts';
import type { Genre, NewsCandidate } from '../../edition/news-candidate.ts';
import { isPriceHeadline } from '../../edition/price-headline.ts';
import { isLongDay } from '../../edition/sections.ts';
import { statesDay } from '../../edition/states-day.ts';
import type { ArticleEntry, Catalog, Member, StoryEntry } from '../../model/catalog.ts';
import type { Gravity } from '../../model/gravity.ts';
import { memoizeByCatalog } from '../../model/memoize.ts';
import { omitUndefined } from '../../model/omit-undefined.ts';
import { isPinned } from '../../schemas/placement.ts';
import { membersUntil, publisherCount, publishersOf, storyWith } from '../story-facts.ts';
import { headlineArticle, headlineOfDay, languageDistance } from '../story-headline.ts';
import { taxonomyOf } from '../taxonomy/terms.ts';

/** A news item of a day: a story with its articles of the day, or a single article. */
export interface NewsItem extends NewsCandidate {
  readonly story?: StoryEntry;
  /** Its articles of the day, ordered by (date, id). */
  readonly articles: readonly ArticleEntry[];
  /** Members of the story up to the day; empty for a single article. */
  readonly members: readonly Member[];
  /** Day on which its story began, if that was before this day. */
  readonly since?: string;
  /** An editor's text above the headline. */
  readonly kicker?: string;
}

/** What a further topic of an article counts: not as much as a first one in any number of articles of a day. */
const FURTHER_TOPIC = 1e-4;
/** Topic of fates of single people. */
export const HUMAN_INTEREST = 'human-interest';

/** The top-level topic of each topic, in order. */
const topTopics = memoizeByCatalog((catalog: Catalog): ReadonlyMap<string, string> => {
  const parents = new Map(catalog.topics.map(({ slug, parent }) => [slug, parent]));
  const topOf = (slug: string): string => {
    const seen = new Set([slug]);
    for (let at = slug; ; ) {
      const parent = parents.get(at);
      if (parent === undefined || !parents.has(parent) || seen.has(parent)) return at;
      seen.add(parent);
      at = parent;
    }
  };
  return new Map(catalog.topics.map(({ slug }) => [slug, topOf(slug)]));
});

/** @returns Slugs of the topics that have a section in an edition, in their order. */
export function sectionTopics(catalog: Catalog): string[] {
  return [...new Set(topTopics(catalog).values())];
}

/**
 * The most frequent top-level topic among the first topics of some articles; of two, the one that more of them have at
 * all, then the first in the order of topics.
 */
function topicOf(catalog: Catalog, articles: readonly ArticleEntry[]): string | undefined {
  const tops = topTopics(catalog);
  const counts = new Map<string, number>();
  const add = (slug: string | undefined, count: number): void => {
    const top = tops.get(slug ?? '');
    if (top !== undefined) counts.set(top, (counts.get(top) ?? 0) + count);
  };
  for (const { data } of articles) {
    const [first, ...others] = data.topics;
    add(first, 1);
    for (const slug of others) add(slug, FURTHER_TOPIC);
  }
  const isFirst = new Set(articles.map(({ data }) => tops.get(data.topics[0] ?? '')));
  let best: string | undefined;
  for (const slug of isFirst.size > 1 ? sectionTopics(catalog) : isFirst) {
    if (slug === undefined || !isFirst.has(slug)) continue;
    if ((counts.get(slug) ?? 0) > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = slug;
  }
  return best;
}

function genreFrom(articles: readonly ArticleEntry[], title: string): Genre {
  if (articles.every(({ data }) => data.kind === 'live')) return 'live';
  const genre = genreOf(title);
  return genre === 'news' && articles.every(isComment) ? 'comment' : genre;
}

/** The gravity of the article whose headline is shown; what only others tell of counts as said in passing. */
function gravityFrom(
  articles: readonly ArticleEntry[],
  titled: ArticleEntry | undefined,
): Gravity | undefined {
  if (titled?.gravity !== undefined && articles.includes(titled)) return titled.gravity;
  const other = articles.find(({ gravity }) => gravity !== undefined)?.gravity;
  return other === undefined ? undefined : { ...other, inPassing: true };
}

/** The facts of a news item that decide its place. */
function factsOf(
  catalog: Catalog,
  articles: readonly ArticleEntry[],
  title: string,
  titled: ArticleEntry | undefined,
) {
  return {
    title,
    topic: topicOf(catalog, articles),
    isHumanInterest:
      articles.filter(({ data }) => data.topics.includes(HUMAN_INTEREST)).length * 2 > articles.length,
    genre: genreFrom(articles, title),
    isOfPrices: isPriceHeadline(title),
    gravity: gravityFrom(articles, titled),
    isOfToday: articles.some(
      ({ data, day }) =>
        (data.dateBasis !== 'dump' && data.dateBasis !== 'ingest') || statesDay(data.url, day),
    ),
    isUndated: articles.every(({ data }) => data.dateBasis === 'ingest'),
    hasText: articles.some(
      ({ words, data }) => words > 0 && (data.kind === 'article' || data.kind === 'live'),
    ),
    isInOwnLanguage: articles.some((article) => languageDistance(article, catalog.site.language) < 2),
    newest: articles.at(-1)?.data.date ?? '',
    articles,
  };
}

function alone(catalog: Catalog, article: ArticleEntry, day: string): NewsItem {
  const { title, pinned, weight, kicker } = article.data;
  return omitUndefined({
    key: article.address,
    ...factsOf(catalog, [article], title, article),
    members: [],
    publishers: 1,
    newPublishers: 1,
    publishersBefore: 0,
    isRepeated: false,
    isPinned: isPinned(pinned, day),
    weight,
    kicker,
  });
}

function ofStory(catalog: Catalog, story: StoryEntry, day: string): NewsItem {
  const members = membersUntil(story, day);
  const isToday = ({ article }: Member) => article.day === day;
  const today = members.filter(isToday);
  const before = members.filter((member) => !isToday(member));
  const articles = today.map(({ article }) => article);
  const { language } = catalog.site;
  const titled = headlineOfDay(members, day, language);
  const headline = titled?.data.title;
  const titledBefore = before.length === 0 ? undefined : headlineArticle(before, language);
  const known = new Set(publishersOf(before));
  const { placement } = story;
  return omitUndefined({
    key: story.address,
    ...factsOf(catalog, articles, story.isTitled ? story.title : (headline ?? story.title), titled),
    tollBefore: titledBefore?.gravity?.toll,
    story,
    members,
    publishers: publisherCount(publishersOf(today)),
    newPublishers: publishersOf(today).filter((id) => id !== '' && !known.has(id)).length,
    publishersBefore: before.length === 0 ? 0 : publisherCount([...known]),
    // A title that an editor set says nothing about what is new.
    isRepeated: !story.isTitled && before.length > 0 && headline === titledBefore?.data.title,
    since: before[0]?.article.day,
    isPinned: [placement, ...articles.map(({ data }) => data)].some(({ pinned }) => isPinned(pinned, day)),
    weight: placement.weight ?? articles.find(({ data }) => data.weight !== undefined)?.data.weight,
    kicker: placement.kicker ?? articles.findLast(({ data }) => data.kicker !== undefined)?.data.kicker,
  });
}

/** @param articles Articles of the day, newest first. */
function newsItemsFrom(catalog: Catalog, articles: readonly ArticleEntry[], day: string): NewsItem[] {
  const stories = new Set<string>();
  const newsItems: NewsItem[] = [];
  for (const article of articles) {
    const story = storyWith(catalog, article);
    if (story === undefined) newsItems.push(alone(catalog, article, day));
    else if (!stories.has(story.id)) {
      stories.add(story.id);
      newsItems.push(ofStory(catalog, story, day));
    }
  }
  return newsItems;
}

/** Whether a day has more news than the page of its edition has room for. */
export function isLong(articles: readonly ArticleEntry[]): boolean {
  // Fast path: the number of articles decides for most days.
  return (
    isLongDay(articles.length) &&
    isLongDay(new Set(articles.map(({ story, address }) => story ?? address)).size)
  );
}

const kept = memoizeByCatalog(() => new Map<string, Edition<NewsItem>>());

/** @returns The edition of a day; empty for a day without articles. */
export function editionOf(catalog: Catalog, day: string): Edition<NewsItem> {
  const known = kept(catalog).get(day);
  if (known !== undefined) return known;
  const { days, dayAt } = taxonomyOf(catalog);
  const articles = days[dayAt.get(day) ?? -1]?.articles ?? [];
  const made = composeEdition(newsItemsFrom(catalog, articles, day));
  kept(catalog).set(day, made);
  return made;
}

/** @returns The news items of a day in reading order: lead, majors, standards, briefs. */
export function newsItemsOf(catalog: Catalog, day: string): readonly NewsItem[] {
  const { lead, majors, standards, briefs } = editionOf(catalog, day);
  return [...(lead === undefined ? [] : [lead]), ...majors, ...standards, ...briefs].map(({ item }) => item);
}
