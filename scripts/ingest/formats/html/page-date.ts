import { readStated } from '../../dates/read-stated.ts';
import type { HeadFacts } from './head-facts.ts';

/** Names of `meta` elements with the date of publication, best first; lower case. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article:published',
  'article:published:time',
  'article.published_time',
  'published_time',
  'publish-date',
  'publish_date',
  'published-date',
  'publishdate',
  'publishtime',
  'publication_date',
  'publication-date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'cdpub',
  'ptime',
  'weibo:article:create_at',
  'lastpublished',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'dcterms.created',
  'dc.date.created',
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
] as const;

/**
 * Find the date of publication in the head of a page: JSON-LD, then `meta`.
 *
 * @param language BCP 47, as the page states it.
 * @returns The text as written: the first that is a date, else the first of which only the order of day and month is
 *   unknown.
 */
export function headDate(facts: HeadFacts, language: string | undefined): string | undefined {
  const stated = statedDates(facts);
  return (
    stated.find((value) => isDate(value, language)) ??
    stated.find((value) => readStated(value, language) !== undefined)
  );
}

/** @returns What the head of a page has in the place of a date, for a page without any that can be read. */
export function unreadDate(facts: HeadFacts): string | undefined {
  return statedDates(facts)[0];
}

function statedDates({ linked, meta }: HeadFacts): string[] {
  return [linked?.datePublished, ...META.map((name) => meta.get(name))]
    .filter((value) => value !== undefined)
    .filter((value) => /\p{Nd}{2}/u.test(value));
}

/**
 * @param stated A date, as written.
 * @param shown The date that the page shows.
 * @returns Whether the stated date of three numbers can mean the shown one: `03-09-2026`, March 9, 2026.
 */
export function canMean(stated: string, shown: string, language: string | undefined): boolean {
  const reading = readStated(shown, language);
  const [, first, second, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(stated.trim()) ?? [];
  if (typeof reading !== 'object' || first === undefined || second === undefined) return false;
  const day = reading.date.toISOString().slice(0, 10);
  const pad = (part: string): string => part.padStart(2, '0');
  return [`${year}-${pad(first)}-${pad(second)}`, `${year}-${pad(second)}-${pad(first)}`].includes(day);
}

const MIN_EARLIER_MS = 2 * 86_400_000;

/**
 * @param stated Date of publication in the head of a page.
 * @param shown The date on a line of its own next to the headline.
 * @returns Whether the page was regenerated after the article appeared: pages never show a day before that of
 *   publication.
 */
export function isMadeAgain(
  stated: string,
  shown: string | undefined,
  language: string | undefined,
): boolean {
  if (shown === undefined) return false;
  const [head, line] = [readStated(stated, language), readStated(shown, language)];
  if (typeof head !== 'object' || typeof line !== 'object') return false;
  return head.date.getTime() - line.date.getTime() >= MIN_EARLIER_MS;
}

function isDate(value: string | undefined, language: string | undefined): boolean {
  return value !== undefined && typeof readStated(value, language) === 'object';
}

/** @returns The day in an address, such as `/2025/07/14/`. */
export function urlDay(url: string | undefined): string | undefined {
  const found = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/-]|$)/.exec(url ?? '');
  const day = found?.slice(1).join('-');
  return isDate(day, undefined) ? day : undefined;
}

/** Names of `meta` elements with the date of the last change; lower case. */
const CHANGED = [
  'article:modified_time',
  'datemodified',
  'last-modified',
  'og:updated_time',
  'updated',
] as const;

/** @returns When the article was changed, the only date on some pages. */
export function changeDate({ linked, meta }: HeadFacts, language: string | undefined): string | undefined {
  return [linked?.dateModified, ...CHANGED.map((name) => meta.get(name))].find((value) =>
    isDate(value, language),
  );
}

/**
 * The only date of publication in the scripts of a page, in the data for its client-side rendering.
 *
 * @returns `undefined` if there are several: most of them belong to other articles then.
 */
export function scriptDate(html: string): string | undefined {
  const found = new Set<string>();
  for (const [, value] of html.matchAll(SCRIPT_DATE)) if (value !== undefined) found.add(value);
  return found.size === 1 ? [...found][0] : undefined;
}

const SCRIPT_DATE =
  /["'](?:datePublished|date_published|publishedAt|published_at|publishedDate|publishDate|publish_date|pubDate)["']\s?:\s?["'](\d{4}-\d\d-\d\d[T0-9:.Z+-]{0,24})["']/g;
