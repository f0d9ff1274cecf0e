import { words } from '../../i18n/messages.ts';
import type { Catalog } from '../../model/catalog.ts';
import { hashText } from '../../model/hash-text.ts';
import { absolute } from '../../model/href.ts';
import { newestLastmod } from '../../model/lastmod.ts';
import type { FileKind } from '../../model/page-kind.ts';
import { briefOf, type DayBrief } from '../../views/brief.ts';
import { taxonomyOf } from '../../views/taxonomy/terms.ts';
import { escapeXml } from '../escape-xml.ts';
import type { FeedView } from './feed-view.ts';

const FOLDER = '/brief/';
const MAX_DAYS = 14;

/**
 * An id for the brief of a day: a UUID of version 8 like those of articles, from which its last part distinguishes it.
 * Between them is a hash of the site's address, since every site has a brief of that day.
 */
function briefId(site: Catalog['site'], day: string): string {
  const hash = hashText(absolute(site, '/')).toString(16).padStart(8, '0');
  const parts = [day.replaceAll('-', ''), hash.slice(0, 4), `8${hash.slice(4, 7)}`, `8${hash.slice(7)}00`];
  return `urn:uuid:${parts.join('-')}-627269656673`;
}

function htmlOf(site: Catalog['site'], { newsItems }: DayBrief): string {
  const items = newsItems.map(({ title, address, quotes: [quote], head }) => {
    const isOfHead = quote === undefined || quote.article === head?.address;
    const source = isOfHead ? (head?.source?.text ?? head?.host) : quote.source?.text;
    return [
      `<li><p><a href="${escapeXml(absolute(site, address))}">${escapeXml(title)}</a></p>`,
      quote === undefined ? '' : `<p>${escapeXml(quote.text)}</p>`,
      source === undefined ? '' : `<p><small>${escapeXml(source)}</small></p>`,
      '</li>',
    ].join('');
  });
  return `<ol>${items.join('')}</ol>`;
}

function briefFeed(catalog: Catalog): FeedView {
  const { site } = catalog;
  const { days: all, frontAt } = taxonomyOf(catalog);
  // Like `/brief/`, from the newest day with an article of known date.
  const days = all.slice(frontAt, frontAt + MAX_DAYS);
  return {
    title: `${words.brief} – ${site.title}`,
    site: site.title,
    language: site.language,
    page: absolute(site, FOLDER),
    atom: absolute(site, `${FOLDER}feed.xml`),
    json: absolute(site, `${FOLDER}feed.json`),
    updated:
      newestLastmod(days.flatMap(({ articles }) => articles)) ??
      (catalog.began && `${catalog.began}T00:00:00Z`),
    publisherUnknown: words.publisherUnknown,
    items: days.map(({ key, articles, lastmod }) => {
      const brief = briefOf(catalog, key, true);
      const date = articles[0]?.data.date ?? `${key}T00:00:00Z`;
      return {
        id: briefId(site, key),
        title: words.briefOf(brief.title),
        page: absolute(site, brief.address),
        date,
        changed: lastmod === date ? undefined : lastmod,
        source: site.title,
        language: site.language,
        tags: [],
        html: htmlOf(site, brief),
      };
    }),
  };
}

/**
 * `/brief/feed.xml` or `/brief/feed.json`: the brief of each of the newest days.
 *
 * @param format Name of the kind and of its file, and its writer.
 */
export function briefFeedKind(format: {
  readonly name: string;
  readonly file: string;
  readonly mediaType: string;
  readonly write: (view: FeedView) => string;
}): FileKind<FeedView, null> {
  const { file, ...rest } = format;
  return {
    ...rest,
    refs: () => [{ address: FOLDER + file, args: null }],
    view: briefFeed,
    links: ({ page, atom, json, items }) => [page, atom, json, ...items.map((item) => item.page)],
  };
}
