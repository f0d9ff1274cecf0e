import { expect, test } from 'vitest';
import { WEB_PAGES } from '../../../src/outputs/web-pages/index.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

const STORY = 'aaaaaaaaaaaa';
const LABELS: ArticleWish = {
  topics: ['sport'],
  hashtags: ['Ferry'],
  people: ['Ada Verhoeven'],
  places: ['Vikholm'],
  organisations: ['Harbour Union'],
  source: 'post',
};

const catalog = makeCatalog({
  topics: [{ slug: 'sport', label: 'Sport' }],
  articles: [
    { ...LABELS, story: STORY, date: '2025-06-30T09:00:00Z' },
    {
      ...LABELS,
      story: STORY,
      date: '2025-07-02T09:00:00Z',
      changed: { at: '2025-07-09T08:00:00Z', why: 'edited', seen: '2025-07-09' },
    },
    ...Array.from({ length: 37 }, () => ({ date: '2025-07-04T10:00:00Z' })),
  ],
  stories: [{ id: STORY, title: 'Ferry strike', redirects: ['/stories/old/'] }],
  withdrawn: [{ address: '/articles/gone/', why: 'removed' }],
});

/** A line per page, except articles: kind, template if its name differs, address, last change, what it depends on. */
const pages = WEB_PAGES.filter(({ name }) => name !== 'article').map(({ name, template, refs }) =>
  refs(catalog).map(({ address, lastmod, settled }) => {
    const kind = name === template ? name : `${name} (${template})`;
    return [kind, address, lastmod?.slice(0, 10), settled].filter((part) => part !== undefined);
  }),
);

test('a digest has these pages, each with its last change and the days or months that it depends on', () => {
  const inJuly = { month: '2025-07' };
  const listedInJuly = { ...inJuly, listed: true };
  const month = (besides: readonly unknown[], at = '2025-07') => ({ month: at, alone: true, besides });
  const listed = (besides: readonly unknown[], at?: string) => ({ ...month(besides, at), listed: true });
  expect(pages.flat()).toEqual([
    ['edition', '/', '2025-07-09'],
    ['newest-brief (brief)', '/brief/', '2025-07-04'],
    ['day', '/2025/07/04/', '2025-07-04', month(['2025-07-02', null])],
    ['day', '/2025/07/02/', '2025-07-09', month(['2025-06-30', '2025-07-04'])],
    ['day', '/2025/06/30/', '2025-06-30', month([null, '2025-07-02'], '2025-06')],
    ['brief', '/2025/07/04/brief/', '2025-07-04', month(['2025-07-02', null])],
    ['brief', '/2025/07/02/brief/', '2025-07-09', month(['2025-06-30', '2025-07-04'])],
    ['brief', '/2025/06/30/brief/', '2025-06-30', month([null, '2025-07-02'], '2025-06')],
    ['whole-day', '/2025/07/04/all/', '2025-07-04', { month: '2025-07', alone: true }],
    ['month', '/2025/07/', '2025-07-09', month(['2025-06', null])],
    ['month', '/2025/06/', '2025-06-30', month([null, '2025-07'], '2025-06')],
    ['year', '/2025/', '2025-07-09', { month: '2025-07', alone: false, besides: [null, null] }],
    ['story', `/stories/story-${STORY}/`, '2025-07-09', inJuly],
    ['topics', '/topics/', '2025-07-09'],
    ['topic', '/topics/sport/', '2025-07-09'],
    ['topic-month (term-month)', '/topics/sport/2025/07/', '2025-07-09', listed(['Sport', '2025-06', null])],
    [
      'topic-month (term-month)',
      '/topics/sport/2025/06/',
      '2025-06-30',
      listed(['Sport', null, '2025-07'], '2025-06'),
    ],
    ['sources', '/sources/', '2025-07-09'],
    ['source', '/sources/post/', '2025-07-09'],
    ['source-month (term-month)', '/sources/post/2025/07/', '2025-07-09', listed(['post', '2025-06', null])],
    [
      'source-month (term-month)',
      '/sources/post/2025/06/',
      '2025-06-30',
      listed(['post', null, '2025-07'], '2025-06'),
    ],
    ['labels', '/hashtags/', '2025-07-09'],
    ['labels', '/people/', '2025-07-09'],
    ['labels', '/places/', '2025-07-09'],
    ['labels', '/organisations/', '2025-07-09'],
    ['hashtag (label)', '/hashtags/ferry/', '2025-07-09', listedInJuly],
    ['person', '/people/ada-verhoeven/', '2025-07-09', listedInJuly],
    ['place (label)', '/places/vikholm/', '2025-07-09', listedInJuly],
    ['organisation (label)', '/organisations/harbour-union/', '2025-07-09', listedInJuly],
    ['search', '/search/'],
    ['about', '/about/'],
    ['report', '/report/'],
    ['not-found', '/404.html'],
    ['withdrawn', '/articles/gone/'],
    ['redirect', '/stories/old/'],
  ]);
});

test('a request for a missing page is an error that names it', () => {
  for (const { name, view } of WEB_PAGES.filter((kind) =>
    ['article', 'story', 'topic', 'source', 'person'].includes(kind.name),
  ))
    expect(() => view(catalog, { address: '/x/', args: 'nobody' } as never), name).toThrow('nobody');
});
