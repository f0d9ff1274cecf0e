import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { mix } from '../model/hash-text.ts';
import { memoizeByCatalog } from '../model/memoize.ts';
import { LABEL_FIELDS, slugOfLabel } from './taxonomy/terms.ts';

/** How many earlier articles with a label are looked at: related news is near in time. */
const MAX_CANDIDATES = 24;
/** What two articles must share: one rare name and more, not one that half of the news has. */
const MIN_SIMILARITY = 0.55;

interface Index {
  /** Places in `catalog.articles`, newest first, of the articles with a label. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly placeOf: ReadonlyMap<ArticleEntry, number>;
}

const joined = new Map<string, string>();

/** A label without its spaces: `#NorthSea` is the North Sea. */
function joinedLabel(label: string): string {
  const known = joined.get(label);
  if (known !== undefined) return known;
  const made = slugOfLabel(label).replaceAll('-', '');
  joined.set(label, made);
  return made;
}

/** Labels of an article, each once, whatever field it stands in: a hashtag often is a name. */
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
  const places = new Map<string, number[]>();
  const placeOf = new Map<ArticleEntry, number>();
  for (const [place, article] of catalog.articles.entries()) {
    placeOf.set(article, place);
    for (const label of labelsOf(article)) {
      const list = places.get(label);
      if (list === undefined) places.set(label, [place]);
      else list.push(place);
    }
  }
  return { places, placeOf };
});

/** First index in a rising list whose value is above `place`. */
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
 * Articles that an article is related to: they share names and hashtags, the rarer the more.
 *
 * Looks back only, and how rare a label is counts in earlier articles alone, so what is published later
 * changes no page. Articles of the same story are left out: they stand there anyway.
 *
 * @param most How many at the most.
 * @returns Most related first; ties by time, newest first.
 */
export function relatedTo(catalog: Catalog, article: ArticleEntry, most: number): ArticleEntry[] {
  const { places, placeOf } = indexOf(catalog);
  const own = placeOf.get(article);
  if (own === undefined) return [];
  const scores = new Map<number, { score: number; shared: number }>();
  for (const label of labelsOf(article)) {
    const list = places.get(label) ?? [];
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
 * What `relatedTo` looks at for an article, as two numbers of 32 bits: as long as they stay the same, it finds the same
 * articles, and those show the same. For each label of the article they take in how many earlier articles have it and
 * what the nearest of them show, so that a change reaches a few articles after it and no others.
 *
 * @param shown Two numbers of 32 bits for each place in `catalog.articles`: a hash over what others show of that article.
 */
export function lookedAt(
  catalog: Catalog,
  article: ArticleEntry,
  shown: Uint32Array,
): readonly [number, number] {
  const { places, placeOf } = indexOf(catalog);
  const own = placeOf.get(article) ?? catalog.articles.length;
  let [first, second] = [0, 0];
  for (const label of labelsOf(article)) {
    const list = places.get(label) ?? [];
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
