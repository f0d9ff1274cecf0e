import { afterAll, expect, it } from 'vitest';
import { parseSearchAddress } from '../../../src/search/search-address.ts';
import { SearchArchive } from '../../../src/search/search-archive.ts';
import { endIndexes, makeIndex } from '../../support/search-index.ts';

afterAll(endIndexes);

/** Ten months of an archive, each with an article; the newest is the first of the list of shards. */
async function archive(articles: number, bytes: number): Promise<SearchArchive> {
  const { shards, loadOf, engine } = await makeIndex(
    ...Array.from({ length: 10 }, (_, month) => [
      { title: `Month ${month}`, text: `The ferry of month${month}. ${month < 8 ? 'Old' : 'New'} news.` },
    ]),
  );
  const list = shards.map((name, month) => {
    const day = `2026-0${month}-01`;
    return { name, key: 'made', month: day.slice(0, 7), year: '2026', from: day, to: day, articles, bytes };
  });
  return new SearchArchive(list.toReversed(), ({ name }) => loadOf(name), engine);
}

it('searches all of a small archive at once', async () => {
  const found = await (await archive(20, 1000)).search(parseSearchAddress('?q=ferry'));
  expect(found.hits).toHaveLength(10);
  expect(found.covered).toEqual({ from: '2026-00-01', to: '2026-09-01' });
  expect(found.older).toBeUndefined();
});

it('searches the newest part of a large one, more of it for a rare word, and further back when it is asked to', async () => {
  const opened = await archive(1000, 50_000);
  const query = parseSearchAddress('?q=ferry');
  const found = await opened.search(query);
  expect(found.covered).toEqual({ from: '2026-06-01', to: '2026-09-01' });
  expect(found.older).toBe('2026-00-01');
  const further = await opened.search({ ...query, since: found.older ?? '' });
  expect(further.hits).toHaveLength(10);
  // What was searched meanwhile does not change what a search finds.
  expect((await opened.search(query)).hits).toHaveLength(found.hits.length);
});

it('searches no other month than the one that is asked for', async () => {
  const opened = await archive(20, 1000);
  expect((await opened.search(parseSearchAddress('?q=ferry&month=2026-04'))).hits).toHaveLength(1);
  expect((await opened.search(parseSearchAddress('?q=month3&month=2026-04'))).hits).toHaveLength(0);
  expect((await opened.search(parseSearchAddress('?q=!!!'))).hits).toHaveLength(0);
});
