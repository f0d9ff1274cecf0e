import { directionOf } from '../../../src/i18n/direction.ts';
import type { ArticleEntry, Catalog, StoryEntry } from '../../../src/model/catalog.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { TextFile } from '../../../src/model/rights.ts';
import type { SearchRecord } from '../../../src/search/index-files.ts';
import { storyTitle, storyTitleLanguage } from '../../../src/views/news-item.ts';

/** An article for the index, without its text. */
export interface SearchDocument {
  readonly id: string;
  /** What a result shows. */
  readonly record: Omit<SearchRecord, 'text'>;
  /** Names of people, organisations, places and hashtags, searched in addition to title, publisher and text. */
  readonly names: readonly string[];
  readonly topics: readonly string[];
  /** Id, or `unknown`. */
  readonly source: string;
  readonly people: readonly string[];
  readonly story?: string;
  /** The indexed text: the whole body in a file, or these words. */
  readonly text: TextFile | { readonly words: string };
}

/** Value of the filter `source` for articles whose publisher is unknown. */
const UNKNOWN = 'unknown';

/**
 * The document of an article for the index: what pages may show of it.
 *
 * @returns Plain data, by whose hash a changed shard is detected.
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

/** @returns The story of an article in a result; its title may come from an article of another shard. */
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
