import type { ArticleEntry, Catalog } from '../../model/catalog.ts';
import { compareText } from '../../model/compare-text.ts';
import { labelSlug } from '../../model/label-slug.ts';
import { lastmodOf } from '../../model/lastmod.ts';
import { memoizeByCatalog } from '../../model/memoize.ts';

/** Fields of an article whose values have pages of their own; also the first segment of their addresses. */
export const LABEL_FIELDS = ['hashtags', 'people', 'places', 'organisations'] as const;
export type LabelField = (typeof LABEL_FIELDS)[number];

/** @returns An object with a value for each field. */
export function eachField<T>(make: (field: LabelField) => T): Record<LabelField, T> {
  return {
    hashtags: make('hashtags'),
    people: make('people'),
    places: make('places'),
    organisations: make('organisations'),
  };
}

/** A taxonomy term with its articles. */
export interface TaxonomyTerm {
  /** Last segment of its address: a slug, a source's id, a day. */
  readonly key: string;
  /** As first published; the key itself for topics, sources and days. */
  readonly label: string;
  /** Newest first. */
  readonly articles: readonly ArticleEntry[];
  /** Instant of their latest change; absent without articles. */
  readonly lastmod?: string;
}

export interface Taxonomy {
  /** Index of the front page's day among the days: the newest with an article of known date. */
  readonly frontAt: number;
  /** Newest first. */
  readonly days: readonly TaxonomyTerm[];
  readonly dayAt: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, TaxonomyTerm>;
  readonly sources: ReadonlyMap<string, TaxonomyTerm>;
  readonly labels: Readonly<Record<LabelField, ReadonlyMap<string, TaxonomyTerm>>>;
}

interface Filling {
  key: string;
  label: string;
  articles: ArticleEntry[];
  lastmod: string;
}

function put(taxonomy: Map<string, Filling>, key: string, label: string, article: ArticleEntry): void {
  const term = taxonomy.get(key);
  const lastmod = lastmodOf(article);
  if (term === undefined) {
    taxonomy.set(key, { key, label, articles: [article], lastmod });
    return;
  }
  if (lastmod > term.lastmod) term.lastmod = lastmod;
  // Articles are newest first, so the last label that is set is the first published one.
  term.label = label;
  // One article may have a label twice: `EU` and `E.U.`.
  if (term.articles.at(-1) !== article) term.articles.push(article);
}

const slugs = new Map<string, string>();

/** `labelSlug`, memoised, since names recur. */
export function slugOfLabel(label: string): string {
  const known = slugs.get(label);
  if (known !== undefined) return known;
  const made = labelSlug(label);
  slugs.set(label, made);
  return made;
}

/** All articles of the catalog by day, topic, source, hashtag and name, in one pass. */
export const taxonomyOf = memoizeByCatalog((catalog: Catalog): Taxonomy => {
  const days = new Map<string, Filling>();
  const topics = new Map<string, Filling>();
  const sources = new Map<string, Filling>();
  const labels = eachField(() => new Map<string, Filling>());
  for (const article of catalog.articles) {
    const { data } = article;
    put(days, article.day, article.day, article);
    for (const topic of data.topics) put(topics, topic, topic, article);
    if (data.source !== undefined) put(sources, data.source, data.source, article);
    for (const field of LABEL_FIELDS) {
      for (const label of data[field]) {
        const slug = slugOfLabel(label);
        if (slug !== '') put(labels[field], slug, label, article);
      }
    }
  }
  const inOrder = [...days.values()].sort((a, b) => compareText(b.key, a.key));
  const isDated = ({ articles }: Filling) => articles.some(({ data }) => data.dateBasis !== 'ingest');
  return {
    days: inOrder,
    frontAt: Math.max(0, inOrder.findIndex(isDated)),
    dayAt: new Map(inOrder.map((day, index) => [day.key, index])),
    topics,
    sources,
    labels,
  };
});
