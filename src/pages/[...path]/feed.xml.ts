import type { APIContext } from 'astro';
import { atom } from '../../feeds/atom.ts';
import { pageOf } from '../../model/page-of.ts';
import type { FeedView } from '../../views/feed.ts';

export function GET(context: APIContext): Response {
  const { view } = pageOf<FeedView>(context);
  return new Response(atom(view), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
