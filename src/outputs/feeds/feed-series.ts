/**
 * Which articles are in which document of a feed.
 *
 * Entries are ordered by when an article or its change reached the digest, not by date: a late article with an old date
 * is new to readers of the feed. Older entries of the site's feed are in archives by month of arrival; those of past
 * months never change.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5005#section-4
 */
import type { ArticleEntry, Catalog } from '../../model/catalog.ts';
import { monthOf, shiftDay } from '../../model/day.ts';
import { memoizeByCatalog } from '../../model/memoize.ts';

/** The articles of one document; the same object for all formats. */
export interface FeedDocument {
  readonly articles: readonly ArticleEntry[];
  /** Their ids. */
  readonly ids: readonly string[];
}

/** Older entries of the site's feed. */
export interface FeedArchive extends FeedDocument {
  /** `2025-07`, then `2025-07-2` and so on if they do not fit into one document. */
  readonly name: string;
}

export interface SiteFeed {
  readonly current: FeedDocument;
  /** Oldest first; together with the current document, they contain every article. */
  readonly archives: readonly FeedArchive[];
}

/** Minimum number of entries of a document, if there are as many, and maximum number in an archive. */
const MIN_ENTRIES = 50;
const ARCHIVE_ENTRIES = 100;
/** Number of recent days of which a feed contains everything, so that weekly readers miss nothing. */
const DAYS = 7;
/**
 * Maximum number of entries, which matters after importing an archive: of the site's feed, and of one topic or
 * publisher.
 */
const MAX_ENTRIES = 1000;
const MAX_ENTRIES_OF_TERM = 500;

/** Documents by their term's articles, a list of one catalog. */
const termFeeds = new WeakMap<readonly ArticleEntry[], FeedDocument>();

/** @returns The document of a topic or a publisher. */
export function termFeed(catalog: Catalog, articles: readonly ArticleEntry[]): FeedDocument {
  const known = termFeeds.get(articles);
  if (known !== undefined) return known;
  const made = documentOf(newest(articles, sinceOf(catalog), MAX_ENTRIES_OF_TERM));
  termFeeds.set(articles, made);
  return made;
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
  // Entries that are not in an archive yet must be in the current document.
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
    // An archive of the current month would change with every article.
    if (isOpen && some.length < ARCHIVE_ENTRIES) break;
    const name = from === 0 ? month : `${month}-${from / ARCHIVE_ENTRIES + 1}`;
    archives.push({ name, ...documentOf(some.reverse()) });
  }
  return archives;
}

/**
 * The new ones of some articles, filled up with others.
 *
 * @param articles Newest first.
 * @param since Day from which on everything counts as new.
 * @param most Maximum number of entries; `besides` are always included.
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

/** Day on which an article, or its last change, reached the digest. */
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
