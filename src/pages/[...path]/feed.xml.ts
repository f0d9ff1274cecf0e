import type { APIContext } from 'astro';
import { atom } from '../../lib/atom.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { FeedView } from '../../lib/views/feed.ts';

export function GET(context: APIContext): Response {
  const { view } = pageOf<FeedView>(context);
  return new Response(atom(view), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
