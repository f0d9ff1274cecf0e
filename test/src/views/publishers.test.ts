import { expect, it } from 'vitest';
import { person } from '../../../src/views/label.ts';
import { labels } from '../../../src/views/labels.ts';
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

it('the table of publishers says what they are, how often they were first, and how often alone', () => {
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

it('owners are counted only where that of each publisher is known', () => {
  const [gazette] = SOURCES;
  const catalog = makeCatalog({
    sources: [...(gazette ? [gazette] : []), { id: 'post', name: 'Post' }],
    articles: [at(10, 'gazette'), at(11, 'post')],
  });
  expect(viewOf(sources, catalog).owners).toBeUndefined();
});

it('people stand from A to Z by the last part of their names, whatever its accents', () => {
  const people = ['Ana Šimić', 'Tom Weir', 'Zoë Abel', 'Ben Stone', 'Rania al-Majali'];
  const { letters } = viewOf(labels, makeCatalog({ articles: [at(10, undefined, { people })] }), '/people/');
  expect(letters?.map(({ letter, rows }) => [letter, ...rows.map(({ link }) => link.text)])).toEqual([
    ['A', 'Zoë Abel'],
    ['M', 'Rania al-Majali'],
    ['S', 'Ana Šimić', 'Ben Stone'],
    ['W', 'Tom Weir'],
  ]);
});

it('a list shows a story with the articles of the list that belong to it, and articles of no story by themselves', () => {
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
