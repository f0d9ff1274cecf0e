import { expect, it } from 'vitest';
import { person } from '../../../src/views/label.ts';
import { labels } from '../../../src/views/labels.ts';
import { source } from '../../../src/views/source.ts';
import { sources } from '../../../src/views/sources.ts';
import { story } from '../../../src/views/story.ts';
import { type ArticleWish, idOf, makeCatalog } from '../make-catalog.ts';
import { viewOf } from '../view-of.ts';

const SOURCES = [
  { id: 'gazette', name: 'Gazette', country: 'GB', owner: 'Norring', kind: 'newspaper' as const },
  { id: 'herald', name: 'Herald', owner: 'Norring' },
];
const at = (hour: number, source: string | undefined, rest: ArticleWish = {}): ArticleWish => ({
  date: `2025-07-14T${hour}:00:00Z`,
  ...(source === undefined ? {} : { source }),
  ...rest,
});

it('the table of publishers shows what they are, how often they were first, and how often alone', () => {
  const inStory = { story: idOf(1) };
  const catalog = makeCatalog({
    sources: SOURCES,
    articles: [at(10, 'gazette', inStory), at(12, 'herald', inStory), at(13, 'herald'), at(14, 'herald')],
    stories: [{ id: idOf(1) }],
  });
  const { rows, owners } = viewOf(sources, catalog);
  expect(rows.map(({ source, facts, score }) => [source.text, facts, score])).toEqual([
    ['Herald', ['owned by Norring'], { first: 0, alone: 2 }],
    ['Gazette', ['Newspaper', 'United Kingdom', 'owned by Norring'], { first: 1, alone: 0 }],
  ]);
  expect(owners).toBe(1);
  expect(viewOf(story, catalog).owners).toBe(1);
});

it('nothing is shown about a publisher that is not in the settings', () => {
  const catalog = makeCatalog({ articles: [at(10, 'wire')] });
  expect(viewOf(sources, catalog).rows.map(({ source, facts }) => [source.text, facts])).toEqual([
    ['wire', []],
  ]);
});

it('the owners of a story are those of its known publishers', () => {
  const inStory = { story: idOf(1) };
  const catalog = makeCatalog({
    sources: SOURCES,
    articles: [at(10, 'gazette', inStory), at(11, 'herald', inStory), at(12, undefined, inStory)],
    stories: [{ id: idOf(1) }],
  });
  expect(viewOf(story, catalog).owners).toBe(1);
});

it('owners are counted only if that of each publisher is known', () => {
  const [gazette] = SOURCES;
  const catalog = makeCatalog({
    sources: [...(gazette ? [gazette] : []), { id: 'post', name: 'Post' }],
    articles: [at(10, 'gazette'), at(11, 'post')],
  });
  expect(viewOf(sources, catalog).owners).toBeUndefined();
});

it('people are sorted by the last part of their names, ignoring accents', () => {
  const people = ['Ana Šimić', 'Tom Weir', 'Zoë Abel', 'Ben Stone', 'Rania al-Majali'];
  const { letters } = viewOf(labels, makeCatalog({ articles: [at(10, undefined, { people })] }), '/people/');
  expect(letters?.map(({ letter, rows }) => [letter, ...rows.map(({ link }) => link.text)])).toEqual([
    ['A', 'Zoë Abel'],
    ['M', 'Rania al-Majali'],
    ['S', 'Ana Šimić', 'Ben Stone'],
    ['W', 'Tom Weir'],
  ]);
});

it('a list shows a story with its articles in the list, and other articles by themselves', () => {
  const ana = { people: ['Ana Brandt'] };
  const catalog = makeCatalog({
    articles: [
      at(10, undefined, { ...ana, story: idOf(1) }),
      at(11, undefined, ana),
      at(12, undefined, { ...ana, story: idOf(1) }),
      at(13, undefined, { story: idOf(1) }),
      { ...ana, story: idOf(1), date: '2025-07-12T10:00:00Z' },
    ],
    stories: [{ id: idOf(1), title: 'The bell', address: '/stories/bell/' }],
  });
  const [day] = viewOf(person, catalog).days;
  expect(
    day?.items.map(({ story: of, articles }) => [of?.text, ...articles.map(({ title }) => title)]),
  ).toEqual([
    ['The bell', 'Headline 3', 'Headline 1', 'Headline 5'],
    [undefined, 'Headline 2'],
  ]);
});

it('a publisher is alone if no other reports the story, and first if that is known', () => {
  const [joint, own, untold] = [1, 2, 3].map((n) => ({ story: idOf(n) }));
  const catalog = makeCatalog({
    sources: SOURCES,
    articles: [
      at(10, 'herald', { ...joint, datePrecision: 'day' }),
      at(11, 'gazette', joint),
      at(12, 'herald', own),
      at(13, 'herald', own),
      at(14, undefined, untold),
      at(15, undefined, untold),
      at(16, undefined),
    ],
    stories: [1, 2, 3].map((n) => ({ id: idOf(n) })),
  });
  expect(viewOf(sources, catalog).rows.map(({ source, score }) => [source.text, score])).toEqual([
    ['Herald', { first: 0, alone: 2 }],
    ['Gazette', { first: 0, alone: 0 }],
  ]);
});

