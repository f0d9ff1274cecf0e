import { afterAll, describe, expect, it } from 'vitest';
import { PagefindShards } from '../../../src/search/pagefind.ts';
import { parseSearchAddress } from '../../../src/search/search-address.ts';
import { SearchArchive, type SearchMatches } from '../../../src/search/search-archive.ts';
import type { SearchShard } from '../../../src/search/search-shards.ts';
import { endIndexes, makeIndex } from '../../support/search-index.ts';

afterAll(endIndexes);

/** An archive of ten months with one article each; the newest shard is listed first. */
async function archive(articles: number, bytes: number, days = '01'): Promise<SearchArchive> {
  const { shards, loadOf, engine } = await makeIndex(
    ...Array.from({ length: 10 }, (_, month) => [
      { title: `Month ${month}`, text: `The ferry of month${month}. ${month < 8 ? 'Old' : 'New'} news.` },
    ]),
  );
  const list = shards.map((name, month) => {
    const [from, to] = [`2026-0${month}-01`, `2026-0${month}-${days}`];
    return { name, key: 'made', month: from.slice(0, 7), year: '2026', from, to, articles, bytes };
  });
  return new SearchArchive(list.toReversed(), ({ name }) => loadOf(name), engine);
}

it('searches back to the part with the requested day, and no further unless little is found', async () => {
  const opened = await archive(1000, 50_000, '28');
  const until = async (since: string) =>
    (await opened.search({ ...parseSearchAddress('?q=news'), since })).covered?.from;
  expect(await until('2026-05-01')).toBe('2026-04-01');
  expect(await until('2026-05-14')).toBe('2026-04-01');
});

it('searches a small archive completely', async () => {
  const found = await (await archive(20, 1000)).search(parseSearchAddress('?q=ferry'));
  expect(found.hits).toHaveLength(10);
  expect(found.covered).toEqual({ from: '2026-00-01', to: '2026-09-01' });
  expect(found.older).toBeUndefined();
});

it('searches the newest part of a large one, more of it for a rare word, and older parts on request', async () => {
  const opened = await archive(1000, 20_000);
  const query = parseSearchAddress('?q=ferry');
  const found = await opened.search(query);
  expect(found.covered).toEqual({ from: '2026-06-01', to: '2026-09-01' });
  expect(found.older).toBe('2026-00-01');
  const further = await opened.search({ ...query, since: found.older ?? '' });
  expect(further.hits).toHaveLength(10);
  // Other searches in between do not change the result.
  expect((await opened.search(query)).hits).toHaveLength(found.hits.length);
});

it('searches only the month that is requested', async () => {
  const opened = await archive(20, 1000);
  expect((await opened.search(parseSearchAddress('?q=ferry&month=2026-04'))).hits).toHaveLength(1);
  expect((await opened.search(parseSearchAddress('?q=month3&month=2026-04'))).hits).toHaveLength(0);
  expect((await opened.search(parseSearchAddress('?q=!!!'))).hits).toHaveLength(0);
});

/** An archive whose files are counted instead of read, the newest shard first. */
function counted(shards: readonly Partial<SearchShard>[]) {
  const loaded: string[] = [];
  const broken = new Set<string>();
  const engine = new PagefindShards(
    async () => ({
      search: async () => ({ results: [] }),
      mergeIndex: async () => {},
      preload: async () => {},
    }),
    '/search/',
  );
  const field = { values: [], of: [] };
  const table = { ids: [], lengths: [], minutes: [], topics: field, sources: field };
  const list = shards.map((shard, n): SearchShard => {
    const day = `2026-0${9 - n}-01`;
    const made = { name: day, key: 'made', month: day.slice(0, 7), year: '2026', from: day, to: day };
    return { ...made, articles: 1000, bytes: 50_000, ...shard };
  });
  const load =
    ({ name }: SearchShard) =>
    async () => {
      loaded.push(name);
      if (broken.has(name)) throw new Error('no connection');
      return table;
    };
  return { loaded, broken, archive: new SearchArchive(list, load, engine) };
}

it.each([
  ['enough of both', [{}, {}], 1],
  ['many short articles', [{ bytes: 5000 }, { bytes: 5000 }, { bytes: 5000 }, {}], 3],
  ['a few long articles', [{ articles: 90 }, { articles: 90 }, { articles: 20 }, {}], 3],
  [
    'too little',
    [
      { articles: 9, bytes: 9 },
      { articles: 9, bytes: 9 },
    ],
    2,
  ],
])('a first search reads as much as 200 articles and 11 kB: %s', async (_, shards, count) => {
  const { loaded, archive } = counted(shards);
  await archive.warm();
  expect(loaded).toEqual(['2026-09-01', '2026-08-01', '2026-07-01', '2026-06-01'].slice(0, count));
});

