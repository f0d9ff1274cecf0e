import type { PageKind } from '../../src/model/page-kind.ts';

/** Pages of a small independent site, so that the build is tested separately from the templates. */
export const MINI_KINDS: readonly PageKind[] = [
  {
    name: 'home',
    refs: ({ articles }) => [{ address: '/', args: null, ...lastmod(articles[0]?.data.date) }],
    view: ({ articles, site }) => ({
      title: site.title,
      links: articles.slice(0, 5).map(({ address, data }) => ({ address, title: data.title })),
    }),
  },
  {
    name: 'article',
    refs: ({ articles }) =>
      articles.map(({ address, data }) => ({ address, args: data.id, lastmod: data.date })),
    view: ({ byId, sources }, { args }) => {
      const entry = byId.get(String(args));
      if (entry === undefined) throw new Error('Unexpected article');
      return {
        title: entry.data.title,
        source: sources.get(entry.data.source ?? '')?.name ?? null,
        people: entry.data.people,
        keyPoints: entry.texts().keyPoints,
        body: entry.body,
      };
    },
  },
  {
    name: 'day',
    refs: ({ articles }) =>
      [...new Set(articles.map(({ data }) => data.date.slice(0, 10)))].map((day) => ({
        address: `/${day.replaceAll('-', '/')}/`,
        args: day,
        lastmod: `${day}T00:00:00Z`,
      })),
    view: ({ articles }, { args }) => ({
      title: args,
      links: articles
        .filter(({ data }) => data.date.startsWith(String(args)))
        .map(({ address, data }) => ({ address, title: data.title })),
    }),
  },
  {
    name: 'story',
    refs: ({ stories }) => stories.map(({ id, address }) => ({ address, args: id })),
    view: ({ storyById }, { args }) => {
      const story = storyById.get(String(args));
      return {
        title: story?.title,
        links: story?.members.map(({ article }) => ({ address: article.address, title: article.data.title })),
      };
    },
  },
  {
    name: 'redirect',
    refs: ({ stories, reduced, byId }) => [
      ...stories.flatMap(({ address, redirects }) =>
        redirects.map((from) => ({ address: from, args: address })),
      ),
      ...reduced.map(({ address, article }) => ({ address, args: byId.get(article)?.address ?? '' })),
    ],
    view: (_, { args }) => ({ title: 'Moved', links: [{ address: String(args), title: 'The story' }] }),
  },
  {
    name: 'withdrawn',
    refs: ({ withdrawn }) => withdrawn.map(({ address, why }) => ({ address, args: why })),
    view: (_, { args }) => ({ title: `Withdrawn: ${String(args)}`, links: [] }),
  },
  {
    name: 'feed',
    refs: () => [{ address: '/feed.json', args: null }],
    view: ({ articles }) => ({ items: articles.slice(0, 10).map(({ address }) => address) }),
  },
];

function lastmod(date: string | undefined): { lastmod?: string } {
  return date === undefined ? {} : { lastmod: date };
}
