import type { APIContext } from 'astro';
import { atom } from '../../lib/atom.ts';
import { type PageProps, pagesOf } from '../../lib/pages-of.ts';
import type { FeedView } from '../../lib/views/feed.ts';

export const getStaticPaths = () => pagesOf<FeedView>('feed-atom', '/[...path]/feed.xml');

export function GET({ props }: APIContext<PageProps<FeedView>>): Response {
  return new Response(atom(props.view), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
