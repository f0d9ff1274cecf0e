import { describe, expect, test } from 'vitest';
import { newsItemsOf } from '../../../src/views/edition/compose.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

const DAY = '2025-07-14';
const [ONE, OTHER] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];

/** Titles of the stories and articles of a day, in the order of its edition. */
function ranked(articles: readonly ArticleWish[], stories: readonly { id: string; pinned?: boolean }[] = []) {
  return newsItemsOf(makeCatalog({ articles, stories }), DAY).map(
    ({ story, articles: [first] }) => story?.title ?? first?.data.title,
  );
}

const at = (day: string, source: string, story: string, title: string): ArticleWish => ({
  date: `${day}T10:00:00Z`,
  source,
  story,
  title,
});

describe('the order of a day', () => {
  test('goes by the publishers that report on the day, whatever was reported before', () => {
    const long = ['a', 'b', 'c', 'd'].map((source) => at('2025-07-12', source, ONE, 'Long story'));
    const today = [
      at(DAY, 'a', ONE, 'Long story'),
      at(DAY, 'e', OTHER, 'New story'),
      at(DAY, 'f', OTHER, 'New story'),
    ];
    expect(ranked([...long, ...today], [{ id: ONE }, { id: OTHER }])).toEqual(['New story', 'Long story']);
  });

  test('then by all publishers until the end of the day', () => {
    const articles = [
      at('2025-07-12', 'a', ONE, 'Long story'),
      at('2025-07-12', 'b', ONE, 'Long story begins'),
      at(DAY, 'c', ONE, 'Long story'),
      { date: `${DAY}T11:00:00Z`, source: 'd', title: 'Newer article' },
    ];
    expect(ranked(articles, [{ id: ONE }])).toEqual(['Long story', 'Newer article']);
  });

  test('then by whether there is a text, then newest first, then by address', () => {
    const articles = [
      { title: 'Headline alone', words: 0, date: `${DAY}T12:00:00Z` },
      { title: 'Early', date: `${DAY}T08:00:00Z` },
      { title: 'Late, second id', date: `${DAY}T09:00:00Z`, id: 'ffffffffffff' },
      { title: 'Late, first id', date: `${DAY}T09:00:00Z`, id: 'eeeeeeeeeeee' },
    ];
    expect(ranked(articles)).toEqual(['Late, first id', 'Late, second id', 'Early', 'Headline alone']);
  });

  test('begins with a pin: of an article, of a story, or of an article of a story', () => {
    const story = [at(DAY, 'a', ONE, 'Story'), at(DAY, 'b', ONE, 'Story')];
    const alone = { title: 'Alone', date: `${DAY}T08:00:00Z` };
    expect(ranked([...story, { ...alone, pinned: true }], [{ id: ONE }])).toEqual(['Alone', 'Story']);
    const wide = ['c', 'd', 'e'].map((source) => at(DAY, source, OTHER, 'Wide'));
    const both = [{ id: ONE }, { id: OTHER }];
    expect(ranked([...story, ...wide], both)).toEqual(['Wide', 'Story']);
    expect(ranked([...story, ...wide], [{ id: ONE, pinned: true }, { id: OTHER }])).toEqual([
      'Story',
      'Wide',
    ]);
    const [first, second] = story;
    expect(ranked([{ ...first, pinned: true }, { ...second }, ...wide], both)).toEqual(['Story', 'Wide']);
  });
});

test('an item holds the articles of its day, and its members until then', () => {
  const articles = [
    at('2025-07-12', 'a', ONE, 'First'),
    at('2025-07-13', 'b', ONE, 'Second'),
    at(DAY, 'c', ONE, 'Third'),
    at('2025-07-15', 'd', ONE, 'Fourth'),
  ];
  const [item] = newsItemsOf(makeCatalog({ articles, stories: [{ id: ONE }] }), DAY);
  expect(item?.articles.map(({ data }) => data.title)).toEqual(['Third']);
  expect(item?.members.map(({ article }) => article.data.title)).toEqual(['First', 'Second', 'Third']);
  expect(item?.since).toBe('2025-07-13');
});

test('an item has the topic of most of its articles, of two the first in the order of topics', () => {
  const topics = [
    { slug: 'sport', label: 'Sport' },
    { slug: 'labour', label: 'Labour' },
  ];
  const topicOf = (...lists: string[][]) =>
    newsItemsOf(
      makeCatalog({
        topics,
        articles: lists.map((list) => ({ story: ONE, topics: list })),
        stories: [{ id: ONE }],
      }),
      DAY,
    )[0]?.topic;
  expect(topicOf(['labour'], ['sport'])).toBe('sport');
  expect(topicOf(['labour'], ['labour', 'sport'], ['sport'])).toBe('labour');
  expect(topicOf([], [])).toBeUndefined();
  expect(topicOf(['unlisted'], [])).toBeUndefined();
});

test('a day without articles has no items', () => {
  expect(newsItemsOf(makeCatalog({ articles: [{ title: 'One' }] }), '2025-07-13')).toEqual([]);
});
