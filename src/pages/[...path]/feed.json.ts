import type { APIContext } from 'astro';
import { jsonFeed } from '../../lib/json-feed.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { FeedView } from '../../lib/views/feed.ts';

export function GET(context: APIContext): Response {
  const { view } = pageOf<FeedView>(context);
  return new Response(jsonFeed(view), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
