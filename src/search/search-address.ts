/** What a reader asks the search for: it stands in the address, so that it can be kept and sent. */
export interface SearchWish {
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

/** @returns The wish in the part of an address behind `?`; what it leaves out is empty. */
export function readWish(search: string): SearchWish {
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

/** @returns `?q=ferry&topic=labour`; empty for an empty wish. */
export function writeWish(wish: SearchWish): string {
  const params = new URLSearchParams();
  if (wish.query !== '') params.set('q', wish.query);
  for (const name of FIELDS) if (wish[name] !== '') params.set(name, wish[name]);
  if (wish.sort !== 'relevance') params.set('sort', wish.sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** @returns Whether a wish asks for anything. */
export function isEmptyWish(wish: SearchWish): boolean {
  return wish.query === '' && FIELDS.every((name) => wish[name] === '');
}

/**
 * Keep year and month from contradicting one another.
 *
 * @param changed Which of them the reader chose last; the other gives way.
 */
export function settlePeriod(wish: SearchWish, changed: string): SearchWish {
  if (wish.year === '' || wish.month === '' || wish.month.startsWith(wish.year)) return wish;
  return changed === 'month' ? { ...wish, year: '' } : { ...wish, month: '' };
}
