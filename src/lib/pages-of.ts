import { getCollection, getEntry } from 'astro:content';
import type { SiteSettings } from '../schemas/settings.ts';
import { paramsOf } from './params-of.ts';
import { plannedView } from './plan-file.ts';

/** What a route's page is given as `Astro.props`, or an endpoint as `context.props`. */
export interface PageProps<View> {
  /** `/articles/x-0123456789ab/`, without the base. */
  readonly address: string;
  /** What the page's kind returned for it. */
  readonly view: View;
  readonly site: SiteSettings;
}

/** One page as Astro's `getStaticPaths` wants it. */
export interface StaticPath<View> {
  readonly params: Record<string, string | undefined>;
  readonly props: PageProps<View>;
}

/**
 * The pages of a kind, for `getStaticPaths`: in a build those alone that have to be rendered, in `astro dev` all.
 *
 * ```ts
 * // src/pages/topics/[topic]/[year]/[month]/index.astro
 * export const getStaticPaths = () => pagesOf<TopicMonthView>('topic-month', '/topics/[topic]/[year]/[month]/');
 * type Props = PageProps<TopicMonthView>;
 * const { view, site, address } = Astro.props;
 *
 * // src/pages/[...path]/feed.xml.ts, for /feed.xml and /topics/sport/feed.xml alike
 * export const getStaticPaths = () => pagesOf<FeedView>('feed-atom', '/[...path]/feed.xml');
 *
 * // src/pages/[...path].astro, for pages that stand alone: /, /about/, /404.html
 * export const getStaticPaths = () => pagesOf<HomeView>('home', '/[...path]');
 * ```
 *
 * Every route takes its pages from here, single ones too: a route without `getStaticPaths` is rendered in
 * every build, and has no view.
 *
 * @param kind Name of a `PageKind`, or several when one route shows them all.
 * @param pattern The route as its file is named; see `paramsOf`.
 */
export async function pagesOf<View>(
  kind: string | readonly string[],
  pattern: string,
): Promise<StaticPath<View>[]> {
  const kinds = typeof kind === 'string' ? [kind] : kind;
  const settings = await getEntry('site', 'site');
  if (settings === undefined) return [];
  const entries = await getCollection('pages', (entry) => kinds.includes(entry.data.kind));
  return entries.flatMap(({ id: address, data }) => {
    const view = plannedView({ address, ...data });
    if (view === undefined) return [];
    return {
      params: paramsOf(pattern, address),
      props: { address, view: view as View, site: settings.data },
    };
  });
}
