import { words } from '../../i18n/messages.ts';
import type { ArticleEntry, Catalog } from '../../model/catalog.ts';
import { monthOf } from '../../model/day.ts';
import { absolute } from '../../model/href.ts';
import { newestLastmod } from '../../model/lastmod.ts';
import type { FileKind, Json, PageRef } from '../../model/page-kind.ts';
import { hostName } from '../../views/host-publisher.ts';
import { taxonomyOf } from '../../views/taxonomy/terms.ts';
import { topicLabels } from '../../views/taxonomy/topics-in-use.ts';
import { sourceLink } from '../../views/teaser.ts';
import { escapeXml } from '../escape-xml.ts';
import { type FeedDocument, siteFeed, storyFeed, termFeed } from './feed-series.ts';

/** The address of a document in each format. */
export interface FormatAddresses {
  readonly atom: string;
  readonly json: string;
}

/** A feed, independent of its format. Addresses are absolute. */
export interface FeedView {
  readonly title: string;
  readonly site: string;
  readonly language: string;
  /** The page that it belongs to. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  /** For an archive, the feed that it belongs to. */
  readonly current?: FormatAddresses | undefined;
  /** The archive before this document. */
  readonly previous?: FormatAddresses | undefined;
  /** Instant of the last change of an entry; without entries, the day on which the digest began, if known. */
  readonly updated?: string | undefined;
  readonly publisherUnknown: string;
  /** Newest first. */
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly page: string;
    readonly original?: string | undefined;
    /** Instant of publication; when it was first seen if `isUndated`. */
    readonly date: string;
    /** Set if its time of publication is not known. */
    readonly isUndated?: true | undefined;
    /** Instant of its last change. */
    readonly changed?: string | undefined;
    readonly source?: string | undefined;
    readonly language?: string | undefined;
    readonly tags: readonly string[];
    /** Key points and first words, as far as the publisher's rights allow; may be empty. */
    readonly html: string;
  }[];
}

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
    isUndated: data.dateBasis === 'ingest' ? true : undefined,
    changed: article.changed?.at,
    source: sourceLink(catalog, data.source)?.text ?? hostName(catalog, article),
    language: data.language,
    tags: [...data.topics.map((slug) => topicLabels(catalog).get(slug) ?? slug), ...data.hashtags],
    html: htmlOf(article),
  };
}

/** A document of a feed: the folder of the feed's page, and the name of the archive, if it is one. */
type FeedArgs = readonly [folder: string, archive: string | null];

/** The subject of a feed, by its folder. */
function subjectOf(catalog: Catalog, folder: string): { title?: string; document: FeedDocument } {
  const [section, key] = folder.split('/').filter((part) => part !== '');
  if (section === 'topics' && key !== undefined) {
    const articles = taxonomyOf(catalog).topics.get(key)?.articles ?? [];
    return { title: topicLabels(catalog).get(key) ?? key, document: termFeed(catalog, articles) };
  }
  if (section === 'sources' && key !== undefined) {
    const articles = taxonomyOf(catalog).sources.get(key)?.articles ?? [];
    return { title: catalog.sources.get(key)?.name ?? key, document: termFeed(catalog, articles) };
  }
  const story = section === 'stories' ? catalog.storyById.get(key?.slice(-12) ?? '') : undefined;
  if (story === undefined) return { document: siteFeed(catalog).current };
  return { title: story.title, document: storyFeed(story.members.map(({ article }) => article).reverse()) };
}

/** @returns File names of a document, in the folder of the feed's page. */
function filesOf(archive: string | null): FormatAddresses {
  const name = archive === null ? 'feed' : `feed-${archive}`;
  return { atom: `${name}.xml`, json: `${name}.json` };
}

function feedView(catalog: Catalog, [folder, name]: FeedArgs): FeedView {
  const { title, document } = subjectOf(catalog, folder);
  const { site } = catalog;
  const archives = folder === '/' ? siteFeed(catalog).archives : [];
  const at = name === null ? archives.length : archives.findIndex((archive) => archive.name === name);
  const { articles } = archives[at] ?? document;
  const previous = archives[at - 1]?.name;
  const addresses = (archive: string | null): FormatAddresses => {
    const { atom, json } = filesOf(archive);
    return { atom: absolute(site, folder + atom), json: absolute(site, folder + json) };
  };
  return {
    title: title === undefined ? site.title : `${title} – ${site.title}`,
    site: site.title,
    language: site.language,
    page: absolute(site, folder),
    ...addresses(name),
    current: name === null ? undefined : addresses(null),
    previous: previous === undefined ? undefined : addresses(previous),
    updated: newestLastmod(articles) ?? (catalog.began && `${catalog.began}T00:00:00Z`),
    publisherUnknown: words.publisherUnknown,
    items: articles.map((article) => itemOf(catalog, article)),
  };
}

/** The documents of all feeds; each depends only on its articles. */
function refsOf(catalog: Catalog, format: keyof FormatAddresses): PageRef<FeedArgs>[] {
  const { current, archives } = siteFeed(catalog);
  const { topics, sources } = taxonomyOf(catalog);
  const refOf = (
    folder: string,
    archive: string | null,
    ids: readonly string[],
    besides: Json,
  ): PageRef<FeedArgs> => ({
    address: folder + filesOf(archive)[format],
    args: [folder, archive],
    settled: { articles: ids, besides },
  });
  const termRef = (folder: string, articles: readonly ArticleEntry[]) =>
    refOf(folder, null, termFeed(catalog, articles).ids, catalog.began ?? null);
  return [
    refOf('/', null, current.ids, [catalog.began ?? null, archives.at(-1)?.name ?? null]),
    ...archives.map(({ name, ids }, at) => refOf('/', name, ids, archives[at - 1]?.name ?? null)),
    ...[...topicLabels(catalog).keys()].map((key) =>
      termRef(`/topics/${key}/`, topics.get(key)?.articles ?? []),
    ),
    ...[...sources.values()]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, articles }) => termRef(`/sources/${key}/`, articles)),
    ...catalog.stories.map(
      ({ address, members }): PageRef<FeedArgs> => ({
        address: address + filesOf(null)[format],
        args: [address, null],
        settled: { month: monthOf(members.at(-1)?.article.day ?? '') },
      }),
    ),
  ];
}

/**
 * Feeds of the whole site, with its archives, and of each topic, source and story, in one format.
 *
 * @param format The key of the format in `FormatAddresses`.
 */
export function feedKind(kind: {
  readonly name: string;
  readonly format: keyof FormatAddresses;
  readonly mediaType: string;
  readonly write: (view: FeedView) => string;
}): FileKind<FeedView, FeedArgs> {
  const { format, ...rest } = kind;
  return {
    ...rest,
    refs: (catalog) => refsOf(catalog, format),
    view: (catalog, { args }) => feedView(catalog, args),
    links: ({ page, atom, json, current, previous, items }) => [
      ...[page, atom, json],
      ...[current, previous].flatMap((one) => (one === undefined ? [] : [one.atom, one.json])),
      ...items.map((item) => item.page),
    ],
  };
}

/**
 * A permanent id for an entry of a feed, from the 12 hex digits of an article: a UUID of version 8, whose first 48 bits
 * are the article's id, so that it survives changes of addresses and moves of the site.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8
 */
export function feedId(id: string): string {
  return `urn:uuid:${id.slice(0, 8)}-${id.slice(8, 12)}-8000-8000-62726f616473`;
}
