import { expect, test } from 'vitest';
import { newsItemsOf } from '../../../src/views/edition/news-items.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

const DAY = '2025-07-14';
const ONE = 'aaaaaaaaaaaa';

const at = (day: string, source: string | undefined, story: string, title: string): ArticleWish => ({
  date: `${day}T10:00:00Z`,
  source,
  story,
  title,
});

function itemsOf(articles: readonly ArticleWish[], stories: readonly object[] = [{ id: ONE }]) {
  return newsItemsOf(makeCatalog({ articles, stories: stories.map((one) => ({ id: ONE, ...one })) }), DAY);
}

test('counts each publisher once: those of the day, new ones and earlier ones, and unknown ones if there is no other', () => {
  const before = [at('2025-07-12', 'a', ONE, 'First'), at('2025-07-13', 'b', ONE, 'Second')];
  const today = [
    at(DAY, 'a', ONE, 'x'),
    at(DAY, 'a', ONE, 'y'),
    at(DAY, 'c', ONE, 'z'),
    at(DAY, undefined, ONE, 'u'),
  ];
  expect(itemsOf([...before, ...today])[0]).toMatchObject({
    publishers: 2,
    newPublishers: 1,
    publishersBefore: 2,
  });
  expect(itemsOf([at(DAY, undefined, ONE, 'u'), at(DAY, undefined, ONE, 'v')])[0]).toMatchObject({
    publishers: 1,
    newPublishers: 0,
    publishersBefore: 0,
  });
});

test('does not change when a later day adds to its story', () => {
  const facts = (articles: readonly ArticleWish[]) =>
    itemsOf(articles).map(({ story: _, ...rest }) => rest.publishers + rest.publishersBefore + rest.title);
  const until = [at('2025-07-12', 'a', ONE, 'First'), at(DAY, 'b', ONE, 'Second')];
  expect(facts([...until, at('2025-07-15', 'c', ONE, 'Third')])).toEqual(facts(until));
});

test('knows whether its day is certain, whether it has a text, and whether it is in the language of the site', () => {
  const facts = (...articles: ArticleWish[]) => {
    const { isOfToday, hasText, isInOwnLanguage, genre } = itemsOf(articles)[0] ?? {};
    return [isOfToday, hasText, isInOwnLanguage, genre];
  };
  const one = at(DAY, 'a', ONE, 'One');
  expect(facts(one, { ...one, dateBasis: 'dump' })).toEqual([true, true, true, 'news']);
  const carried: ArticleWish = { ...one, dateBasis: 'dump', datePrecision: 'day', language: 'de', words: 0 };
  expect(facts(carried, { ...carried, words: 90, kind: 'video' })).toEqual([false, false, false, 'news']);
  expect(facts({ ...one, kind: 'live' }, { ...one, kind: 'live' })).toEqual([true, true, true, 'live']);
});

test('is of its day if its address says so', () => {
  const carried = { ...at(DAY, 'a', ONE, 'One'), dateBasis: 'dump' as const };
  const isOfToday = (url: string) => itemsOf([{ ...carried, url }])[0]?.isOfToday;
  expect(isOfToday('https://gazette.example/2025/07/14/one')).toBe(true);
  expect(isOfToday('https://gazette.example/2025/07/13/one')).toBe(false);
});

test('is a comment only if all of its new articles are, and its headline says nothing else', () => {
  const genre = (...articles: ArticleWish[]) => itemsOf(articles)[0]?.genre;
  const one = at(DAY, 'a', ONE, 'One');
  const comment = { ...one, firstPerson: true };
  expect(genre(comment)).toBe('comment');
  expect(genre(comment, { ...one, url: 'https://gazette.example/opinion/one' })).toBe('comment');
  expect(genre(comment, one)).toBe('news');
  expect(genre({ ...comment, title: 'Your horoscope' })).toBe('horoscope');
});

