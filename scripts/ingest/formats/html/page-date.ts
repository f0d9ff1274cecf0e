import type { HeadFacts } from './head-facts.ts';

/** Names of `meta` that state when an article was published, best first; lower case. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article:published',
  'published_time',
  'publish-date',
  'publish_date',
  'published-date',
  'publishdate',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date',
  'citation_publication_date',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'release_date',
  'date',
  'og:updated_time',
] as const;

/**
 * Find the date of publication as a page states it: JSON-LD, `meta`, `time`, then the address.
 *
 * @param url Where the page was, if known: many publishers put the day into their addresses.
 * @returns The words as they stand, read by `date`.
 */
export function pageDate(facts: HeadFacts, url: string | undefined): string | undefined {
  const stated = [facts.linked?.datePublished, ...META.map((name) => facts.meta.get(name))];
  const found = stated.find((value) => value !== undefined && /\d{4}|\d\d[./]\d\d/.test(value));
  if (found !== undefined) return found;
  const times = facts.times.filter(({ value }) => /\d{4}/.test(value));
  const time = times.find(({ published }) => published) ?? times[0];
  if (time !== undefined) return time.value;
  return urlDay(url);
}

/** @returns The day in an address: `/2025/07/14/`. */
function urlDay(url: string | undefined): string | undefined {
  const day = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/-]|$)/.exec(url ?? '');
  return day === null ? undefined : `${day[1]}-${day[2]}-${day[3]}`;
}

/**
 * Last resort: the one date of publication that the scripts of a page hold, in the data for its own display.
 *
 * @returns Nothing when there are several: then most of them are those of other articles.
 */
export function scriptDate(html: string): string | undefined {
  const found = new Set<string>();
  for (const [, value] of html.matchAll(SCRIPT_DATE)) if (value !== undefined) found.add(value);
  return found.size === 1 ? [...found][0] : undefined;
}

const SCRIPT_DATE =
  /["'](?:datePublished|date_published|publishedAt|published_at|publishedDate|publishDate|publish_date|pubDate)["']\s?:\s?["'](\d{4}-\d\d-\d\d[T0-9:.Z+-]{0,24})["']/g;
