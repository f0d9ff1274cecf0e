import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isEmptyQuery,
  parseSearchAddress,
  reconcilePeriod,
  type SearchQuery,
  searchAddress,
} from '../../../src/search/search-address.ts';

const text = fc.string({ unit: 'binary' }).map((value) => value.trim());
const searchQuery: fc.Arbitrary<SearchQuery> = fc.record({
  query: text,
  topic: text,
  source: text,
  year: fc.constantFrom('', '2025'),
  month: fc.constantFrom('', '2025-07'),
  story: text,
  person: text,
  sort: fc.constantFrom('relevance', 'newest'),
  shown: fc.integer({ min: 10, max: 1000 }),
  since: fc.constantFrom('', '2025-07-14'),
});

it('stores query, filters, order, number of results and time range, and reads them back', () => {
  fc.assert(
    fc.property(searchQuery, (one) => {
      fc.pre(Object.values(one).every((value) => typeof value === 'number' || value.isWellFormed()));
      expect(parseSearchAddress(searchAddress(one))).toEqual(one);
    }),
  );
});

it('leaves out defaults', () => {
  expect(searchAddress(parseSearchAddress('?q=ferry&topic=&sort=relevance&shown=10'))).toBe('?q=ferry');
  expect(searchAddress(parseSearchAddress(''))).toBe('');
  expect(isEmptyQuery(parseSearchAddress('?shown=40&since=2025-07-14'))).toBe(true);
});

it.each(['q', 'topic', 'source', 'year', 'month', 'story', 'person'])(
  'a query with %s alone is not empty',
  (name) => {
    expect(isEmptyQuery(parseSearchAddress(`?${name}=2025`))).toBe(false);
  },
);

it.each(['?shown=-5', '?shown=many', '?shown=1e9', '?shown=', '?since=yesterday', '?since=2025-07-14x'])(
  'ignores %s, which no search writes',
  (address) => {
    expect(parseSearchAddress(address)).toEqual(parseSearchAddress(''));
  },
);

it('never shows more than 1,000 results, whatever the address says', () => {
  expect(parseSearchAddress('?shown=9999').shown).toBe(1000);
});

it.each([
  ['?year=2024&month=2025-07', 'month', '?month=2025-07'],
  ['?year=2024&month=2025-07', 'year', '?year=2024'],
  ['?year=2025&month=2025-07', 'month', '?year=2025&month=2025-07'],
  ['?year=2025&month=2025-07', 'year', '?year=2025&month=2025-07'],
  ['?year=2025', 'year', '?year=2025'],
  ['?month=2025-07', 'month', '?month=2025-07'],
])(
  'of a year and a month that contradict each other, keeps the one just chosen: %s, %s',
  (address, changed, kept) => {
    expect(searchAddress(reconcilePeriod(parseSearchAddress(address), changed))).toBe(kept);
  },
);
