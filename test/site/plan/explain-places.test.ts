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
