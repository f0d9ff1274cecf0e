/** A search query. It is in the address, so that it can be bookmarked and shared. */
export interface SearchQuery {
  readonly query: string;
  /** Slug. */
  readonly topic: string;
  /** Id. */
  readonly source: string;
  /** `2025`. */
  readonly year: string;
  /** `2025-07`. */
  readonly month: string;
  /** Id. */
  readonly story: string;
  /** Name as shown. */
  readonly person: string;
  readonly sort: 'relevance' | 'newest';
  /** Number of results on the page. */
  readonly shown: number;
  /** Day back to which the reader extended the search; empty for the default range. */
  readonly since: string;
}

/** Number of results shown at first, and added by each "Show more". */
export const PAGE = 10;
/** Maximum number of results that an address can request. */
const MAX_SHOWN = 1000;

const FIELDS = ['topic', 'source', 'year', 'month', 'story', 'person'] as const;

/** @returns The query in an address after `?`; missing parts are empty. */
export function parseSearchAddress(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  const value = (name: string): string => (params.get(name) ?? '').trim();
  return {
    query: value('q'),
    topic: value('topic'),
    source: value('source'),
    year: value('year'),
    month: value('month'),
    story: value('story'),
    person: value('person'),
    sort: value('sort') === 'newest' ? 'newest' : 'relevance',
    shown: /^\d{2,4}$/.test(value('shown')) ? Math.min(Number(value('shown')), MAX_SHOWN) : PAGE,
    since: /^\d{4}-\d\d-\d\d$/.test(value('since')) ? value('since') : '',
  };
}

/** @returns `?q=ferry&topic=labour`; empty for an empty query. */
export function searchAddress(searchQuery: SearchQuery): string {
  const params = new URLSearchParams();
  if (searchQuery.query !== '') params.set('q', searchQuery.query);
  for (const name of FIELDS) if (searchQuery[name] !== '') params.set(name, searchQuery[name]);
  if (searchQuery.sort !== 'relevance') params.set('sort', searchQuery.sort);
  if (searchQuery.shown !== PAGE) params.set('shown', String(searchQuery.shown));
  if (searchQuery.since !== '') params.set('since', searchQuery.since);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** @returns Whether a query is empty. */
export function isEmptyQuery(searchQuery: SearchQuery): boolean {
  return searchQuery.query === '' && FIELDS.every((name) => searchQuery[name] === '');
}

/**
 * Resolve a contradiction between year and month.
 *
 * @param changed Which of them the reader changed last; the other is adapted.
 */
export function reconcilePeriod(searchQuery: SearchQuery, changed: string): SearchQuery {
  if (searchQuery.year === '' || searchQuery.month === '' || searchQuery.month.startsWith(searchQuery.year))
    return searchQuery;
  return changed === 'month' ? { ...searchQuery, year: '' } : { ...searchQuery, month: '' };
}
