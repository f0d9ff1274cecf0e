import { words } from '../../i18n/messages.ts';
import type { ArticleEntry, Catalog } from '../../model/catalog.ts';
import { monthOf } from '../../model/day.ts';
import { absolute } from '../../model/href.ts';
import type { FileKind, PageRef } from '../../model/page-kind.ts';
import { taxonomyOf } from '../../views/taxonomy/terms.ts';
import { topicLabels } from '../../views/taxonomy/topics-in-use.ts';
import { escapeXml } from '../escape-xml.ts';

/** A feed, whatever format it is written in. Addresses are whole. */
export interface FeedView {
  readonly title: string;
  readonly site: string;
  readonly language: string;
  /** The page that it goes with. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  /** Instant of the newest entry: no feed tells when it was built. */
  readonly updated: string;
  readonly publisherUnknown: string;
  /** Newest first. */
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly page: string;
    readonly original?: string | undefined;
    readonly date: string;
    readonly source?: string | undefined;
    readonly language?: string | undefined;
    readonly tags: readonly string[];
    /** Key points and first words, as far as the publisher's rights go; may be empty. */
    readonly html: string;
  }[];
}

const MAX_ENTRIES = 50;

function htmlOf(article: ArticleEntry): string {
  const { keyPoints, excerpt } = article.texts();
  const points = keyPoints.map((point) => `<li>${escapeXml(point)}</li>`).join('');
  const text = excerpt === '' ? '' : `<p>${escapeXml(excerpt)}</p>`;
  return (points === '' ? '' : `<ul>${points}</ul>`) + text;
}

function itemOf(catalog: Catalog, article: ArticleEntry): FeedView['items'][number] {
  const { data } = article;
  return {
    id: feedId(data.id),
    title: data.title,
    page: absolute(catalog.site, article.address),
    original: data.url,
    date: data.date,
    source: data.source === undefined ? undefined : (catalog.sources.get(data.source)?.name ?? data.source),
    language: data.language,
    tags: [...data.topics.map((slug) => topicLabels(catalog).get(slug) ?? slug), ...data.hashtags],
    html: htmlOf(article),
  };
}

/** What a feed is of: its folder says. */
function subjectOf(catalog: Catalog, folder: string): { title?: string; articles: readonly ArticleEntry[] } {
  const [section, key] = folder.split('/').filter((part) => part !== '');
  if (section === 'topics' && key !== undefined) {
    const articles = taxonomyOf(catalog).topics.get(key)?.articles ?? [];
    return { title: topicLabels(catalog).get(key) ?? key, articles };
  }
  if (section === 'sources' && key !== undefined) {
    return {
      title: catalog.sources.get(key)?.name ?? key,
      articles: taxonomyOf(catalog).sources.get(key)?.articles ?? [],
    };
  }
  const story = section === 'stories' ? catalog.storyById.get(key?.slice(-12) ?? '') : undefined;
  if (story === undefined) return { articles: catalog.articles };
  return { title: story.title, articles: story.members.map((member) => member.article).reverse() };
}

/** @param folder The page that the feed goes with. */
function feedView(catalog: Catalog, folder: string): FeedView {
  const { title, articles } = subjectOf(catalog, folder);
  const { site } = catalog;
  return {
    title: title === undefined ? site.title : `${title} – ${site.title}`,
    site: site.title,
    language: site.language,
    page: absolute(site, folder),
    atom: absolute(site, `${folder}feed.xml`),
    json: absolute(site, `${folder}feed.json`),
    updated: articles[0]?.data.date ?? '1970-01-01T00:00:00Z',
    publisherUnknown: words.publisherUnknown,
    items: articles.slice(0, MAX_ENTRIES).map((article) => itemOf(catalog, article)),
  };
}

/**
 * Feeds of the whole site and of each topic, source and story, in one format.
 *
 * @param format.file Name of the file that stands in the folder of the page that a feed goes with.
 */
export function feedKind(format: {
  readonly name: string;
  readonly file: string;
  readonly mediaType: string;
  readonly write: (view: FeedView) => string;
}): FileKind<FeedView, string> {
  const { file, ...rest } = format;
  return {
    ...rest,
    refs: (catalog) =>
      [
        '/',
        ...[...topicLabels(catalog).keys()].map((slug) => `/topics/${slug}/`),
        ...[...taxonomyOf(catalog).sources.keys()].sort().map((id) => `/sources/${id}/`),
      ]
        .map((folder): PageRef<string> => ({ address: folder + file, args: folder }))
        .concat(
          catalog.stories.map(({ address, members }) => ({
            address: address + file,
            args: address,
            settled: { month: monthOf(members.at(-1)?.article.data.date ?? '') },
          })),
        ),
    view: (catalog, { args }) => feedView(catalog, args),
    links: ({ page, atom, json, items }) => [page, atom, json, ...items.map((item) => item.page)],
  };
}

/**
 * A permanent id for an entry of a feed, from the 12 hex digits of an article: a UUID of version 8, whose first
 * 48 bits are the article's id, so that it outlives every address and every move of the site.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8
 */
export function feedId(id: string): string {
  return `urn:uuid:${id.slice(0, 8)}-${id.slice(8, 12)}-8000-8000-62726f616473`;
}
