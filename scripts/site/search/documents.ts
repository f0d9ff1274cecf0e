import { directionOf } from '../../../src/i18n/direction.ts';
import type { ArticleEntry, Catalog, StoryEntry } from '../../../src/model/catalog.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { TextFile } from '../../../src/model/rights.ts';
import type { SearchRecord } from '../../../src/search/index-files.ts';
import { storyTitle, storyTitleLanguage } from '../../../src/views/news-item.ts';

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
  /** What of the text is indexed: the whole body in a file, or the words here. */
  readonly text: TextFile | { readonly words: string };
}

/** Value of the filter `source` for articles whose publisher is unknown. */
const UNKNOWN = 'unknown';

/**
 * What the index is told of an article: what pages may show of it.
 *
 * @returns Plain data: its hash tells whether a shard has to be indexed again.
 */
export function searchDocument(catalog: Catalog, article: ArticleEntry): SearchDocument {
  const { data, body } = article;
  const source =
    data.source === undefined ? undefined : (catalog.sources.get(data.source)?.name ?? data.source);
  const story = catalog.storyById.get(article.story ?? '');
  const rightToLeft = data.language !== undefined && directionOf(data.language) === 'rtl';
  return {
    id: data.id,
    record: {
      address: article.address,
      title: data.title,
      ...omitUndefined({ source }),
      date: data.date,
      precision: data.datePrecision,
      basis: data.dateBasis,
      ...omitUndefined({ dateText: data.dateText, language: data.language }),
      ...(rightToLeft ? { dir: 'rtl' } : {}),
      ...(story === undefined ? {} : { story: storyOfResult(catalog, story) }),
    },
    names: [...data.people, ...data.organisations, ...data.places, ...data.hashtags],
    topics: data.topics,
    source: data.source ?? UNKNOWN,
    people: data.people,
    ...omitUndefined({ story: article.story }),
    text: body ?? { words: excerptOf(article) },
  };
}

/** @returns What a result tells of the story of its article; its title may be that of an article of another shard. */
export function storyOfResult(catalog: Catalog, story: StoryEntry): NonNullable<SearchRecord['story']> {
  return {
    address: story.address,
    title: storyTitle(catalog, story),
    ...storyTitleLanguage(catalog, story),
  };
}

function excerptOf(article: ArticleEntry): string {
  const { keyPoints, excerpt } = article.texts();
  return [...keyPoints, excerpt].filter((text) => text !== '').join('\n');
}
