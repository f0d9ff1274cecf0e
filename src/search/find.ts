import { FIELDS } from './index-files.ts';
import { labelTerm } from './index-terms.ts';
import type { Phrase } from './parse-query.ts';
import { searchScore } from './score.ts';
import type { FieldCounts, ShardReader } from './shard-reader.ts';

const TITLE = FIELDS.indexOf('title');

/** What to find in the shards. */
export interface Search {
  /** An article must contain all of them; without any, every article matches. */
  readonly phrases: readonly Phrase[];
  /** Empty for any. */
  readonly topic: string;
  readonly source: string;
  readonly story: string;
  readonly person: string;
  readonly sort: 'relevance' | 'newest';
}

/** A matching article. */
export interface Hit {
  readonly shard: ShardReader;
  /** Its number in the shard. */
  readonly article: number;
  readonly score: number;
  /** Whether all phrases are in its headline. */
  readonly inTitle: boolean;
}

export type Counts = ReadonlyMap<string, number>;

export interface Finding {
  /** In the requested order. */
  readonly hits: readonly Hit[];
  /** Number of matching articles by value. */
  readonly counts: { readonly topic: Counts; readonly source: Counts };
}

/** @returns Exactly the articles of the shards that contain all phrases and pass the filters. */
export async function find(search: Search, shards: readonly ShardReader[]): Promise<Finding> {
  const { phrases, topic, source } = search;
  const found = await Promise.all(
    shards.map(async (shard) => ({
      shard,
      phrases: await Promise.all(phrases.map(({ words }) => shard.find(words))),
      labels: await Promise.all(labelsOf(search).map((term) => shard.labelled(term))),
    })),
  );
  const articles = sum(shards.map(({ table }) => table.lengths.length));
  const meanLength = sum(shards.map(({ table }) => sum(table.lengths))) / Math.max(articles, 1);
  const withPhrase = phrases.map((_, index) => sum(found.map((in_) => in_.phrases[index]?.size ?? 0)));

  const hits: Hit[] = [];
  const counts = { topic: new Map<string, number>(), source: new Map<string, number>() };
  for (const { shard, phrases: counted, labels } of found) {
    const { table } = shard;
    const [topics, sources] = [table.topics, table.sources];
    for (const article of candidates(shard, [...counted, ...labels])) {
      const inTopics = topics.of[article]?.map((number) => topics.values[number] ?? '') ?? [];
      const inSources = sources.of[article]?.map((number) => sources.values[number] ?? '') ?? [];
      if (topic !== '' && !inTopics.includes(topic)) continue;
      if (source !== '' && !inSources.includes(source)) continue;
      count(counts.topic, inTopics);
      count(counts.source, inSources);
      const length = table.lengths[article] ?? 0;
      const scores = counted.map((phrase, index) => {
        const of: FieldCounts = phrase.get(article) ?? [];
        return searchScore(of, length, withPhrase[index] ?? 0, { articles, meanLength });
      });
      const inTitle = counted.every((phrase) => (phrase.get(article)?.[TITLE] ?? 0) > 0);
      hits.push({ shard, article, score: sum(scores), inTitle });
    }
  }
  const newest = search.sort === 'newest' || phrases.length === 0;
  hits.sort((one, other) => (newest ? 0 : other.score - one.score) || byDate(one, other));
  return { hits, counts };
}

function labelsOf({ story, person }: Search): string[] {
  return [
    ...(story === '' ? [] : [labelTerm.story(story)]),
    ...(person === '' ? [] : [labelTerm.person(person)]),
  ];
}

/** Articles that are in all lists; all articles if there are no lists. */
function candidates(
  { table }: ShardReader,
  [first, ...others]: readonly ReadonlyMap<number, FieldCounts>[],
): number[] {
  const some = first === undefined ? table.lengths.keys() : first.keys();
  return [...some].filter((article) => others.every((list) => list.has(article)));
}

/** Newest first; articles of the same minute are in one shard, with numbers in a fixed order. */
function byDate(one: Hit, other: Hit): number {
  const [mine, its] = [one, other].map(({ shard, article }) => shard.minutes[article] ?? 0);
  return (its ?? 0) - (mine ?? 0) || other.article - one.article;
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
