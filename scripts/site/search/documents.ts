import { directionOf } from '../../../src/i18n/direction.ts';
import type { ArticleEntry, Catalog } from '../../../src/model/catalog.ts';
import { rightsOf } from '../../../src/model/rights.ts';
import { recordAddress } from '../../../src/search/record-address.ts';
import { bareForms, indexedText } from '../../../src/search/search-terms.ts';

/** An article as Pagefind takes it in, but for its text. */
export interface SearchDocument {
  /** See `src/search/record-address.ts`. */
  readonly url: string;
  /** Searched, every field of it. */
  readonly meta: Readonly<Record<string, string>> & { readonly title: string };
  readonly filters: Readonly<Record<string, string[]>>;
  readonly sort: Readonly<Record<string, string>>;
  /** What of the text is indexed: the whole body at a path with that hash, or the words here. */
  readonly text: { readonly path: string; readonly hash: string } | { readonly words: string };
}

/** Value of the filter `source` for articles whose publisher is unknown. */
const UNKNOWN = 'unknown';

/**
 * What the index is told of an article. No more of a text is indexed than its publisher's rights let pages show.
 *
 * @returns Plain data: its hash tells whether a shard has to be indexed again.
 */
export function searchDocument(catalog: Catalog, article: ArticleEntry): SearchDocument {
  const { data } = article;
  const rights = rightsOf(catalog, article);
  const names = [...data.people, ...data.organisations, ...data.places, ...data.hashtags].join(' ');
  return {
    url: recordAddress(article.address, {
      date: data.date,
      precision: data.datePrecision,
      basis: data.dateBasis,
      dateText: data.dateText,
      language: data.language,
      dir: data.language !== undefined && directionOf(data.language) === 'rtl' ? 'rtl' : undefined,
    }),
    meta: {
      title: indexedText(data.title),
      names: indexedText(names),
      source: data.source === undefined ? '' : (catalog.sources.get(data.source)?.name ?? data.source),
    },
    filters: {
      topic: [...data.topics],
      source: [data.source ?? UNKNOWN],
      story: article.story === undefined ? [] : [article.story],
      person: [...data.people],
    },
    // As text: Pagefind keeps numbers in 32 bits and would mix up days. The id settles the order of equal dates.
    sort: { date: `${data.date} ${data.id}` },
    text:
      rights === 'full'
        ? { path: article.path, hash: article.bodyHash }
        : { words: indexedText(rights === 'excerpt' ? excerptOf(article) : '') },
  };
}

function excerptOf(article: ArticleEntry): string {
  const { keyPoints, excerpt } = article.texts();
  return [...keyPoints, excerpt].join(' ');
}

/** Words that the index is given besides the text as written. */
export function otherForms(document: SearchDocument, text: string): string {
  return bareForms(`${document.meta.title} ${text}`);
}
