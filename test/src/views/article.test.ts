import { describe, expect, test } from 'vitest';
import { article } from '../../../src/views/article.ts';
import { story } from '../../../src/views/story.ts';
import { type ArticleWish, idOf, makeCatalog } from '../make-catalog.ts';
import { viewOf } from '../view-of.ts';

const STORY = 'aaaaaaaaaaaa';
const SOURCES = [
  { id: 'post', name: 'Harbour Post' },
  { id: 'wire', name: 'The Wire', rights: 'headline' as const },
];
const pageOf = (n: number) => `/articles/headline-${idOf(n)}/`;

function shown(n: number, articles: readonly ArticleWish[]) {
  const stories = articles.some((one) => one.story !== undefined) ? [{ id: STORY, title: 'The strike' }] : [];
  const topics = [{ slug: 'sport', label: 'Sport' }];
  return viewOf(article, makeCatalog({ articles, stories, sources: SOURCES, topics }), pageOf(n));
}

/** A story with one article per hour. */
const hourly = (count: number): ArticleWish[] =>
  Array.from({ length: count }, (_, index) => ({
    story: STORY,
    source: index % 2 === 0 ? 'post' : 'wire',
    title: `Hour ${index}`,
    date: `2025-07-14T${String(index).padStart(2, '0')}:00:00Z`,
  }));

describe('an article of a story', () => {
  test.each([
    [1, [1, 2, 3, 4, 5, 6]],
    [10, [6, 7, 8, 10, 11, 12]],
    [15, [8, 9, 10, 11, 12, 13]],
  ])('shows the six nearest in time: the one at position %i', (n, hours) => {
    const { story: window } = shown(n, hourly(15));
    expect(window?.articles.map(({ title }) => title)).toEqual(hours.map((hour) => `Hour ${hour}`));
    expect(window?.more).toBe(8);
  });

  test('shows all others of a short story, and links to it with its publishers', () => {
    expect(shown(2, hourly(3)).story).toMatchObject({
      link: { address: `/stories/story-${STORY}/`, text: 'The strike' },
      publishers: 2,
      articles: [{ title: 'Hour 0' }, { title: 'Hour 2' }],
      more: 0,
    });
  });

  const told: ArticleWish[] = [
    { story: STORY, lead: 'Crews of 11 ships walked out.', date: '2025-07-14T08:00:00Z' },
    { story: STORY, lead: 'Now 40 ships stand idle.', date: '2025-07-14T09:00:00Z' },
    { story: STORY, lead: 'All 40 ships stand idle.', date: '2025-07-14T10:00:00Z' },
  ];

  test('states what it adds: its own words, not those of another member', () => {
    expect([1, 2, 3].map((n) => shown(n, told).adds)).toEqual([
      undefined,
      'Now 40 ships stand idle.',
      undefined,
    ]);
    const said = told.map((one) => ({ ...one, excerpt: one.lead ?? '' }));
    expect(shown(2, said).adds).toBeUndefined();
    const catalog = makeCatalog({ articles: told, stories: [{ id: STORY }] });
    expect(viewOf(story, catalog).members.map(({ adds }) => adds)).toEqual([
      undefined,
      'Now 40 ships stand idle.',
      undefined,
    ]);
  });

  test('states nothing on the page of its story that its publisher does not allow to be shown', () => {
    const articles = told.map((one) => ({ ...one, source: 'wire', keyPoints: ['A point of 77.'] }));
    const catalog = makeCatalog({ articles, stories: [{ id: STORY }], sources: SOURCES });
    const view = viewOf(story, catalog);
    expect(view.members.map(({ adds }) => adds)).toEqual([undefined, undefined, undefined]);
    expect(view.points).toEqual([]);
  });
});

test('an article by itself has no story and adds nothing', () => {
  expect(shown(1, [{ title: 'Alone' }])).toMatchObject({ related: [], copies: [] });
  expect(shown(1, [{ title: 'Alone' }]).story).toBeUndefined();
});

test('a brief has no text to show', () => {
  expect(shown(1, [{ kind: 'brief' }]).body).toBeUndefined();
});

