import type { APIContext } from 'astro';
import { jsonFeed } from '../../lib/json-feed.ts';
import { type PageProps, pagesOf } from '../../lib/pages-of.ts';
import type { FeedView } from '../../lib/views/feed.ts';

export const getStaticPaths = () => pagesOf<FeedView>('feed-json', '/[...path]/feed.json');

export function GET({ props }: APIContext<PageProps<FeedView>>): Response {
  return new Response(jsonFeed(props.view), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
