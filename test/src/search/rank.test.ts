import { afterAll, expect, it } from 'vitest';
import { makeArticle } from '../../../scripts/bench/make-article.ts';
import { random } from '../../../scripts/bench/random.ts';
import { vocabulary } from '../../../scripts/bench/vocabulary.ts';
import { find } from '../../../src/search/find.ts';
import type { ShardReader } from '../../../src/search/shard-reader.ts';
import { endIndexes, found, type IndexWish, indexOf, searchFor } from '../../support/search-index.ts';

afterAll(endIndexes);

it('puts a headline of an old month above a passing mention of the newest, however short or long the texts are', async () => {
  const filler = Array.from({ length: 300 }, (_, n) => `word${n}`).join(' ');
  const shards = await indexOf(
    [{ title: 'Old referendum', text: filler, date: '2026-03-01T12:00:00Z' }],
    [
      { title: 'Booth', text: 'Once a referendum.', date: '2026-11-01T12:00:00Z' },
      { title: 'Quay', text: `${'referendum '.repeat(40)}`, date: '2026-11-02T12:00:00Z' },
      ...Array.from({ length: 20 }, (_, n) => ({
        title: `Baker ${n}`,
        text: filler,
        date: '2026-11-03T12:00:00Z',
      })),
    ],
  );
  expect(await found(shards, 'referendum')).toEqual(['Old referendum', 'Quay', 'Booth']);
  expect(await found(shards, 'referendum', { sort: 'newest' })).toEqual(['Quay', 'Booth', 'Old referendum']);
});

it('ranks the article first that has the word more often, then the shorter, then the newer', async () => {
  const shards = await indexOf([
    { title: 'A', text: 'ferry quay', date: '2026-10-01T12:00:00Z' },
    { title: 'B', text: 'ferry quay', date: '2026-10-02T12:00:00Z' },
    { title: 'C', text: 'ferry quay wall', date: '2026-10-03T12:00:00Z' },
    { title: 'D', text: 'ferry ferry', date: '2026-10-01T12:00:00Z' },
  ]);
  expect(await found(shards, 'ferry')).toEqual(['D', 'B', 'A', 'C']);
});

it('weights a rare word more than a frequent one', async () => {
  const shards = await indexOf([
    { title: 'A', text: 'ferry ferry ferry astrolabe' },
    { title: 'B', text: 'ferry astrolabe astrolabe astrolabe' },
    ...Array.from({ length: 10 }, () => ({ text: 'ferry' })),
  ]);
  expect(await found(shards, 'ferry astrolabe')).toEqual(['B', 'A']);
});

/** An archive of two years with one article per day. */
const DAYS = 730;
const chance = random(18);
const words = vocabulary(chance);
const articles: IndexWish[] = Array.from({ length: DAYS }, (_, n) => {
  const { title, paragraphs, people, publisher } = makeArticle(chance, words, 50 + chance.below(200));
  const date = new Date(Date.UTC(2024, 9, 1) + n * 86_400_000).toISOString();
  return { title: `${title} ${n}`, text: paragraphs.join('\n'), names: people, source: publisher, date };
});

/** Words of every frequency, single and in pairs, that occur in both a headline and a text of this archive. */
function queries(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const { title = '', text = '' } = articles[chance.below(articles.length)] ?? {};
    const [one = '', other = ''] = [title, text].map((of) => {
      const some = of.split(/[^\p{L}]+/u).filter((word) => word !== '');
      return some[chance.below(some.length)];
    });
    return n % 2 === 0 ? one : `${one} ${other}`;
  });
}

/** Numbers of the articles found in the archive, in order. */
async function order(query: string, shards: readonly ShardReader[]): Promise<number[]> {
  const starts = new Map<ShardReader, number>();
  let start = 0;
  for (const shard of shards) {
    starts.set(shard, start);
    start += shard.table.lengths.length;
  }
  const { hits } = await find(searchFor(query), shards);
  return hits.map(({ shard, article }) => (starts.get(shard) ?? 0) + article);
}

it('orders the results of 50 queries over the months of two years as a single index would', async () => {
  const months = Map.groupBy(articles, ({ date = '' }) => date.slice(0, 7));
  expect(months.size).toBe(24);
  const cut = await indexOf(...months.values());
  const whole = await indexOf(articles);
  let [pairs, agreeing] = [0, 0];
  for (const query of queries(50)) {
    const unsharded = await order(query, whole);
    const sharded = await order(query, cut);
    expect(sharded.toSorted(), query).toEqual(unsharded.toSorted());
    const shown = sharded.slice(0, 20);
    for (const [index, after] of shown.slice(1).entries()) {
      pairs += 1;
      if (unsharded.indexOf(shown[index] ?? -1) < unsharded.indexOf(after)) agreeing += 1;
    }
  }
  expect(pairs).toBeGreaterThan(300);
  expect(agreeing / pairs).toBe(1);
});
