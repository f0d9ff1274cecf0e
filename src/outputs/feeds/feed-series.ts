/**
 * Which articles stand in which document of a feed.
 *
 * What counts is when the digest had an article or a change of it, not its date: a late article with an old date is new
 * to whoever follows the feed. The feed of the site goes on in archives, by the month in which articles came; those of
 * a month that is over stay as they are, whatever comes later.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5005#section-4
 */
import type { ArticleEntry, Catalog } from '../../model/catalog.ts';
import { monthOf, shiftDay } from '../../model/day.ts';
import { memoizeByCatalog } from '../../model/memoize.ts';

/** Articles of one document; the same object whatever format it is written in. */
export interface FeedDocument {
  readonly articles: readonly ArticleEntry[];
  /** Their ids. */
  readonly ids: readonly string[];
}

/** Older entries of the site's feed. */
export interface FeedArchive extends FeedDocument {
  /** `2025-07`, and `2025-07-2` and so on for what does not fit into one document. */
  readonly name: string;
}

export interface SiteFeed {
  readonly current: FeedDocument;
  /** Oldest first; together with the current document they hold every article. */
  readonly archives: readonly FeedArchive[];
}

/** Entries of a document, at least where there are as many, and in an archive at most. */
const MIN_ENTRIES = 50;
const ARCHIVE_ENTRIES = 100;
/** Days up to the newest of which a feed holds everything: who looks once a week misses nothing. */
const DAYS = 7;
/** Entries of a feed at most, after an import of a whole archive: of the site, and of one topic or publisher. */
const MAX_ENTRIES = 1000;
const MAX_ENTRIES_OF_TERM = 500;

/** @returns The document of a topic or a publisher. */
export function termFeed(catalog: Catalog, articles: readonly ArticleEntry[]): FeedDocument {
  return documentOf(newest(articles, sinceOf(catalog), MAX_ENTRIES_OF_TERM));
}

/** @returns The document of a story: all of it. */
export function storyFeed(articles: readonly ArticleEntry[]): FeedDocument {
  return documentOf(articles.slice(0, MAX_ENTRIES));
}

/** The documents of the whole site. */
export const siteFeed = memoizeByCatalog((catalog: Catalog): SiteFeed => {
  const days = [...byDay(catalog.articles, ({ arrived }) => arrived)].sort(([a], [b]) => (a < b ? -1 : 1));
  const months = new Map<string, ArticleEntry[]>();
  for (const [day, articles] of days) {
    const list = months.get(monthOf(day)) ?? [];
    for (const article of articles.toReversed()) list.push(article);
    months.set(monthOf(day), list);
  }
  const open = [...months.keys()].at(-1);
  const archives = [...months].flatMap(([month, articles]) => archivesOf(month, articles, month === open));
  const archived = archives.reduce((sum, archive) => sum + archive.articles.length, 0);
  // What is in no archive yet has to be in the current document.
  const rest = catalog.articles.length - archived;
  const last = open === undefined ? [] : (months.get(open) ?? []);
  const unarchived = new Set(rest === 0 ? [] : last.slice(-rest));
  const chosen = newest(catalog.articles, sinceOf(catalog), MAX_ENTRIES, unarchived);
  return { current: documentOf(chosen), archives };
});

function archivesOf(month: string, articles: readonly ArticleEntry[], isOpen: boolean): FeedArchive[] {
  const archives: FeedArchive[] = [];
  for (let from = 0; from < articles.length; from += ARCHIVE_ENTRIES) {
    const some = articles.slice(from, from + ARCHIVE_ENTRIES);
    // The last of a month that goes on would change with every article.
    if (isOpen && some.length < ARCHIVE_ENTRIES) break;
    const name = from === 0 ? month : `${month}-${from / ARCHIVE_ENTRIES + 1}`;
    archives.push({ name, ...documentOf(some.reverse()) });
  }
  return archives;
}

/**
 * What is new in some articles, and enough of the others.
 *
 * @param articles Newest first.
 * @param since Day from which on everything counts as new.
 * @param most Entries at most; `besides` come in any case.
 */
function newest(
  articles: readonly ArticleEntry[],
  since: string,
  most: number,
  besides: ReadonlySet<ArticleEntry> = new Set(),
): ArticleEntry[] {
  const days = [...byDay(articles, newsDay)].sort(([a], [b]) => (a < b ? 1 : -1));
  const chosen: ArticleEntry[] = [];
  for (const [day, some] of days) {
    if (day < since && chosen.length >= MIN_ENTRIES) break;
    chosen.push(...(day < since ? some.slice(0, MIN_ENTRIES - chosen.length) : some));
  }
  const kept = chosen.slice(0, most);
  const has = new Set(kept);
  return [...kept, ...[...besides].filter((article) => !has.has(article)).reverse()];
}

/** Day on which the digest had an article, or its last change. */
function newsDay({ arrived, changed }: ArticleEntry): string {
  return changed !== undefined && changed.seen > arrived ? changed.seen : arrived;
}

const sinceOf = (catalog: Catalog): string => newestDay(catalog).since;
const newestDay = memoizeByCatalog(({ articles }: Catalog) => {
  let last = '';
  for (const article of articles) if (newsDay(article) > last) last = newsDay(article);
  return { since: last === '' ? '' : shiftDay(last, 1 - DAYS) };
});

function byDay(
  articles: readonly ArticleEntry[],
  dayOfArticle: (article: ArticleEntry) => string,
): Map<string, ArticleEntry[]> {
  const days = new Map<string, ArticleEntry[]>();
  for (const article of articles) {
    const day = dayOfArticle(article);
    const list = days.get(day);
    if (list === undefined) days.set(day, [article]);
    else list.push(article);
  }
  return days;
}

function documentOf(articles: readonly ArticleEntry[]): FeedDocument {
  return { articles, ids: articles.map(({ data }) => data.id) };
}
