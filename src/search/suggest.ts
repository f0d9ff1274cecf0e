import { find, type Search } from './find.ts';
import { foldWord } from './fold.ts';
import { parseQuery } from './parse-query.ts';
import type { ShardReader } from './shard-reader.ts';
import { queryForms } from './word-forms.ts';
import { wordPlaces } from './word-places.ts';

/** Maximum number of typing errors, in a short word and in one with at least six letters. */
const MAX_SLIPS = 1;
const MAX_SLIPS_OF_LONG = 2;
const LONG = 6;
/** Minimum number of letters for the completion of a word. */
const MIN_BEGINNING = 3;

/**
 * @param word A word that no article contains.
 * @param words Words of the index as written, most frequent first.
 * @returns The most likely intended word: among those with the fewest errors the most frequent, else one with this
 *   beginning; `undefined` if there is none.
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
 * Number of inserted, deleted, replaced or transposed letters: optimal string alignment distance.
 *
 * @returns At most `limit`.
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
 * Suggest another query for one that finds nothing, with the words replaced that no article contains.
 *
 * @returns `undefined` if every word is in some article, if a word has no similar one, or if the other query finds
 *   nothing either.
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

/** The first of every list, then the second of every list, without duplicates. */
function inTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  );
  return [...new Set(turns.flat())];
}
