import { expect, test } from 'vitest';
import { redirect, report, search, withdrawn } from '../../../src/views/standing.ts';
import { idOf, makeCatalog } from '../make-catalog.ts';
import { viewOf } from '../view-of.ts';

test('the report prints each day on which a dump or a problem was first seen, and times in the zone of the site', () => {
  const dump = { articles: 1, copies: 0 };
  const problem = { place: 'line 1', message: 'no date', hint: 'Add one.' };
  const capturedAt = '2025-07-15T23:30:00Z';
  const catalog = makeCatalog({
    site: { timeZone: 'Europe/Lisbon' },
    ledger: {
      dumps: 2,
      newest: [{ ...dump, firstSeen: '2025-07-15', capturedAt }],
      problems: [{ ...problem, firstSeen: '2025-07-14' }],
    },
  });
  const { ledger, seen, captured } = viewOf(report, catalog);
  expect(ledger).toBe(catalog.ledger);
  expect(seen).toEqual({ '2025-07-15': '15 July 2025', '2025-07-14': '14 July 2025' });
  expect(captured).toEqual({ [capturedAt]: '16 July 2025, 00:30' });
});

test('an old address redirects, or explains why its page is gone', () => {
  const catalog = makeCatalog({
    articles: [{ story: idOf(1), people: ['Ivan Orlov'] }],
    stories: [{ id: idOf(1), title: 'The bell', address: '/stories/bell/', redirects: ['/stories/clock/'] }],
    renamed: [
      { field: 'people', from: 'Mr Orlov', to: 'Ivan Orlov' },
      { field: 'people', from: '—', to: 'Ivan Orlov' },
      { field: 'people', from: 'Mr Weir', to: 'Tom Weir' },
    ],
    reduced: [{ address: '/stories/gong/', article: idOf(1) }],
    withdrawn: [
      { address: '/articles/a/', why: 'hidden' },
      { address: '/articles/b/', why: 'removed' },
    ],
  });
  expect(redirect.refs(catalog).map((ref) => [ref.address, redirect.view(catalog, ref)])).toEqual([
    ['/stories/clock/', { to: '/stories/bell/', title: 'The bell', what: 'story' }],
    ['/stories/gong/', { to: `/articles/headline-${idOf(1)}/`, title: 'Headline 1', what: 'article' }],
    ['/people/mr-orlov/', { to: '/people/ivan-orlov/', title: 'Ivan Orlov', what: 'name' }],
  ]);
  expect(withdrawn.refs(catalog).map((ref) => [ref.address, withdrawn.view(catalog, ref).why])).toEqual([
    ['/articles/a/', 'hidden'],
    ['/articles/b/', 'removed'],
  ]);
});

test('the search offers topics and publishers by name, or by id if they have none', () => {
  const catalog = makeCatalog({
    topics: [{ slug: 'sport', label: 'Sport' }],
    sources: [{ id: 'post', name: 'Harbour Post' }],
    articles: [{ source: 'post', topics: ['chess'] }, { source: 'wire' }],
  });
  expect(viewOf(search, catalog)).toMatchObject({
    topics: [
      { id: 'sport', name: 'Sport' },
      { id: 'chess', name: 'chess' },
    ],
    sources: [
      { id: 'post', name: 'Harbour Post' },
      { id: 'wire', name: 'wire' },
    ],
  });
});

test('monthly pages of a long name that was renamed redirect, too', () => {
  const of = (month: string, count: number) =>
    Array.from({ length: count }, () => ({ people: ['Ivan Orlov'], date: `${month}-03T10:00:00Z` }));
  const addresses = (...articles: ReturnType<typeof of>) => {
    const catalog = makeCatalog({
      articles,
      renamed: [{ field: 'people', from: 'Mr Orlov', to: 'Ivan Orlov' }],
    });
    return redirect.refs(catalog).map((ref) => [ref.address, redirect.view(catalog, ref).to]);
  };
  expect(addresses(...of('2025-06', 200))).toEqual([['/people/mr-orlov/', '/people/ivan-orlov/']]);
  expect(addresses(...of('2025-05', 1), ...of('2025-06', 201))).toEqual([
    ['/people/mr-orlov/', '/people/ivan-orlov/'],
    ['/people/mr-orlov/2025/06/', '/people/ivan-orlov/2025/06/'],
    ['/people/mr-orlov/2025/06/2/', '/people/ivan-orlov/2025/06/2/'],
    ['/people/mr-orlov/2025/05/', '/people/ivan-orlov/2025/05/'],
  ]);
});

test('a name whose old spelling is still in use keeps its page', () => {
  const catalog = makeCatalog({
    articles: [{ people: ['Ivan Orlov'] }, { people: ['Mr Orlov'] }],
    renamed: [{ field: 'people', from: 'Mr Orlov', to: 'Ivan Orlov' }],
  });
  expect(redirect.refs(catalog)).toEqual([]);
});
