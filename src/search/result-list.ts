import type { Hit, Search } from './find.ts';
import { nextTask } from './next-task.ts';
import { PAGE } from './search-address.ts';
import { type Printing, resultItem, resultsOf } from './search-result.ts';
import type { ShardReader } from './shard-reader.ts';

/** What is shown of a search. */
interface ShownMatches {
  readonly hits: readonly (Pick<Hit, 'article'> & { readonly shard: Pick<ShardReader, 'record'> })[];
  readonly search: Pick<Search, 'phrases'>;
  readonly settled: number;
}

/** Number of hits that are shown as soon as they are loaded. */
export const FIRST_SHOWN = 3;

/**
 * The list items of some hits of a search. Hits of one story are only grouped with those that are shown at the same
 * time, so that the list is the same when the reader returns to it.
 *
 * @param from Index of the first hit.
 * @param to Index after the last hit.
 */
export async function resultsBetween(
  { hits, search, settled }: ShownMatches,
  from: number,
  to: number,
  printing: Printing,
): Promise<HTMLLIElement[]> {
  const all = await Promise.all(hits.slice(0, to).map(({ shard, article }) => shard.record(article)));
  const records = all.slice(from);
  const ends = records
    .map((_, at) => from + at + 1)
    .filter((end) => end === settled || end === Math.max(settled, FIRST_SHOWN) || end % PAGE === 0);
  const results = [...ends, to].flatMap((end, at) =>
    resultsOf(records.slice((ends[at - 1] ?? from) - from, end - from)),
  );
  const stories = new Set(all.slice(0, from).map(({ story }) => story?.address));
  const items: HTMLLIElement[] = [];
  for (const result of results) {
    await nextTask();
    const story = result[0]?.story?.address;
    items.push(await resultItem(result, search.phrases, printing, stories.has(story)));
    stories.add(story);
  }
  return items;
}
