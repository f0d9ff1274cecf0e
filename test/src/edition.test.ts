import { expect, test } from 'vitest';
import { newsItemsOf } from '../../src/views/edition/compose.ts';
import { makeCatalog } from './make-catalog.ts';

const [BIG, SMALL] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const TOPICS = [
  { slug: 'sport', label: 'Sport' },
  { slug: 'labour', label: 'Labour' },
];

function titles(catalog: ReturnType<typeof makeCatalog>, day: string): (string | undefined)[] {
  return newsItemsOf(catalog, day).map((one) => one.story?.title ?? one.articles[0]?.data.title);
}

test('what more publishers report stands first, and a pin before all', () => {
  const articles = [
    { title: 'Small', source: 'a', story: SMALL },
    { title: 'Small', source: 'a', story: SMALL },
    { title: 'Big', source: 'a', story: BIG },
    { title: 'Big', source: 'b', story: BIG },
    { title: 'Alone', source: 'c', date: '2025-07-14T13:00:00Z' },
  ];
  const stories = [{ id: BIG }, { id: SMALL }];
  expect(titles(makeCatalog({ articles, stories }), '2025-07-14')).toEqual(['Big', 'Alone', 'Small']);
  const pinned = articles.map((article) =>
    article.title === 'Alone' ? { ...article, pinned: true } : article,
  );
  expect(titles(makeCatalog({ articles: pinned, stories }), '2025-07-14')).toEqual(['Alone', 'Big', 'Small']);
});

test('a story that runs on stands in the editions that brought something, with the day of its last article', () => {
  const catalog = makeCatalog({
    articles: [
      { source: 'a', story: BIG, date: '2025-07-12T10:00:00Z' },
      { source: 'b', story: BIG, date: '2025-07-14T10:00:00Z' },
      { source: 'c', date: '2025-07-13T10:00:00Z' },
    ],
    stories: [{ id: BIG }],
  });
  expect(newsItemsOf(catalog, '2025-07-12')[0]).toMatchObject({ publishers: 1 });
  expect(newsItemsOf(catalog, '2025-07-12')[0]?.since).toBeUndefined();
  expect(newsItemsOf(catalog, '2025-07-13').some((one) => one.story !== undefined)).toBe(false);
  expect(newsItemsOf(catalog, '2025-07-14')[0]).toMatchObject({
    publishers: 2,
    publishersToday: 1,
    since: '2025-07-12',
  });
});

test('an edition does not change when a later day adds to its story', () => {
  const first = { source: 'a', story: BIG, date: '2025-07-12T10:00:00Z' };
  const second = { source: 'b', story: BIG, date: '2025-07-12T11:00:00Z' };
  const later = { source: 'c', story: BIG, date: '2025-07-14T10:00:00Z' };
  const ranked = (articles: (typeof first)[]) =>
    newsItemsOf(makeCatalog({ articles, stories: [{ id: BIG }] }), '2025-07-12').map(
      ({ publishers, publishersToday }) => ({ publishers, publishersToday }),
    );
  expect(ranked([first, second, later])).toEqual(ranked([first, second]));
});

test('a newsItem has the topic of most of its articles', () => {
  const catalog = makeCatalog({
    topics: TOPICS,
    articles: [
      { story: BIG, topics: ['sport'] },
      { story: BIG, topics: ['labour', 'sport'] },
      { story: BIG, topics: ['labour'] },
    ],
    stories: [{ id: BIG }],
  });
  expect(newsItemsOf(catalog, '2025-07-14')[0]?.topic).toBe('labour');
});
