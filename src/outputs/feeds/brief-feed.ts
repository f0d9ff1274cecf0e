import { words } from '../../i18n/messages.ts';
import type { Catalog } from '../../model/catalog.ts';
import { absolute } from '../../model/href.ts';
import type { FileKind } from '../../model/page-kind.ts';
import { briefOf, type DayBrief } from '../../views/brief.ts';
import { taxonomyOf } from '../../views/taxonomy/terms.ts';
import { escapeXml } from '../escape-xml.ts';
import type { FeedView } from './feed-view.ts';

const FOLDER = '/brief/';
const MAX_DAYS = 14;

/** A permanent id for the brief of a day, like those of articles, from which its last part distinguishes it. */
function briefId(day: string): string {
  return `urn:uuid:${day.replaceAll('-', '')}-0000-8000-8000-627269656673`;
}

function htmlOf(site: Catalog['site'], { newsItems }: DayBrief): string {
  const items = newsItems.map(({ title, address, quotes: [quote], head }) => {
    const source = quote?.source?.text ?? head?.source?.text;
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
  const days = taxonomyOf(catalog).days.slice(0, MAX_DAYS);
  return {
    title: `${words.brief} – ${site.title}`,
    site: site.title,
    language: site.language,
    page: absolute(site, FOLDER),
    atom: absolute(site, `${FOLDER}feed.xml`),
    json: absolute(site, `${FOLDER}feed.json`),
    updated: days[0]?.articles[0]?.data.date,
    publisherUnknown: words.publisherUnknown,
    items: days.map(({ key, articles: [newest] }) => {
      const brief = briefOf(catalog, key, true);
      return {
        id: briefId(key),
        title: words.briefOf(brief.title),
        page: absolute(site, brief.address),
        date: newest?.data.date ?? `${key}T00:00:00Z`,
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
