import { afterAll, expect, it } from 'vitest';
import { suggestQuery } from '../../../src/search/suggest.ts';
import { endIndexes, indexOf, searchFor } from '../../support/search-index.ts';

afterAll(endIndexes);

const shards = await indexOf(
  [
    { title: 'Ferry of Lake Ummer', text: 'The ferry crossed. The inflation did not.', topics: ['sport'] },
    { title: 'Ferries wait', text: 'The ferry waits for its captain, who is away.' },
    { title: 'Bolt Day', text: 'The cart waits for its bolt.' },
  ],
  [{ title: 'Fern Day', text: 'A fern. Łódź has a harbour.', names: ['Ilse Quorn'] }],
  [{ title: 'Belt', text: 'Belt, belt.' }],
);

async function suggestion(query: string, more = {}): Promise<string | undefined> {
  return suggestQuery(searchFor(query, more), query, shards);
}

it.each([
  ['fery', 'ferry'],
  ['feryr', 'ferry'],
  ['inflatoin', 'inflation'],
  ['infl', 'inflation'],
  ['quorm', 'Quorn'],
  ['lodzz', 'Łódź'],
  ['captian, ferry', 'captain, ferry'],
  ['"the fery"', '"the ferry"'],
  // A word with one slip rather than a longer one.
  ['capt', 'cart'],
  // The most frequent word of its part of the archive rather than a rarer one of a newer part.
  ['balt', 'belt'],
])('for “%s” suggests “%s”', async (query, other) => {
  expect(await suggestion(query)).toBe(other);
});

it.each([
  ['asteroid'],
  ['ferry inflation fern'],
  // Nothing has both.
  ['captian fern'],
  ['ferry'],
  ['!!!'],
  [''],
])('for “%s” suggests nothing', async (query) => {
  expect(await suggestion(query)).toBeUndefined();
});

it('suggests nothing that would have no result with the filters', async () => {
  expect(await suggestion('fery', { topic: 'sport' })).toBe('ferry');
  expect(await suggestion('fery', { topic: 'labour' })).toBeUndefined();
});
