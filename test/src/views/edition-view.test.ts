import { describe, expect, test } from 'vitest';
import { day } from '../../../src/views/day.ts';
import { edition } from '../../../src/views/edition.ts';
import { editionView } from '../../../src/views/edition-view.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';
import { viewOf } from '../view-of.ts';

const DAY = '2025-07-14';
const TOPICS = [
  { slug: 'sport', label: 'Sport' },
  { slug: 'labour', label: 'Labour' },
];
const story = (n: number) => String(n).repeat(12);

/** Two articles of two publishers: it stands before any article by itself. */
const pair = (n: number, topic: string): ArticleWish[] =>
  ['a', 'b'].map((source) => ({ story: story(n), source, topics: [topic], title: `Story ${n}` }));
const single = (title: string, ...topics: string[]): ArticleWish => ({ title, topics });

function editionOf(articles: readonly ArticleWish[]) {
  const ids = [...new Set(articles.flatMap((article) => article.story ?? []))];
  return editionView(makeCatalog({ topics: TOPICS, articles, stories: ids.map((id) => ({ id })) }), DAY);
}

/** Six items that stand above the sections. */
const ABOVE = [1, 2, 3, 4, 5, 6].flatMap((n) =>
  ['a', 'b', 'c'].map((source) => ({ story: story(n), source, title: `Above ${n}`, topics: ['labour'] })),
);

describe('an edition', () => {
  test('counts the stories, articles and known publishers of its day', () => {
    const { articles, stories, publishers } = editionOf([
      ...pair(1, 'sport'),
      single('Alone', 'sport'),
      { date: '2025-07-13T10:00:00Z', source: 'z' },
    ]);
    expect({ articles, stories, publishers }).toEqual({ articles: 3, stories: 1, publishers: 2 });
  });

  test('has a lead, two beside it, three below, and the rest in sections', () => {
    const view = editionOf([...ABOVE, single('Seventh', 'sport')]);
    expect([view.lead?.title, view.second.length, view.third.length]).toEqual(['Above 1', 2, 3]);
    expect(view.sections.map(({ topic, newsItems }) => [topic?.text, newsItems.length])).toEqual([
      ['Sport', 1],
    ]);
  });

  test('weighs a story as three articles when it orders its sections', () => {
    const articles = [...ABOVE, single('One', 'sport'), single('Two', 'sport'), ...pair(7, 'labour')];
    const titles = (more: ArticleWish[]) =>
      editionOf([...articles, ...more]).sections.map(({ topic }) => topic?.text);
    expect(titles([])).toEqual(['Labour', 'Sport']);
    // Three against three: in the order of topics.
    expect(titles([single('Three', 'sport')])).toEqual(['Sport', 'Labour']);
  });

  test('puts what no topic fits last, however much it is, and stories before articles', () => {
    const articles = [
      ...ABOVE,
      single('By itself', 'sport'),
      ...pair(7, 'sport'),
      ...['x', 'y', 'z', 'v', 'w'].map((title) => single(title)),
    ];
    const { sections } = editionOf(articles);
    expect(sections.map(({ topic }) => topic?.text)).toEqual(['Sport', undefined]);
    expect(sections[0]?.newsItems.map(({ title }) => title)).toEqual(['Story 7', 'By itself']);
  });

  test('shows the more of an item the higher it stands', () => {
    const articles = [1, 2, 3, 4, 5, 6].flatMap((n) =>
      Array.from({ length: 10 }, (_, index) => ({
        story: story(n),
        source: `publisher-${index}`,
        title: `Story ${n}`,
        keyPoints: [`Ferry${index} leaves${index} quay${index} early${index}.`],
      })),
    );
    const seven = Array.from({ length: 8 }, (_, index) => ({
      story: story(7),
      source: `publisher-${index}`,
      title: 'Story 7',
    }));
    const view = editionOf([...articles, ...seven]);
    const sizes = [view.lead, view.second[0], view.third[0], view.sections[0]?.newsItems[0]].map((item) => [
      item?.points.length,
      item?.articles.length,
      item?.more,
    ]);
    expect(sizes).toEqual([
      [3, 6, 3],
      [1, 3, 6],
      [1, 2, 7],
      [0, 3, 4],
    ]);
  });
});

const dated = (day: string, count = 1): ArticleWish[] =>
  Array.from({ length: count }, (_, index) => ({ title: `${day} ${index + 1}`, date: `${day}T10:00:00Z` }));

test('the front page shows the newest edition, and the six days before it with five headlines each', () => {
  const days = [
    '2024-12-30',
    '2025-01-02',
    '2025-01-03',
    '2025-01-04',
    '2025-01-05',
    '2025-01-06',
    '2025-01-07',
  ];
  const articles = [...days.flatMap((one) => dated(one, 7)), ...dated('2025-01-09')];
  const view = viewOf(edition, makeCatalog({ articles }));
  expect(view.edition?.day).toBe('2025-01-09');
  expect(
    view.before.map(({ address, articles: count, newsItems }) => [address, count, newsItems.length]),
  ).toEqual(
    days
      .slice(1)
      .reverse()
      .map((one) => [`/${one.replaceAll('-', '/')}/`, 7, 5]),
  );
  expect(view.years.map(({ text }) => text)).toEqual(['2025', '2024']);
});

test('the edition of a day leads to the days with articles before and after it', () => {
  const catalog = makeCatalog({
    articles: ['2025-07-10', '2025-07-12', '2025-07-14'].flatMap((one) => dated(one)),
  });
  const neighbours = (address: string) => {
    const { before, after } = viewOf(day, catalog, address);
    return [before?.address, after?.address];
  };
  expect(neighbours('/2025/07/12/')).toEqual(['/2025/07/10/', '/2025/07/14/']);
  expect(neighbours('/2025/07/10/')).toEqual([undefined, '/2025/07/12/']);
  expect(neighbours('/2025/07/14/')).toEqual(['/2025/07/12/', undefined]);
});
