import { find, type Search } from './find.ts';
import { foldWord } from './fold.ts';
import { parseQuery } from './parse-query.ts';
import type { ShardReader } from './shard-reader.ts';
import { queryForms } from './word-forms.ts';
import { wordPlaces } from './word-places.ts';

/** Changed letters that count as a slip, in a short word and in one of six letters or more. */
const MAX_SLIPS = 1;
const MAX_SLIPS_OF_LONG = 2;
const LONG = 6;
/** Letters from which on the beginning of a word is completed. */
const MIN_BEGINNING = 3;

/**
 * @param word That no article has.
 * @param words Of the index as written, most frequent first.
 * @returns The word that was most likely meant: of those with the fewest slips the most frequent, else one that
 * begins so; undefined when none is near.
 */
function suggest(word: string, words: Iterable<string>): string | undefined {
  const [meant = ''] = foldWord(word);
  const allowed = meant.length >= LONG ? MAX_SLIPS_OF_LONG : MAX_SLIPS;
  let nearest: string | undefined;
  let longer: string | undefined;
  let fewest = allowed + 1;
  for (const candidate of words) {
    const [folded = ''] = foldWord(candidate);
    const slips = slipsBetween(meant, folded, fewest);
    if (slips < fewest) {
      fewest = slips;
      nearest = candidate;
    }
    if (meant.length >= MIN_BEGINNING && folded.startsWith(meant)) longer ??= candidate;
  }
  return fewest > 1 && longer !== undefined ? longer : nearest;
}

/**
 * Letters put in, left out, replaced, or changed with their neighbour: optimal string alignment.
 *
 * @returns `limit` when it is that or more.
 */
function slipsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let [before, row]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let slips = Math.min((row?.[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row?.[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        slips = Math.min(slips, (before?.[j - 2] ?? 0) + 1);
      next.push(slips);
    }
    [before, row] = [row ?? [], next];
  }
  return Math.min(row?.[other.length] ?? limit, limit);
}

/**
 * Suggest another query in place of one that finds nothing, with the words that no article has replaced.
 *
 * @returns Nothing when every word stands somewhere, when there is no word near one that does not, or when the other
 * query finds nothing either.
 */
export async function suggestQuery(
  search: Search,
  query: string,
  shards: readonly ShardReader[],
): Promise<string | undefined> {
  const known = async (word: string): Promise<boolean> => {
    const found = await Promise.all(shards.map((shard) => shard.find([queryForms(word)])));
    return found.some(({ size }) => size > 0);
  };
  let words: readonly string[] | undefined;
  let other = '';
  let at = 0;
  for (const { word, start } of wordPlaces(query)) {
    if (await known(word)) continue;
    words ??= inTurns(await Promise.all(shards.map((shard) => shard.suggestions())));
    const meant = suggest(word, words);
    if (meant === undefined) return undefined;
    other += query.slice(at, start) + meant;
    at = start + word.length;
  }
  if (words === undefined) return undefined;
  other += query.slice(at);
  const { hits } = await find({ ...search, phrases: parseQuery(other) }, shards);
  return hits.length > 0 ? other : undefined;
}

/** The first of every list, then the second of every list, each once. */
function inTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  );
  return [...new Set(turns.flat())];
}
