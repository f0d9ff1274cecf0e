import { expect, it } from 'vitest';
import { PagefindShards, type StartPagefind } from '../../../src/search/pagefind.ts';

/** Pagefind on a connection that may fail: it finds one article in each index that it has loaded. */
function program() {
  const network = { isThere: true, starts: 0 };
  const start: StartPagefind = async (folder) => {
    network.starts += 1;
    const indexes = [folder];
    // Pagefind stops if anything fails to load.
    let hasEnded = false;
    const ask = () => {
      hasEnded ||= !network.isThere;
      if (hasEnded) throw new Error('no connection');
    };
    return {
      mergeIndex: async (path) => {
        ask();
        indexes.push(path);
      },
      preload: async () => ask(),
      search: async () => {
        ask();
        return { results: indexes.map((path) => ({ id: `${path.split('/')[2]}_1`, words: [1] })) };
      },
    };
  };
  return { network, shards: new PagefindShards(start, '/search/') };
}

it('searches all shards again once the connection is back', async () => {
  const { network, shards } = program();
  const [october, september] = await Promise.all([shards.open('2026-10'), shards.open('2026-09')]);
  network.isThere = false;
  await expect(october.search('ferryq')).rejects.toThrow('no connection');
  network.isThere = true;
  expect([...(await october.search('ferryq')).keys()]).toEqual(['1']);
  expect([...(await september.search('ferryq')).keys()]).toEqual(['1']);
  expect(network.starts).toBe(2);
});

it('searches a shard that is opened later for what was asked before', async () => {
  const { shards } = program();
  const october = await shards.open('2026-10');
  expect([...(await october.search('ferryq')).keys()]).toEqual(['1']);
  const september = await shards.open('2026-09');
  expect([...(await september.search('ferryq')).keys()]).toEqual(['1']);
});

it('restarts without an error if preloading fails', async () => {
  const { network, shards } = program();
  const october = await shards.open('2026-10');
  network.isThere = false;
  await shards.preload('ferryq');
  network.isThere = true;
  expect([...(await october.search('ferryq')).keys()]).toEqual(['1']);
  expect(network.starts).toBe(2);
});

it('opens a shard again that failed to load, when it is next requested', async () => {
  const { network, shards } = program();
  const october = await shards.open('2026-10');
  network.isThere = false;
  await expect(shards.open('2026-09')).rejects.toThrow('no connection');
  network.isThere = true;
  const september = await shards.open('2026-09');
  expect([...(await september.search('ferryq')).keys()]).toEqual(['1']);
  expect([...(await october.search('ferryq')).keys()]).toEqual(['1']);
});
