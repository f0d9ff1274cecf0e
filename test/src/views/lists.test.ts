import { describe, expect, test } from 'vitest';
import { hashtag, hashtagMonth, person } from '../../../src/views/label.ts';
import { labels } from '../../../src/views/labels.ts';
import { source } from '../../../src/views/source.ts';
import { sources } from '../../../src/views/sources.ts';
import { search } from '../../../src/views/standing.ts';
import { foreign, teaser } from '../../../src/views/teaser.ts';
import { topic, topicMonth } from '../../../src/views/topic.ts';
import { topics } from '../../../src/views/topics.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';
import { viewOf } from '../view-of.ts';

const TOPICS = [
  { slug: 'sport', label: 'Sport' },
  { slug: 'health', label: 'Health' },
];
const on = (date: string, more: ArticleWish = {}): ArticleWish => ({ date: `${date}T10:00:00Z`, ...more });

describe('an archive page', () => {
  const catalog = makeCatalog({
    topics: TOPICS,
    articles: ['2024-12-01', '2025-02-01', '2025-02-03', '2025-05-01'].map((date) =>
      on(date, { topics: ['sport'] }),
    ),
  });

  test('links to the previous month with articles, and to the next', () => {
    const around = (address: string) => {
      const { before, after } = viewOf(topicMonth, catalog, address);
      return [before, after].map((link) => link && [link.address, link.text]);
    };
    expect(around('/topics/sport/2025/02/')).toEqual([
      ['/topics/sport/2024/12/', 'December 2024'],
      ['/topics/sport/2025/05/', 'May 2025'],
    ]);
    expect(around('/topics/sport/2024/12/')).toEqual([
      undefined,
      ['/topics/sport/2025/02/', 'February 2025'],
    ]);
    expect(around('/topics/sport/2025/05/')).toEqual([
      ['/topics/sport/2025/02/', 'February 2025'],
      undefined,
    ]);
  });

  test('is rendered again if its title or an adjacent month changes, and for no other month', () => {
    const ref = topicMonth.refs(catalog).find(({ address }) => address === '/topics/sport/2025/02/');
    expect(ref?.settled).toEqual({
      month: '2025-02',
      alone: true,
      listed: true,
      besides: ['Sport', '2024-12', '2025-05'],
    });
  });

  test('lists its articles oldest first, under its term and index', () => {
    const view = viewOf(topicMonth, catalog, '/topics/sport/2025/02/');
    expect(view.days.map(({ day }) => day.address)).toEqual(['/2025/02/01/', '/2025/02/03/']);
    expect([view.section, view.term, view.title, view.page, view.pages]).toEqual([
      { address: '/topics/', text: 'Topics' },
      { address: '/topics/sport/', text: 'Sport' },
      'February 2025',
      1,
      [],
    ]);
  });
});

