import type { FeedView } from './feed-view.ts';

/**
 * A feed as JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(view: FeedView): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    home_page_url: view.page,
    feed_url: view.json,
    next_url: view.previous?.json,
    language: view.language,
    items: view.items.map((item) => ({
      id: item.id,
      url: item.page,
      external_url: item.original,
      title: item.title,
      content_html: item.html,
      date_published: item.isUndated ? undefined : item.date,
      date_modified: item.changed,
      authors: [{ name: item.source ?? view.publisherUnknown }],
      tags: item.tags.length > 0 ? item.tags : undefined,
      language: item.language,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
