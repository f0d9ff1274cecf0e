import { feedId } from '../feeds/feed-id.ts';
import { escapeXml } from '../feeds/xml.ts';
import { words } from '../i18n/messages.ts';
import type { ArticleEntry, Catalog } from '../model/catalog.ts';
import { monthOf } from '../model/day.ts';
import { absolute } from '../model/href.ts';
import type { PageKind, PageRef } from '../model/page-kind.ts';
import { rightsOf } from '../model/rights.ts';
import { taxonomyOf } from './taxonomy/terms.ts';
import { topicLabels } from './taxonomy/topics-in-use.ts';

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

const NEWEST = 50;

function htmlOf(catalog: Catalog, article: ArticleEntry): string {
  if (rightsOf(catalog, article) === 'headline') return '';
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
    html: htmlOf(catalog, article),
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

function feedView(catalog: Catalog, ref: PageRef): FeedView {
  const folder = String(ref.args);
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
    items: articles.slice(0, NEWEST).map((article) => itemOf(catalog, article)),
  };
}

function feed(name: string, file: string): PageKind<FeedView> {
  return {
    name,
    refs: (catalog) =>
      [
        '/',
        ...[...topicLabels(catalog).keys()].map((slug) => `/topics/${slug}/`),
        ...[...taxonomyOf(catalog).sources.keys()].sort().map((id) => `/sources/${id}/`),
      ]
        .map((folder): PageRef => ({ address: folder + file, args: folder }))
        .concat(
          catalog.stories.map(({ address, members }) => ({
            address: address + file,
            args: address,
            settled: { month: monthOf(members.at(-1)?.article.data.date ?? '') },
          })),
        ),
    view: feedView,
  };
}

/** `/feed.xml`, and under each topic, source and story. */
export const feedAtom = feed('feed-atom', 'feed.xml');

/** `/feed.json`, likewise. */
export const feedJson = feed('feed-json', 'feed.json');