describe('the page of a term', () => {
  const tagged = (count: number) =>
    makeCatalog({
      articles: Array.from({ length: count }, (_, index) =>
        on(`2025-0${1 + Math.floor(index / 28 / 4)}-${String((index % 28) + 1).padStart(2, '0')}`, {
          hashtags: ['Climate'],
        }),
      ),
    });
  const sizes = (count: number) => {
    const view = viewOf(hashtag, tagged(count));
    return {
      shown: view.days.reduce((sum, { items }) => sum + items.flatMap(({ articles }) => articles).length, 0),
      months: view.months.map(({ link, count: articles }) => [link.address, articles]),
    };
  };

  test('shows all of up to 200 articles, and of more only the newest 60 and the months', () => {
    expect(sizes(200)).toEqual({ shown: 200, months: [] });
    expect(hashtagMonth.refs(tagged(200))).toEqual([]);
    expect(sizes(201)).toEqual({
      shown: 60,
      months: [
        ['/hashtags/climate/2025/02/', 89],
        ['/hashtags/climate/2025/01/', 112],
      ],
    });
  });

  test('draws a histogram of five articles or more', () => {
    const catalog = (count: number) =>
      makeCatalog({
        topics: TOPICS,
        articles: Array.from({ length: count }, (_, index) =>
          on(`2025-07-0${index + 1}`, { topics: ['sport'] }),
        ),
      });
    expect(viewOf(topic, catalog(4)).histogram).toBeUndefined();
    expect(viewOf(topic, catalog(5)).histogram?.counts).toEqual([1, 1, 1, 1, 1]);
  });

  test('lists days newest first, and the articles of a day in their order', () => {
    const catalog = makeCatalog({
      articles: [
        { title: 'Early', date: '2025-07-14T08:00:00Z', people: ['Ada'] },
        { title: 'Late', date: '2025-07-14T18:00:00Z', people: ['Ada'] },
        { title: 'Before', date: '2025-07-12T18:00:00Z', people: ['Ada'] },
      ],
    });
    const { days, count } = viewOf(person, catalog);
    expect(
      days.map(({ items }) => items.flatMap(({ articles }) => articles.map(({ title }) => title))),
    ).toEqual([['Late', 'Early'], ['Before']]);
    expect(count).toBe(3);
  });

  test('depends on nothing later than its newest article if it shows nothing else', () => {
    const catalog = makeCatalog({
      topics: TOPICS,
      articles: [on('2025-07-14', { topics: ['sport'], people: ['Ada'] })],
    });
    expect(person.refs(catalog)[0]).toMatchObject({
      lastmod: '2025-07-14T10:00:00Z',
      settled: { month: '2025-07' },
    });
    expect(topic.refs(catalog)[0]).not.toHaveProperty('settled');
  });
});

test('an index of labels counts the articles of the last thirty days, each once, highest first', () => {
  const catalog = makeCatalog({
    articles: [
      on('2025-07-30', { hashtags: ['rain', 'Rain', 'Wind'] }),
      on('2025-07-01', { hashtags: ['Wind', 'Snow'] }),
      on('2025-06-30', { hashtags: ['Snow', 'Snow storm'] }),
    ],
  });
  const view = viewOf(labels, catalog, '/hashtags/');
  expect([view.field, view.from, view.to]).toEqual(['hashtags', '1 July 2025', '30 July 2025']);
  expect(view.rows.map(({ link, count }) => [link.address, link.text, count])).toEqual([
    ['/hashtags/wind/', '#Wind', 2],
    ['/hashtags/rain/', '#Rain', 1],
    ['/hashtags/snow/', '#Snow', 1],
  ]);
  expect(viewOf(labels, catalog, '/people/').rows).toEqual([]);
});

test('an index of labels names at most 200', () => {
  const places = Array.from({ length: 210 }, (_, index) => `Place ${index}`);
  expect(viewOf(labels, makeCatalog({ articles: [{ places }] }), '/places/').rows).toHaveLength(200);
});

describe('publishers', () => {
  const catalog = makeCatalog({
    topics: TOPICS,
    sources: [
      { id: 'post', name: 'Harbour Post', url: 'https://post.example/', rights: 'excerpt' },
      { id: 'echo', name: 'Echo' },
    ],
    articles: [
      on('2025-07-14', { source: 'post', topics: ['sport'] }),
      on('2025-07-12', { source: 'echo', topics: ['health'] }),
      on('2025-07-11', { source: 'wire', topics: ['health', 'sport'] }),
      on('2025-07-10', { source: 'wire', topics: ['health'] }),
    ],
  });

  test('are listed with most articles first, then by name', () => {
    expect(
      viewOf(sources, catalog).rows.map(({ source: { text }, count, newest }) => [text, count, newest.day]),
    ).toEqual([
      ['wire', 2, '2025-07-11'],
      ['Echo', 1, '2025-07-12'],
      ['Harbour Post', 1, '2025-07-14'],
    ]);
    expect(
      viewOf(sources, catalog).rows[0]?.topics.map(({ topic: { text }, count }) => [text, count]),
    ).toEqual([
      ['Health', 2],
      ['Sport', 1],
    ]);
  });

  test('have pages in the order of their ids, with home page and rights', () => {
    expect(source.refs(catalog).map(({ address }) => address)).toEqual([
      '/sources/echo/',
      '/sources/post/',
      '/sources/wire/',
    ]);
    expect(viewOf(source, catalog, '/sources/post/').extra).toMatchObject({
      url: 'https://post.example/',
      rights: 'excerpt',
    });
  });

  test('are offered by the search in order of their names, topics in their own order', () => {
    const view = viewOf(search, catalog);
    expect(view.sources.map(({ name }) => name)).toEqual(['Echo', 'Harbour Post', 'wire']);
    expect(view.topics.map(({ id }) => id)).toEqual(['sport', 'health']);
  });
});