it('a publisher is neither alone with a text that another printed, nor first at the same time', () => {
  const copies = (source?: string) => ({
    copies: [{ date: '2025-07-14T20:00:00Z', ...(source && { source }) }],
  });
  const [own, joint, untold] = [1, 2, 3].map((n) => ({ story: idOf(n) }));
  const catalog = makeCatalog({
    sources: SOURCES,
    articles: [
      at(10, 'herald', { ...own, ...copies('gazette') }),
      at(11, 'herald', own),
      at(12, 'herald', copies('gazette')),
      at(13, 'herald', copies()),
      at(14, 'herald', copies('herald')),
      at(15, 'herald', joint),
      at(15, 'gazette', joint),
      at(16, 'gazette', { ...untold, ...copies() }),
      at(17, undefined, untold),
    ],
    stories: [1, 2, 3].map((n) => ({ id: idOf(n) })),
  });
  expect(viewOf(sources, catalog).rows.map(({ source, score }) => [source.text, score])).toEqual([
    ['Herald', { first: 1, alone: 1 }],
    ['Gazette', { first: 0, alone: 0 }],
  ]);
});

it('the page of a publisher says so, too, and names no topic without its articles', () => {
  const inStory = { story: idOf(1), topics: ['sport'] };
  const catalog = makeCatalog({
    sources: SOURCES,
    topics: [
      { slug: 'health', label: 'Health' },
      { slug: 'sport', label: 'Sport' },
    ],
    articles: [at(10, 'herald', inStory), at(11, 'gazette', inStory)],
    stories: [{ id: idOf(1) }],
  });
  const { extra } = viewOf(source, catalog, '/sources/gazette/');
  expect(extra.score).toEqual({ first: 0, alone: 0 });
  expect(extra.topics.map(({ topic, count }) => [topic.text, count])).toEqual([['Sport', 1]]);
  expect(viewOf(source, catalog, '/sources/herald/').extra.score).toEqual({ first: 1, alone: 0 });
});

it('the page of a publisher names eight topics, the table of publishers three', () => {
  const topics = Array.from({ length: 10 }, (_, n) => `topic-${n}`);
  const catalog = makeCatalog({ sources: SOURCES, articles: [at(10, 'herald', { topics })] });
  expect(viewOf(source, catalog).extra.topics).toHaveLength(8);
  expect(viewOf(sources, catalog).rows[0]?.topics.map(({ topic }) => topic)).toEqual(
    topics.slice(0, 3).map((text) => ({ address: `/topics/${text}/`, text })),
  );
});

it('an index of people sorts two with the same last name by the rest, and names whose last part has no letter by another', () => {
  const people = ['Zoë Abel', 'Ana Abel', 'Ben Abelard', 'Kaiser 2', 'Tom Weir (†)'];
  const { letters } = viewOf(labels, makeCatalog({ articles: [at(10, undefined, { people })] }), '/people/');
  expect(letters?.map(({ letter, rows }) => [letter, ...rows.map(({ link }) => link.text)])).toEqual([
    ['2', 'Kaiser 2'],
    ['A', 'Ana Abel', 'Zoë Abel', 'Ben Abelard'],
    ['T', 'Tom Weir (†)'],
  ]);
});

it('an index of people files names under a capital letter, without a leading Arabic article', () => {
  const people = [
    'Ana von otten',
    'Ben Tural-Zed',
    'Ann Turan',
    'Rania El-Sayed',
    'Omar al-',
    'Aldo',
    'Tove Al-Said',
    'Max An-2',
  ];
  const { letters } = viewOf(labels, makeCatalog({ articles: [at(10, undefined, { people })] }), '/people/');
  expect(letters?.map(({ letter, rows }) => [letter, ...rows.map(({ link }) => link.text)])).toEqual([
    ['A', 'Omar al-', 'Aldo', 'Max An-2'],
    ['O', 'Ana von otten'],
    ['S', 'Tove Al-Said', 'Rania El-Sayed'],
    ['T', 'Ben Tural-Zed', 'Ann Turan'],
  ]);
});

it('a list shows the language of a story, and the day of its articles from other days', () => {
  const ana = { people: ['Ana Brandt'], story: idOf(1), language: 'de' };
  const catalog = makeCatalog({
    articles: [at(10, undefined, ana), { ...ana, date: '2025-07-12T10:00:00Z' }],
    stories: [{ id: idOf(1) }],
  });
  const [day] = viewOf(person, catalog).days;
  expect(day?.items[0]?.story).toMatchObject({ lang: 'de' });
  const [late, early] = day?.items[0]?.articles ?? [];
  expect([late?.time.text, early?.time.text].map((text) => text?.includes('July'))).toEqual([false, true]);
});
