/** What a reader asks the search for: it stands in the address, so that it can be kept and sent. */
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
}

const FIELDS = ['topic', 'source', 'year', 'month', 'story', 'person'] as const;

/** @returns The query in the part of an address behind `?`; what it leaves out is empty. */
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
  };
}

/** @returns `?q=ferry&topic=labour`; empty for an empty query. */
export function searchAddress(searchQuery: SearchQuery): string {
  const params = new URLSearchParams();
  if (searchQuery.query !== '') params.set('q', searchQuery.query);
  for (const name of FIELDS) if (searchQuery[name] !== '') params.set(name, searchQuery[name]);
  if (searchQuery.sort !== 'relevance') params.set('sort', searchQuery.sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** @returns Whether a query asks for anything. */
export function isEmptyQuery(searchQuery: SearchQuery): boolean {
  return searchQuery.query === '' && FIELDS.every((name) => searchQuery[name] === '');
}

/**
 * Keep year and month from contradicting one another.
 *
 * @param changed Which of them the reader chose last; the other gives way.
 */
export function reconcilePeriod(searchQuery: SearchQuery, changed: string): SearchQuery {
  if (searchQuery.year === '' || searchQuery.month === '' || searchQuery.month.startsWith(searchQuery.year))
    return searchQuery;
  return changed === 'month' ? { ...searchQuery, year: '' } : { ...searchQuery, month: '' };
}