test('the index of topics names those of a digest without news', () => {
  const { rows, highest } = viewOf(topics, makeCatalog({ topics: TOPICS }));
  expect([rows.map(({ count, histogram }) => [count, histogram]), highest]).toEqual([
    [
      [0, undefined],
      [0, undefined],
    ],
    1,
  ]);
});

test('the index of topics draws all histograms over the recent days, to the same scale', () => {
  const catalog = makeCatalog({
    topics: TOPICS,
    articles: [
      on('2025-07-30', { topics: ['sport'], title: 'Newest' }),
      on('2025-07-30', { topics: ['sport'] }),
      on('2025-07-10', { topics: ['health'] }),
      on('2025-05-01', { topics: ['health', 'unlisted'] }),
    ],
  });
  const { rows, highest } = viewOf(topics, catalog);
  expect(rows.map(({ topic: { text }, count }) => [text, count])).toEqual([
    ['Sport', 2],
    ['Health', 2],
    ['unlisted', 1],
  ]);
  expect(highest).toBe(2);
  expect(rows.map(({ histogram }) => [histogram?.counts.length, histogram?.first])).toEqual(
    Array(3).fill([30, '1 July 2025']),
  );
  expect(rows[0]?.newest?.title).toBe('Newest');
});

describe('a teaser', () => {
  const catalog = makeCatalog({
    articles: [
      { kind: 'brief', date: '2025-07-14T12:30:00Z' },
      { date: '2025-07-14T12:40:00Z', source: 'wire' },
    ],
  });
  const [second, first] = catalog.articles;

  test('shows kind and publisher only where relevant', () => {
    if (first === undefined || second === undefined) throw new Error('Expected two articles');
    expect([teaser(catalog, first, 'anywhere').kind, teaser(catalog, second, 'anywhere').kind]).toEqual([
      'brief',
      undefined,
    ]);
    expect(teaser(catalog, second, 'anywhere').source).toEqual({ address: '/sources/wire/', text: 'wire' });
    expect(teaser(catalog, first, 'anywhere').source).toBeUndefined();
  });

  test('omits the day under the heading of its day', () => {
    if (first === undefined) throw new Error('Expected an article');
    expect(teaser(catalog, first, 'anywhere').time.text).toContain('14 July 2025');
    expect(teaser(catalog, first, 'withinDay').time.text).not.toContain('July');
  });

  test.each([
    ['en', undefined, {}],
    ['en', 'en', {}],
    ['en', 'de', { lang: 'de' }],
    ['en', 'ar', { lang: 'ar', dir: 'rtl' }],
    ['ar', 'he', { lang: 'he' }],
    ['ar', 'en', { lang: 'en', dir: 'ltr' }],
  ])('on a site in %s states the language %s of a text if they differ', (site, language, told) => {
    expect(foreign(makeCatalog({ site: { language: site } }), language)).toEqual(told);
  });
});

test('a month without articles has no page, and a request for it is an error that names it', () => {
  const catalog = makeCatalog({ topics: TOPICS, articles: [on('2025-07-14', { topics: ['sport'] })] });
  const ref = { address: '/topics/sport/2025/06/', args: ['sport', '2025-06', 1] } as const;
  expect(() => topicMonth.view(catalog, ref)).toThrow('/topics/sport/2025/06/');
});

test('a long month links to all its pages, including this one', () => {
  const articles = Array.from({ length: 201 }, () => on('2025-07-14', { topics: ['sport'] }));
  const catalog = makeCatalog({ topics: TOPICS, articles });
  const view = viewOf(topicMonth, catalog, '/topics/sport/2025/07/2/');
  expect([view.page, view.pages]).toEqual([
    2,
    [
      { address: '/topics/sport/2025/07/', text: '1' },
      { address: '/topics/sport/2025/07/2/', text: '2' },
    ],
  ]);
});