test('is as grave as the article with its headline, and what only others tell of is said in passing', () => {
  const gravity = (...articles: ArticleWish[]) => itemsOf(articles)[0]?.gravity;
  const plain = at(DAY, 'b', ONE, 'Two');
  const grave: ArticleWish = { ...at(DAY, 'a', ONE, 'One'), gravity: { kind: 'deaths', toll: 12 } };
  expect(gravity(grave)).toEqual({ kind: 'deaths', toll: 12 });
  expect(gravity(plain)).toBeUndefined();
  // Of two articles alike, the newest has the headline.
  const earlier = { ...grave, date: `${DAY}T09:00:00Z` };
  expect(gravity(earlier, plain)).toEqual({ kind: 'deaths', toll: 12, inPassing: true });
});

test('knows the number of dead in its headline of an earlier day', () => {
  const before: ArticleWish = { ...at('2025-07-13', 'a', ONE, 'One'), gravity: { kind: 'deaths', toll: 6 } };
  const today: ArticleWish = { ...at(DAY, 'a', ONE, 'Two'), gravity: { kind: 'deaths', toll: 19 } };
  expect(itemsOf([before, today])[0]).toMatchObject({ gravity: { toll: 19 }, tollBefore: 6 });
  expect(itemsOf([today, today])[0]?.tollBefore).toBeUndefined();
});

test('is repeated if it has the headline of an earlier day, unless an editor set it', () => {
  const before = { ...at('2025-07-13', 'a', ONE, 'In English'), language: 'en' };
  const again = { ...before, date: `${DAY}T10:00:00Z` };
  const foreign = { ...at(DAY, 'b', ONE, 'Auf Deutsch'), language: 'de' };
  const isRepeated = (articles: readonly ArticleWish[], stories?: object[]) =>
    itemsOf(articles, stories)[0]?.isRepeated;
  expect(isRepeated([before, again])).toBe(true);
  expect(isRepeated([before, again], [{ isTitled: true, title: 'Set' }])).toBe(false);
  expect(isRepeated([before, foreign])).toBe(false);
  expect(isRepeated([before, at(DAY, 'b', ONE, 'Another')])).toBe(false);
  expect(isRepeated([foreign])).toBe(false);
});

test("takes an editor's choices from the story, then from its articles of the day", () => {
  const first = at(DAY, 'a', ONE, 'One');
  const hand = (articles: readonly ArticleWish[], placement = {}) => {
    const { isPinned, weight, kicker } = itemsOf(articles, [{ placement }])[0] ?? {};
    return [isPinned, weight, kicker];
  };
  expect(hand([first, first])).toEqual([false, undefined, undefined]);
  expect(hand([{ ...first, pinned: true, weight: 'brief', kicker: 'Analysis' }, first])).toEqual([
    true,
    'brief',
    'Analysis',
  ]);
  expect(
    hand([{ ...first, weight: 'brief', kicker: 'Analysis' }, first], { weight: 'lead', kicker: 'Vote' }),
  ).toEqual([false, 'lead', 'Vote']);
  expect([DAY, '2025-07-15', '2025-07-13'].map((pinned) => hand([first, first], { pinned })[0])).toEqual([
    true,
    true,
    false,
  ]);
});

test('an item has the articles of its day, and its members until then', () => {
  const articles = [
    at('2025-07-12', 'a', ONE, 'First'),
    at('2025-07-13', 'b', ONE, 'Second'),
    at(DAY, 'c', ONE, 'Third'),
    at('2025-07-15', 'd', ONE, 'Fourth'),
  ];
  const [item] = newsItemsOf(makeCatalog({ articles, stories: [{ id: ONE }] }), DAY);
  expect(item?.articles.map(({ data }) => data.title)).toEqual(['Third']);
  expect(item?.members.map(({ article }) => article.data.title)).toEqual(['First', 'Second', 'Third']);
  expect(item?.since).toBe('2025-07-12');
});

