/** What happened on a day, in the order in which an editor would tell it. */
import type { ArticleEntry, Catalog, Member, StoryEntry } from '../../model/catalog.ts';
import { dayOf } from '../../model/day.ts';
import { memoizeByCatalog } from '../../model/memoize.ts';
import { membersUntil, publisherCount, publishersOf } from '../story-facts.ts';
import { type TaxonomyTerm, taxonomyOf } from '../taxonomy/terms.ts';

/** One event of a day: a story with the articles that the day brought, or an article by itself. */
export interface NewsItem {
  readonly story?: StoryEntry;
  /** Those of the day, by (date, id). */
  readonly articles: readonly ArticleEntry[];
  /** Of the story, those of the day and before; empty for an article by itself. */
  readonly members: readonly Member[];
  /** Publishers that report on it on this day. */
  readonly publishersToday: number;
  /** Publishers that reported on it until the end of this day. */
  readonly publishers: number;
  /** Day of its last article before this day, when the story runs on. */
  readonly since?: string;
  /** Slug; absent when nothing fits. */
  readonly topic?: string;
  readonly pinned: boolean;
}

function topicOf(catalog: Catalog, articles: readonly ArticleEntry[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { data } of articles) {
    const [first] = data.topics;
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const { slug } of catalog.topics) {
    if ((counts.get(slug) ?? 0) > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = slug;
  }
  return best;
}

function withTopic(topic: string | undefined): { topic?: string } {
  return topic === undefined ? {} : { topic };
}

function alone(catalog: Catalog, article: ArticleEntry): NewsItem {
  return {
    articles: [article],
    members: [],
    publishersToday: 1,
    publishers: 1,
    ...withTopic(topicOf(catalog, [article])),
    pinned: article.data.pinned ?? false,
  };
}

function ofStory(catalog: Catalog, story: StoryEntry, day: string): NewsItem {
  const members = membersUntil(story, day);
  const today = members.filter((member) => dayOf(member.article.data.date) === day);
  const articles = today.map((member) => member.article);
  const before = members.at(members.length - today.length - 1);
  return {
    story,
    articles,
    members,
    publishersToday: publisherCount(publishersOf(today)),
    publishers: publisherCount(publishersOf(members)),
    ...(before === undefined || today.length === members.length
      ? {}
      : { since: dayOf(before.article.data.date) }),
    ...withTopic(topicOf(catalog, articles)),
    pinned: story.pinned || articles.some((article) => article.data.pinned ?? false),
  };
}

/** Whether there is more to read than a headline. */
function hasText(newsItem: NewsItem): boolean {
  return newsItem.articles.some((article) => article.words > 0);
}

/**
 * Pins first, then by publishers of the day, publishers in all, whether there is a text, and how recent; the
 * address settles the rest.
 */
function byRank(a: NewsItem, b: NewsItem): number {
  if (a.pinned !== b.pinned) return a.pinned ? -1 : 1;
  if (a.publishersToday !== b.publishersToday) return b.publishersToday - a.publishersToday;
  if (a.publishers !== b.publishers) return b.publishers - a.publishers;
  if (hasText(a) !== hasText(b)) return hasText(a) ? -1 : 1;
  const [newestA, newestB] = [a.articles.at(-1), b.articles.at(-1)];
  const [dateA, dateB] = [newestA?.data.date ?? '', newestB?.data.date ?? ''];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return (newestA?.address ?? '') < (newestB?.address ?? '') ? -1 : 1;
}

function rank(catalog: Catalog, term: TaxonomyTerm): NewsItem[] {
  const stories = new Set<string>();
  const newsItems: NewsItem[] = [];
  for (const article of term.articles) {
    const story = article.story === undefined ? undefined : catalog.storyById.get(article.story);
    if (story === undefined) newsItems.push(alone(catalog, article));
    else if (!stories.has(story.id)) {
      stories.add(story.id);
      newsItems.push(ofStory(catalog, story, term.key));
    }
  }
  return newsItems.sort(byRank);
}

const kept = memoizeByCatalog(() => new Map<string, readonly NewsItem[]>());

/** @returns The news items of a day, most important first; empty for a day without articles. */
export function newsItemsOf(catalog: Catalog, day: string): readonly NewsItem[] {
  const known = kept(catalog).get(day);
  if (known !== undefined) return known;
  const { days, dayAt } = taxonomyOf(catalog);
  const term = days[dayAt.get(day) ?? -1];
  const made = term === undefined ? [] : rank(catalog, term);
  kept(catalog).set(day, made);
  return made;
}
