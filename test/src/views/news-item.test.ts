import { describe, expect, test } from 'vitest';
import { newsItemsOf } from '../../../src/views/edition/compose.ts';
import { newsItemView } from '../../../src/views/news-item.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

const DAY = '2025-07-14';
const STORY = 'aaaaaaaaaaaa';
const SOURCES = [
  { id: 'post', name: 'Harbour Post' },
  { id: 'wire', name: 'The Wire', rights: 'headline' as const },
];

const SIZE = { points: 3, articles: 2 };
const STORY_ADDRESS = `/stories/story-${STORY}/`;

function itemOf(articles: readonly ArticleWish[], size = SIZE, more: { readonly title?: string } = {}) {
  const stories = articles.some(({ story }) => story !== undefined) ? [{ id: STORY, ...more }] : [];
  const catalog = makeCatalog({ articles, stories, sources: SOURCES });
  const [item] = newsItemsOf(catalog, DAY);
  const view = item && newsItemView(catalog, item, size);
  if (view === undefined) throw new Error('Expected a news item');
  return view;
}

const at = (hour: number, title: string, more: ArticleWish = {}): ArticleWish => ({
  story: STORY,
  date: `${DAY}T${String(hour).padStart(2, '0')}:00:00Z`,
  title,
  language: 'en',
  ...more,
});
const BEFORE = at(9, 'Ferries stop', { date: '2025-07-12T09:00:00Z' });

describe('a story that runs on', () => {
  test('is headed by the newest article of the day in the language of the site', () => {
    const view = itemOf([
      BEFORE,
      at(8, 'Talks begin'),
      at(9, 'Talks go on'),
      at(10, 'Die Fähren stehen', { language: 'de' }),
    ]);
    expect([view.title, view.lang, view.head?.title]).toEqual(['Talks go on', undefined, 'Talks go on']);
    expect(view.articles.map(({ title }) => title)).toEqual(['Talks begin', 'Die Fähren stehen']);
  });

  test('is headed by the newest of all, with its language, when none is in that of the site', () => {
    const view = itemOf([
      { ...BEFORE, language: 'de' },
      at(8, 'Die Fähren stehen', { language: 'de' }),
      at(9, 'توقف العبارات', { language: 'ar' }),
    ]);
    expect([view.title, view.lang, view.dir]).toEqual(['توقف العبارات', 'ar', 'rtl']);
  });

  test('names the day of its last article before', () => {
    expect(itemOf([BEFORE, at(8, 'Talks begin')]).since).toBe('12 July');
  });

  test('leads to the article whose headline it had on that day, once it has another', () => {
    const [then, now] = [at(8, 'Talks begin'), at(8, 'Talks end', { date: '2025-07-15T08:00:00Z' })];
    const isTitled = { title: 'Ferry strike' };
    expect(itemOf([BEFORE, then])).toMatchObject({ title: 'Talks begin', address: STORY_ADDRESS });
    const before = itemOf([BEFORE, then, now]);
    expect(before).toMatchObject({ title: 'Talks begin', storyAddress: STORY_ADDRESS });
    expect(before.address).toBe(before.head?.address);
    expect(itemOf([BEFORE, then, now], SIZE, isTitled)).toMatchObject({
      title: 'Ferry strike',
      address: STORY_ADDRESS,
      head: { title: 'Talks begin' },
    });
  });
});

test('a new story has its own title, and the article that the title is of at its head', () => {
  const view = itemOf([
    at(8, 'Ferries stop', { source: 'post' }),
    at(9, 'Islands cut off'),
    at(10, 'No boats'),
  ]);
  expect([view.title, view.head?.source?.text, view.since]).toEqual([
    'Ferries stop',
    'Harbour Post',
    undefined,
  ]);
  expect([view.articles.map(({ title }) => title), view.more]).toEqual([['Islands cut off', 'No boats'], 0]);
});

test('articles beyond the size are counted', () => {
  const articles = Array.from({ length: 6 }, (_, index) => at(8 + index, `Headline ${index}`));
  expect(itemOf(articles, { points: 0, articles: 2 })).toMatchObject({ more: 3, articles: { length: 2 } });
});

test('publishers stand in the order of their first article, an unknown one last', () => {
  const view = itemOf([at(8, 'One'), at(9, 'Two', { source: 'wire' }), at(10, 'Three', { source: 'post' })]);
  expect(view.publishers.map((publisher) => publisher?.text ?? null)).toEqual([
    'The Wire',
    'Harbour Post',
    null,
  ]);
});

test('points are quoted from the articles of the day whose publishers let them be shown', () => {
  const view = itemOf([
    at(8, 'Before', { date: '2025-07-12T09:00:00Z', keyPoints: ['Crews walked out.'] }),
    at(9, 'Hidden', { source: 'wire', keyPoints: ['Bread is short on the islands.'] }),
    at(10, 'Shown', { source: 'post', keyPoints: ['Fähren bleiben im Hafen.'], language: 'de' }),
  ]);
  expect(view.points).toEqual([
    {
      text: 'Fähren bleiben im Hafen.',
      article: expect.stringMatching(/^\/articles\/headline-0+3\/$/),
      source: { address: '/sources/post/', text: 'Harbour Post' },
      lang: 'de',
    },
  ]);
});

describe('an article by itself', () => {
  const alone = (more: ArticleWish): ArticleWish => ({
    title: 'Alone',
    lead: 'The first sentence.',
    ...more,
  });

  test('has its key points where there is room for several, else its first sentence', () => {
    const article = alone({ keyPoints: ['One point.', 'Another point.'], source: 'post' });
    const lead = itemOf([article], { points: 3, articles: 0 });
    expect(lead.points.map(({ text }) => text)).toEqual(['One point.', 'Another point.']);
    expect(lead.summary).toBeUndefined();
    expect(itemOf([article], { points: 1, articles: 0 })).toMatchObject({
      points: [],
      summary: 'The first sentence.',
    });
    expect(itemOf([article], { points: 0, articles: 0 }).summary).toBeUndefined();
    expect(itemOf([alone({})], { points: 3, articles: 0 }).summary).toBe('The first sentence.');
  });

  test('shows no sentence of a publisher that lets headlines be shown alone', () => {
    const view = itemOf([alone({ keyPoints: ['One point.'], source: 'wire' })], { points: 3, articles: 0 });
    expect([view.points, view.summary, view.head?.title]).toEqual([[], undefined, 'Alone']);
  });

  test('is no story, and has itself at its head', () => {
    expect(itemOf([alone({})])).toMatchObject({ story: false, more: 0, articles: [], publishers: [] });
  });
});
