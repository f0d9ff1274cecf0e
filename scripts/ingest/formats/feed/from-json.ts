import { enclosureKind, type FeedEntry, nonBlank } from './feed-entry.ts';

type Text = string | undefined;

/** An item of a JSON Feed as feedsmith returns it; any field may be missing. */
export interface JsonItem {
  id?: Text;
  url?: Text;
  external_url?: Text;
  title?: Text;
  content_html?: Text;
  content_text?: Text;
  summary?: Text;
  date_published?: unknown;
  date_modified?: unknown;
  tags?: readonly Text[] | undefined;
  authors?: readonly { name?: Text }[] | undefined;
  language?: Text;
  attachments?: readonly { mime_type?: Text }[] | undefined;
}

/** Adapt an item of JSON Feed 1.0 or 1.1; jsonfeed.org. */
export function fromJson(item: JsonItem): FeedEntry {
  const html = item.content_html;
  const text = item.content_text;
  return {
    title: item.title === undefined ? undefined : { text: item.title, html: false },
    link: item.url ?? item.external_url,
    dates: nonBlank(item.date_published, item.date_modified),
    content:
      html !== undefined
        ? { text: html, html: true }
        : text === undefined
          ? undefined
          : { text, html: false },
    summary: item.summary === undefined ? undefined : { text: item.summary, html: false },
    description: undefined,
    categories: (item.tags ?? []).map((tag) => tag ?? ''),
    authors: (item.authors ?? []).map(({ name }) => name ?? ''),
    id: item.id,
    language: item.language,
    publisher: undefined,
    kind: enclosureKind(item.attachments?.[0]?.mime_type),
    base: undefined,
  };
}
