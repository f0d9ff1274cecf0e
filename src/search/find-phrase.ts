import { FIELDS } from './index-files.ts';
import type { Phrase } from './parse-query.ts';
import type { Places, ShardReader } from './shard-reader.ts';

/** How often a phrase stands in each field of an article. */
export type FieldCounts = readonly number[];

/** @returns Every article of a shard that has the phrase, by its number: whole words, one after the other, in one field. */
export async function findPhrase(
  shard: ShardReader,
  phrase: Phrase,
): Promise<ReadonlyMap<number, FieldCounts>> {
  const words = await Promise.all(
    phrase.words.map(async (forms) => either(await Promise.all(forms.map((form) => shard.places(form))))),
  );
  const counts = new Map<number, number[]>();
  for (const field of FIELDS.keys()) {
    const [first, ...following] = words.map((fields) => fields[field] ?? new Map());
    if (first === undefined) continue;
    for (const [article, places] of oneAfterTheOther(first, following)) {
      let ofArticle = counts.get(article);
      if (ofArticle === undefined) {
        ofArticle = FIELDS.map(() => 0);
        counts.set(article, ofArticle);
      }
      ofArticle[field] = places.length;
    }
  }
  return counts;
}

/** Places, by field, where one or the other word stands. */
function either([first = [], ...others]: (readonly Places[])[]): readonly Places[] {
  return others.reduce(
    (some, more) =>
      some.map((places, field) => {
        const both = new Map(places);
        for (const [article, added] of more[field] ?? [])
          both.set(article, [...new Set([...(both.get(article) ?? []), ...added])]);
        return both;
      }),
    first,
  );
}

/** Places where the first word stands with the following ones right behind it. */
function oneAfterTheOther(first: Places, following: readonly Places[]): Places {
  if (following.length === 0) return first;
  const found = new Map<number, readonly number[]>();
  for (const [article, places] of first) {
    const behind = following.map((word) => new Set(word.get(article)));
    const starts = places.filter((place) => behind.every((word, index) => word.has(place + index + 1)));
    if (starts.length > 0) found.set(article, starts);
  }
  return found;
}
