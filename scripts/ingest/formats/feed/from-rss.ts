import { webAddress } from '../origin.ts';
import {
  enclosureKind,
  type FeedEntry,
  type MediaParts,
  mediaOf,
  nonBlank,
  withGuessedMarkup,
} from './feed-entry.ts';

type Text = string | undefined;

/** An item of RSS 0.9x, 1.0 or 2.0 as feedsmith returns it; any field may be missing. */
export interface RssItem extends MediaParts {
  xml?: { base?: Text } | undefined;
  title?: Text;
  link?: Text;
  description?: Text;
  pubDate?: unknown;
  guid?: { value?: Text; isPermaLink?: boolean | undefined } | undefined;
  source?: { title?: Text } | undefined;
  authors?: readonly { name?: Text; email?: Text }[] | undefined;
  categories?: readonly { name?: Text }[] | undefined;
  enclosures?: readonly { type?: Text }[] | undefined;
  content?: { encoded?: Text } | undefined;
  dc?:
    | {
        creators?: readonly string[] | undefined;
        dates?: readonly unknown[] | undefined;
        languages?: readonly string[] | undefined;
        publishers?: readonly string[] | undefined;
        subjects?: readonly string[] | undefined;
      }
    | undefined;
}

/** Adapt an item of RSS, with Dublin Core and `content:encoded`. */
export function fromRss(item: RssItem): FeedEntry {
  const { dc, guid } = item;
  // Many feeds number their items and leave out `isPermaLink="false"`: a number is no address below the site.
  const permalink = guid?.isPermaLink === false ? undefined : webAddress(guid?.value);
  const media = mediaOf(item);
  return {
    title: withGuessedMarkup(item.title) ?? media.title,
    link: item.link ?? permalink,
    dates: nonBlank(item.pubDate, ...(dc?.dates ?? [])),
    content: withGuessedMarkup(item.content?.encoded),
    summary: withGuessedMarkup(item.description),
    description: media.description,
    categories: [...(item.categories ?? []).map(({ name }) => name ?? ''), ...(dc?.subjects ?? [])],
    authors: [...(item.authors ?? []).map(({ name, email }) => name ?? email ?? ''), ...(dc?.creators ?? [])],
    id: guid?.value,
    language: dc?.languages?.[0],
    publisher: item.source?.title ?? dc?.publishers?.[0],
    kind: enclosureKind(item.enclosures?.[0]?.type) ?? media.kind,
    base: item.xml?.base,
  };
}