test('an article shows its day, the names of its topics, and each label once', () => {
  const view = shown(1, [
    {
      date: '2025-07-14T23:30:00Z',
      topics: ['sport', 'unlisted'],
      people: ['Ana Šimić', 'ana šimić', '—'],
      language: 'ar',
    },
  ]);
  expect(view.day).toEqual({ address: '/2025/07/14/', text: '14 July 2025' });
  expect(view.topics.map(({ text }) => text)).toEqual(['Sport', 'unlisted']);
  expect(view.labels.people).toEqual([{ address: '/people/ana-šimić/', text: 'Ana Šimić' }]);
  expect(view.foreign).toEqual({ lang: 'ar', dir: 'rtl' });
});

test('copies are listed with publisher, day and address, without a link to a publisher that may have no page', () => {
  const { copies } = shown(1, [
    {
      copies: [
        { source: 'post', url: 'https://post.example/a', date: '2025-07-15T01:00:00Z' },
        { date: '2025-07-16T01:00:00Z' },
      ],
    },
  ]);
  expect(copies).toEqual([
    {
      source: 'Harbour Post',
      url: 'https://post.example/a',
      day: '2025-07-15',
      text: '15 July 2025',
    },
    { source: undefined, url: undefined, day: '2025-07-16', text: '16 July 2025' },
  ]);
});

test('at most five related articles are shown', () => {
  const articles = Array.from({ length: 8 }, (_, index) => ({
    people: ['Odile Marchetti'],
    organisations: ['Harbour Union', 'Ferry Line'],
    date: `2025-07-${String(10 + index)}T10:00:00Z`,
  }));
  expect(shown(8, articles).related.map(({ title }) => title)).toEqual(
    [7, 6, 5, 4, 3].map((n) => `Headline ${n}`),
  );
});

test('its origin is shown with the day on which it was first seen', () => {
  const origin = { file: 'a.html', place: 'article 3', firstSeen: '2025-07-15' };
  expect(shown(1, [{ origin }]).origin).toEqual({ ...origin, firstSeen: '15 July 2025' });
});

describe('the head of an article', () => {
  const points = ['The bell cracked at noon.', 'It weighs 3 tonnes.'];

  test('has no key point that the first words of the text repeat just below, and none for a short text', () => {
    const excerpt = 'TOLMIN - The bell cracked at noon. Nobody slept.';
    expect(shown(1, [{ keyPoints: points, excerpt, words: 400 }]).keyPoints).toEqual(['It weighs 3 tonnes.']);
    expect(shown(1, [{ keyPoints: points, excerpt, words: 60 }]).keyPoints).toEqual([]);
  });

  test("names its authors, and an editor's correction", () => {
    const wish = { authors: ['Aoife Nally'], correction: 'The bell is of bronze.' };
    expect(shown(1, [wish])).toMatchObject(wish);
    expect(shown(1, [{ ...wish, source: 'wire' }])).toMatchObject({ ...wish, authors: [] });
    expect(shown(1, [{}])).toMatchObject({ authors: [] });
  });
});

test('an article that changed states on which day of the site, and why', () => {
  const update = (at: string, timeZone: string) =>
    viewOf(
      article,
      makeCatalog({ site: { timeZone }, articles: [{ changed: { at, why: 'fuller', seen: '2025-07-15' } }] }),
      pageOf(1),
    ).updated;
  expect(update('2025-07-14T13:30:20Z', 'Pacific/Auckland')).toEqual({
    iso: '2025-07-14T13:30Z',
    day: '15 July 2025',
    why: 'fuller',
  });
  expect(update('2025-07-15T00:00:00Z', 'America/Los_Angeles')).toMatchObject({
    iso: '2025-07-15',
    day: '15 July 2025',
  });
  expect(shown(1, [{}]).updated).toBeUndefined();
});

test('a page is described by its first sentence, with its language, words, rights and address', () => {
  const wish = {
    lead: 'Crews walked out.',
    language: 'en',
    words: 321,
    url: 'https://post.example/a',
    source: 'post',
  };
  expect(shown(1, [wish])).toMatchObject({
    description: 'Crews walked out.',
    language: 'en',
    words: 321,
    url: 'https://post.example/a',
    rights: 'full',
  });
  expect(shown(1, [{ ...wish, source: 'wire' }])).toMatchObject({ description: '', rights: 'headline' });
});

test('key points and what an article adds are typeset', () => {
  const story = { story: STORY, language: 'en' };
  const view = shown(2, [
    { ...story, lead: 'Crews walked out.' },
    { ...story, lead: "All 40 ships don't sail.", keyPoints: ["They don't sail."], words: 100 },
  ]);
  expect([view.adds, ...view.keyPoints]).toEqual(['All 40 ships don’t sail.', 'They don’t sail.']);
});
