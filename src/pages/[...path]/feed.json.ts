import type { APIContext } from 'astro';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { pageOf } from '../../model/page-of.ts';
import type { FeedView } from '../../views/feed.ts';

export function GET(context: APIContext): Response {
  const { view } = pageOf<FeedView>(context);
  return new Response(jsonFeed(view), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
