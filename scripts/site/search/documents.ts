import { directionOf } from '../../../src/i18n/direction.ts';
import type { ArticleEntry, Catalog } from '../../../src/model/catalog.ts';
import { rightsOf } from '../../../src/model/rights.ts';
import type { SearchRecord } from '../../../src/search/index-files.ts';

/** An article as it is indexed, but for its text. */
export interface SearchDocument {
  readonly id: string;
  /** What a result shows. */
  readonly record: Omit<SearchRecord, 'text'>;
  /** Of people, organisations, places and hashtags: searched besides title, publisher and text. */
  readonly names: readonly string[];
  readonly topics: readonly string[];
  /** Id, or `unknown`. */
  readonly source: string;
  readonly people: readonly string[];
  readonly story?: string;
  /** What of the text is indexed: the whole body at a path with that hash, or the words here. */
  readonly text: { readonly path: string; readonly hash: string } | { readonly words: string };
}

/** Value of the filter `source` for articles whose publisher is unknown. */
const UNKNOWN = 'unknown';

/**
 * What the index is told of an article: no more than its publisher's rights let pages show. Of one whose headline
 * alone may be shown, no name that only its text has.
 *
 * @returns Plain data: its hash tells whether a shard has to be indexed again.
 */
export function searchDocument(catalog: Catalog, article: ArticleEntry): SearchDocument {
  const { data } = article;
  const rights = rightsOf(catalog, article);
  const source =
    data.source === undefined ? undefined : (catalog.sources.get(data.source)?.name ?? data.source);
  const rightToLeft = data.language !== undefined && directionOf(data.language) === 'rtl';
  const people = rights === 'headline' ? [] : data.people;
  return {
    id: data.id,
    record: {
      address: article.address,
      title: data.title,
      ...(source === undefined ? {} : { source }),
      date: data.date,
      precision: data.datePrecision,
      basis: data.dateBasis,
      ...(data.dateText === undefined ? {} : { dateText: data.dateText }),
      ...(data.language === undefined ? {} : { language: data.language }),
      ...(rightToLeft ? { dir: 'rtl' } : {}),
    },
    names: rights === 'headline' ? [] : [...people, ...data.organisations, ...data.places, ...data.hashtags],
    topics: data.topics,
    source: data.source ?? UNKNOWN,
    people,
    ...(article.story === undefined ? {} : { story: article.story }),
    text:
      rights === 'full'
        ? { path: article.path, hash: article.bodyHash }
        : { words: rights === 'excerpt' ? excerptOf(article) : '' },
  };
}

function excerptOf(article: ArticleEntry): string {
  const { keyPoints, excerpt } = article.texts();
  return [...keyPoints, excerpt].join('\n');
}