it('searches only the year that is requested', async () => {
  const { loaded, archive } = counted([{}, { year: '2025' }, {}]);
  await archive.search(parseSearchAddress('?q=ferry&year=2025'));
  expect(loaded).toEqual(['2026-08-01']);
});

it('reads a part again that failed to load, when it is next searched', async () => {
  const { loaded, broken, archive } = counted([{}]);
  broken.add('2026-09-01');
  const query = parseSearchAddress('?q=ferry');
  await expect(archive.search(query)).rejects.toThrow('no connection');
  broken.clear();
  expect((await archive.search(query)).covered).toEqual({ from: '2026-09-01', to: '2026-09-01' });
  expect(loaded).toHaveLength(2);
});

describe('results for a rare word from the newest days', () => {
  /** The newest of four months has the word in a text and in a headline, an old one in a more relevant headline. */
  async function rare() {
    const { shards, loadOf, engine } = await makeIndex(
      [{ title: 'Dredger', text: 'It is here.', date: '2026-01-01T12:00:00Z' }],
      [{ title: 'Ferry', text: 'No news of it.', date: '2026-02-01T12:00:00Z' }],
      [{ title: 'Tram', text: 'The dredger is here.', date: '2026-03-01T12:00:00Z' }],
      [
        { title: 'Passing mention', text: 'The dredger is here.', date: '2026-04-01T12:00:00Z' },
        {
          title: 'A long headline of the dredger',
          text: 'It is a long text of other things.',
          date: '2026-04-02T12:00:00Z',
        },
      ],
    );
    const list = shards.map((name, month) => {
      const day = `2026-0${month + 1}-01`;
      const [key, articles, bytes] = ['made', 1000, 20_000];
      return { name, key, month: day.slice(0, 7), year: '2026', from: day, to: day, articles, bytes };
    });
    return new SearchArchive(list.toReversed(), ({ name }) => loadOf(name), engine);
  }
  const titles = ({ hits }: SearchMatches) =>
    Promise.all(hits.map(async ({ shard, article }) => (await shard.record(article)).title));

  it('are shown at once, and their headlines keep their places when older ones arrive', async () => {
    const told: SearchMatches[] = [];
    const found = await (await rare()).search(parseSearchAddress('?q=dredger'), (first) => told.push(first));
    expect(told).toHaveLength(1);
    const early = (await titles(told[0] ?? found)).slice(0, told[0]?.settled);
    expect(early).toEqual(['A long headline of the dredger']);
    expect(await titles(found)).toEqual([...early, 'Dredger', 'Tram', 'Passing mention']);
    expect(found.settled).toBe(1);
  });

  it('keep their places only if all words are in the headline', async () => {
    const told: SearchMatches[] = [];
    const found = await (await rare()).search(parseSearchAddress('?q=dredger mention'), (first) =>
      told.push(first),
    );
    expect(told.map(({ settled }) => settled)).toEqual([0]);
    expect([await titles(found), found.settled]).toEqual([['Passing mention'], 0]);
  });

  it('are not moved if sorted by date', async () => {
    const told: SearchMatches[] = [];
    const query = parseSearchAddress('?q=dredger&sort=newest');
    const found = await (await rare()).search(query, (first) => told.push(first));
    expect(told[0]?.settled).toBe(2);
    expect((await titles(found)).slice(0, 2)).toEqual(await titles(told[0] ?? found));
  });

  it('are shown together with the rest if nothing older is searched', async () => {
    const told: SearchMatches[] = [];
    const query = parseSearchAddress('?q=dredger&month=2026-04');
    const found = await (await rare()).search(query, (first) => told.push(first));
    expect([found.hits.length, found.settled, told.length]).toEqual([2, 0, 0]);
  });
});

it('preloads what a query needs of the days that are open', async () => {
  const asked: string[] = [];
  const engine = new PagefindShards(
    async () => ({
      search: async () => ({ results: [] }),
      mergeIndex: async () => {},
      preload: async (query) => void asked.push(query),
    }),
    '/search/',
  );
  const archive = new SearchArchive([], () => async () => ({}), engine);
  await archive.preload('ferry');
  expect(asked).toEqual([]);
  await engine.open('2026-10');
  await archive.preload('ferry "port astel"');
  expect(asked.filter((query) => query !== '')).toEqual(['"portq astelq"', 'ferryq']);
});