test('an item has the most frequent topic of its articles, and the first in the order of topics on a tie', () => {
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

test("an editor's topic counts as its parent topic", () => {
  const topics = [
    { slug: 'chess', label: 'Chess', parent: 'sport' },
    { slug: 'sport', label: 'Sport' },
  ];
  const catalog = makeCatalog({ topics, articles: [{ topics: ['chess'] }] });
  expect(newsItemsOf(catalog, DAY)[0]?.topic).toBe('sport');
});

test('a day without articles has no items', () => {
  expect(newsItemsOf(makeCatalog({ articles: [{ title: 'One' }] }), '2025-07-13')).toEqual([]);
});

test("topics that are each other's parents stay as they are", () => {
  const topics = [
    { slug: 'chess', label: 'Chess', parent: 'sport' },
    { slug: 'sport', label: 'Sport', parent: 'chess' },
    { slug: 'go', label: 'Go', parent: 'gone' },
  ];
  const topicOf = (slug: string) =>
    newsItemsOf(makeCatalog({ topics, articles: [{ topics: [slug] }] }), DAY)[0]?.topic;
  expect(['chess', 'sport', 'go'].map(topicOf)).toEqual(['sport', 'chess', 'go']);
});

test('further topics of its articles decide between two that are first as often', () => {
  const topics = ['sport', 'labour'].map((slug) => ({ slug, label: slug }));
  const topicOf = (...lists: string[][]) =>
    newsItemsOf(
      makeCatalog({
        topics,
        articles: lists.map((list) => ({ story: ONE, topics: list })),
        stories: [{ id: ONE }],
      }),
      DAY,
    )[0]?.topic;
  expect(topicOf(['sport', 'labour'], ['labour'])).toBe('labour');
  expect(topicOf(['sport', 'labour'], ['labour', 'sport'])).toBe('sport');
});

test('an item is the fate of a person if most of its articles are filed under human interest, too', () => {
  const isFate = (...lists: string[][]) =>
    newsItemsOf(
      makeCatalog({
        articles: lists.map((list) => ({ story: ONE, topics: list })),
        stories: [{ id: ONE }],
      }),
      DAY,
    )[0]?.isHumanInterest;
  expect(isFate(['disaster', 'human-interest'], ['human-interest'], ['disaster'])).toBe(true);
  expect(isFate(['disaster', 'human-interest'], ['disaster'])).toBe(false);
});

test('only the first topic of an article counts', () => {
  const topics = ['sport', 'labour'].map((slug) => ({ slug, label: slug }));
  const articles = [['labour', 'sport'], ['labour', 'sport'], ['sport']].map((list) => ({
    story: ONE,
    topics: list,
  }));
  const catalog = makeCatalog({ topics, articles, stories: [{ id: ONE }] });
  expect(newsItemsOf(catalog, DAY)[0]?.topic).toBe('labour');
});

test('an item is undated if the day of none of its articles is known', () => {
  const one = at(DAY, 'a', ONE, 'One');
  const undated: ArticleWish = { ...one, dateBasis: 'ingest' };
  const facts = (...articles: ArticleWish[]) => {
    const { isUndated, isOfToday } = itemsOf(articles)[0] ?? {};
    return [isUndated, isOfToday];
  };
  expect(facts(undated, undated)).toEqual([true, false]);
  expect(facts(undated, one)).toEqual([false, true]);
  expect(facts({ ...one, dateBasis: 'dump' })).toEqual([false, false]);
});

test('the newest of two kickers of a day counts, and the oldest of two weights', () => {
  const one = at(DAY, 'a', ONE, 'One');
  const [item] = itemsOf([
    { ...one, kicker: 'First', weight: 'brief' },
    { ...one, kicker: 'Second', weight: 'lead' },
  ]);
  expect([item?.kicker, item?.weight]).toEqual(['Second', 'brief']);
  expect(itemsOf([one, { ...one, weight: 'lead' }])[0]?.weight).toBe('lead');
});

test('a story that an editor titled keeps its title on all days', () => {
  const articles = [at('2025-07-12', 'a', ONE, 'First'), at(DAY, 'b', ONE, 'Second')];
  expect(itemsOf(articles)[0]?.title).toBe('Second');
  expect(itemsOf(articles, [{ title: 'By hand' }])[0]?.title).toBe('By hand');
});
