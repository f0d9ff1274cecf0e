import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { mix } from '../model/hash-text.ts';
import { memoizeByCatalog } from '../model/memoize.ts';
import { LABEL_FIELDS, slugOfLabel, type TaxonomyTerm, taxonomyOf } from './taxonomy/terms.ts';

/** Maximum number of earlier articles per label that are compared: related news is near in time. */
const MAX_CANDIDATES = 24;
/** Minimum similarity: more than one rare name, or several common ones. */
const MIN_SIMILARITY = 0.55;

interface Index {
  /** @returns Indexes in `catalog.articles`, newest first, of the articles with a label; computed on demand. */
  readonly placesOf: (label: string) => readonly number[];
  readonly placeOf: ReadonlyMap<ArticleEntry, number>;
}

const joined = new Map<string, string>();

/** A label without spaces: `#NorthSea` is the North Sea. */
function joinedLabel(label: string): string {
  const known = joined.get(label);
  if (known !== undefined) return known;
  const made = slugOfLabel(label).replaceAll('-', '');
  joined.set(label, made);
  return made;
}

/** Labels of an article without duplicates across fields, since a hashtag is often a name. */
function labelsOf(article: ArticleEntry): string[] {
  const labels: string[] = [];
  for (const field of LABEL_FIELDS) {
    for (const label of article.data[field]) {
      const key = joinedLabel(label);
      if (key !== '' && !labels.includes(key)) labels.push(key);
    }
  }
  return labels;
}

const indexOf = memoizeByCatalog((catalog: Catalog): Index => {
  const placeOf = new Map(catalog.articles.map((article, place) => [article, place]));
  const { labels } = taxonomyOf(catalog);
  const terms = Map.groupBy(
    LABEL_FIELDS.flatMap((field) => [...labels[field].values()]),
    ({ key }) => key.replaceAll('-', ''),
  );
  const lists = new Map<string, readonly number[]>();
  const placesOf = (label: string): readonly number[] => {
    const known = lists.get(label);
    if (known !== undefined) return known;
    const [first, ...others] = terms.get(label) ?? [];
    const placesIn = ({ articles }: TaxonomyTerm) => articles.map((article) => placeOf.get(article) ?? 0);
    let made = first === undefined ? [] : placesIn(first);
    if (others.length > 0) made = [...new Set([...made, ...others.flatMap(placesIn)])].sort((a, b) => a - b);
    lists.set(label, made);
    return made;
  };
  return { placesOf, placeOf };
});

/** First index in an ascending list whose value is above `place`. */
function above(list: readonly number[], place: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Articles that an article is related to by common names and hashtags, weighted by rarity.
 *
 * Only looks back, and measures rarity in earlier articles only, so that later articles do not change any page.
 * Articles of the same story are excluded, since the page lists them anyway.
 *
 * @param most Maximum number of articles.
 * @returns Most related first; ties by time, newest first.
 */
export function relatedTo(catalog: Catalog, article: ArticleEntry, most: number): ArticleEntry[] {
  const { placesOf, placeOf } = indexOf(catalog);
  const own = placeOf.get(article);
  if (own === undefined) return [];
  const scores = new Map<number, { score: number; shared: number }>();
  for (const label of labelsOf(article)) {
    const list = placesOf(label);
    const from = above(list, own);
    const weight = 1 / Math.log2(2 + list.length - from);
    for (const place of list.slice(from, from + MAX_CANDIDATES)) {
      const known = scores.get(place);
      if (known === undefined) scores.set(place, { score: weight, shared: 1 });
      else {
        known.score += weight;
        known.shared += 1;
      }
    }
  }
  return [...scores]
    .filter(([place, { score, shared }]) => {
      const other = catalog.articles[place];
      return (
        shared > 1 &&
        score >= MIN_SIMILARITY &&
        (article.story === undefined || other?.story !== article.story)
      );
    })
    .sort(([placeA, a], [placeB, b]) => b.score - a.score || placeA - placeB)
    .slice(0, most)
    .map(([place]) => catalog.articles[place])
    .filter((other) => other !== undefined);
}

/**
 * A 64-bit hash over the input of `relatedTo` for an article: as long as it is the same, the result is the same. For
 * each label of the article it includes the number of earlier articles with it and what the nearest of them show, so
 * that a change only affects a few later articles.
 *
 * @param shown Two 32-bit numbers for each index in `catalog.articles`: a hash over what other pages show of that
 *   article.
 */
export function lookedAt(
  catalog: Catalog,
  article: ArticleEntry,
  shown: Uint32Array,
): readonly [number, number] {
  const { placesOf, placeOf } = indexOf(catalog);
  const own = placeOf.get(article) ?? catalog.articles.length;
  let [first, second] = [0, 0];
  for (const label of labelsOf(article)) {
    const list = placesOf(label);
    const from = above(list, own);
    let [low, high] = [0, 0];
    for (let at = from; at < Math.min(from + MAX_CANDIDATES, list.length); at++) {
      const place = 2 * (list[at] ?? 0);
      low = (low + (shown[place] ?? 0)) | 0;
      high = (high + (shown[place + 1] ?? 0)) | 0;
    }
    const count = list.length - from;
    first = (first + mix(low ^ count)) >>> 0;
    second = (second + mix(high + count)) >>> 0;
  }
  return [first, second];
}
