import { expect, test } from 'vitest';
import { explainPlaces } from '../../../scripts/site/plan/explain-places.ts';
import { makeCatalog } from '../../src/make-catalog.ts';

test('explains the order of news for a day, its brief and the front page, and for no other page', () => {
  const catalog = makeCatalog({ articles: [{ title: 'Ferries stop' }] });
  const told = explainPlaces('/2025/07/14/', catalog);
  expect(told.slice(0, 2)).toEqual([
    'The edition of 2025-07-14, 1 news item:',
    '  1. lead, 10 points: Ferries stop',
  ]);
  for (const address of ['/', '/brief/', '/2025/07/14/brief/', '/2025/07/14/all/'])
    expect(explainPlaces(address, catalog)).toEqual(told);
  for (const address of ['/2025/07/', '/2025/07/15/', '/topics/', '/2025/07/14/x/'])
    expect(explainPlaces(address, catalog)).toEqual([]);
  expect(explainPlaces('/', makeCatalog())).toEqual([]);
});

test('the front page is the newest day with an article of known date', () => {
  const undated = { title: 'A gate creaks', date: '2025-08-20T00:00:00Z', dateBasis: 'ingest' as const };
  const catalog = makeCatalog({ articles: [{ title: 'Ferries stop' }, undated] });
  expect(explainPlaces('/', catalog)[0]).toBe('The edition of 2025-07-14, 1 news item:');
});
