import { describe, expect, test } from 'vitest';
import { newestBrief } from '../../../src/views/brief.ts';
import { day } from '../../../src/views/day.ts';
import { dayList } from '../../../src/views/day-list.ts';
import { edition } from '../../../src/views/edition.ts';
import { editionView } from '../../../src/views/edition-view.ts';
import { wholeDay } from '../../../src/views/whole-day.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';
import { viewOf } from '../view-of.ts';

const DAY = '2025-07-14';
const TOPICS = [
  { slug: 'sport', label: 'Sport' },
  { slug: 'labour', label: 'Labour' },
];
const story = (n: number) => String(n).repeat(12);

/** Two articles of two publishers. */
const pair = (n: number, topic: string): ArticleWish[] =>
  ['a', 'b'].map((source) => ({ story: story(n), source, topics: [topic], title: `Story ${n}` }));
const single = (title: string, ...topics: string[]): ArticleWish => ({ title, topics });

function editionOf(articles: readonly ArticleWish[]) {
  const ids = [...new Set(articles.flatMap((article) => article.story ?? []))];
  return editionView(makeCatalog({ topics: TOPICS, articles, stories: ids.map((id) => ({ id })) }), DAY);
}

/** Eight items above the sections. */
const ABOVE = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) =>
  ['a', 'b', 'c'].map((source) => ({ story: story(n), source, title: `Above ${n}` })),
);

test('the fewer items a day has, the more is shown of each', () => {
  const item = (n: number): ArticleWish => ({
    title: `Item ${n}`,
    lead: 'One.',
    excerpt: 'One. Two. Thr',
    openingEnd: 'One. Two.'.length,
    keyPoints: ['Three.', 'Two.', 'Four.'],
  });
  const shown = (count: number) => {
    const { lead, majors } = editionOf(Array.from({ length: count }, (_, n) => item(n)));
    return [lead, majors[0]].map((one) => one?.quotes.map(({ text }) => text).join(' '));
  };
  expect(shown(1)).toEqual(['One. Two. Three. Four.', undefined]);
  expect(shown(2)).toEqual(['One. Two. Three. Four.', 'One. Two. Three. Four.']);
  expect(shown(4)).toEqual(['One. Two. Three. Four.', 'One. Two.']);
  expect(shown(12)).toEqual(['One. Two. Three. Four.', 'One. Two.']);
  expect(shown(13)).toEqual(['One. Two. Three. Four.', 'One.']);
});

describe('an edition in the zone of the site', () => {
  const articles: ArticleWish[] = [
    { title: 'Night shift', date: '2025-07-13T13:30:00Z' },
    { title: 'Stated day', date: '2025-07-14T00:00:00Z', datePrecision: 'day' },
    { title: 'Evening', date: '2025-07-14T10:00:00Z' },
    { title: 'Next morning', date: '2025-07-14T20:00:00Z' },
  ];
  const catalogIn = (timeZone: string) => makeCatalog({ site: { timeZone }, articles });
  const titlesOf = (timeZone: string, address: string) =>
    dayList(catalogIn(timeZone), catalogIn(timeZone).articles)
      .filter((group) => group.day.address === address)
      .flatMap((group) =>
        group.items.flatMap(({ articles: some }) => some).map(({ title, time }) => `${title}: ${time.text}`),
      );

  test('has the articles of its day in that zone, each with a time of that day', () => {
    expect(titlesOf('Pacific/Auckland', '/2025/07/14/')).toEqual([
      'Evening: 22:00',
      'Stated day: ',
      'Night shift: 01:30',
    ]);
    expect(titlesOf('Pacific/Auckland', '/2025/07/15/')).toEqual(['Next morning: 08:00']);
    expect(titlesOf('UTC', '/2025/07/13/')).toEqual(['Night shift: 13:30']);
  });

  test('is one of the days in order, whatever the instants', () => {
    const days = day.refs(catalogIn('America/Los_Angeles')).map(({ address }) => address);
    expect(days).toEqual(['/2025/07/14/', '/2025/07/13/']);
  });
});

describe('an edition', () => {
  test('counts the articles and known publishers of its day', () => {
    const { articles, publishers } = editionOf([
      ...pair(1, 'sport'),
      single('Alone', 'sport'),
      { date: '2025-07-13T10:00:00Z', source: 'z' },
    ]);
    expect({ articles, publishers }).toEqual({ articles: 3, publishers: 2 });
  });

  test('shows more of an item the higher it is', () => {
    const articles = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) =>
      Array.from({ length: 10 - n }, (_, index) => ({
        story: story(n),
        source: `publisher-${index}`,
        title: `Story ${n}`,
        keyPoints: [`Ferry${index} leaves${index} quay${index} early${index}.`],
      })),
    );
    const { lead, majors, standards, sections } = editionOf(articles);
    const shown = [lead, majors[0], standards[0], sections[0]?.newsItems[0]].map((item) => [
      item?.quotes.length,
      item?.articles.length,
      item?.more,
    ]);
    expect(shown).toEqual([
      [4, 2, 3],
      [1, 0, 7],
      [1, 0, 4],
      [0, 0, 0],
    ]);
  });

  test('has named sections with anchors, and one for the rest', () => {
    const articles = [
      ...ABOVE,
      ...[1, 2, 3, 4, 5, 6].map((n) => single(`S ${n}`, 'sport')),
      single('No topic'),
    ];
    const { sections, whole } = editionOf([...articles, single('Of Labour', 'labour')]);
    expect(sections.map(({ id, name, newsItems, more }) => [id, name, newsItems.length, more])).toEqual([
      ['in-sport', 'Sport', 6, 0],
      ['rest', undefined, 2, 0],
    ]);
    expect(whole).toBeUndefined();
  });

  test('names a topic by its first name', () => {
    const topics = [{ slug: 'sport', label: 'Sport, games and chess' }];
    const catalog = makeCatalog({ topics, articles: [single('One', 'sport')] });
    expect(editionView(catalog, DAY).lead?.kicker).toEqual({ text: 'Sport', topic: 'sport' });
  });

  test('links to a page with everything if it has no room for all', () => {
    const articles = Array.from({ length: 80 }, (_, n) => single(`S ${n}`, 'sport'));
    const catalog = makeCatalog({ topics: TOPICS, articles });
    const view = editionView(catalog, DAY);
    const address = '/2025/07/14/all/';
    expect([view.whole, view.sections[0]?.newsItems.length, view.sections[0]?.more]).toEqual([
      address,
      28,
      44,
    ]);
    expect(viewOf(wholeDay, catalog, address)).toMatchObject({
      count: 80,
      sections: [{ id: 'in-sport', newsItems: { length: 80 } }],
    });
    expect(wholeDay.refs(makeCatalog({ topics: TOPICS, articles: articles.slice(0, 36) }))).toEqual([]);
    const oneStory = articles
      .slice(0, 40)
      .map((article, n) => (n < 5 ? { ...article, story: 'sssss' } : article));
    expect(wholeDay.refs(makeCatalog({ topics: TOPICS, articles: oneStory }))).toEqual([]);
  });

  test('lists the preceding days without news', () => {
    const silence = (...days: string[]) =>
      editionView(makeCatalog({ articles: [...days, DAY].flatMap((one) => dated(one)) }), DAY).silence;
    expect(silence('2025-07-10')).toEqual({ from: '11 July', to: '13 July' });
    expect(silence('2025-07-13')).toBeUndefined();
    expect(silence()).toBeUndefined();
  });
});

const dated = (day: string, count = 1): ArticleWish[] =>
  Array.from({ length: count }, (_, index) => ({ title: `${day} ${index + 1}`, date: `${day}T10:00:00Z` }));

test('the front page shows the newest edition, and the three days before it', () => {
  const days = ['2025-01-04', '2025-01-05', '2025-01-06', '2025-01-07'];
  const articles = [...days.flatMap((one) => dated(one, 7)), ...dated('2024-12-30'), ...dated('2025-01-09')];
  const view = viewOf(edition, makeCatalog({ articles }));
  expect(view.edition?.day).toBe('2025-01-09');
  expect(view.before.map(({ address, articles: count }) => [address, count])).toEqual([
    ['/2025/01/07/', 7],
    ['/2025/01/06/', 7],
    ['/2025/01/05/', 7],
  ]);
  expect(view.years.map(({ text }) => text)).toEqual(['2025', '2024']);
});

test.each([
  [1, [1, 0, 0, 0]],
  [4, [1, 0, 0, 0]],
  [5, [1, 0, 0]],
  [12, [1, 0, 0]],
  [13, [0, 0]],
])(
  'below a day of %d news items, the day before has headlines with so many sentences: %j',
  (count, shown) => {
    const articles = [...dated('2025-01-01', 7), ...dated('2025-01-02', count)];
    const [before] = viewOf(edition, makeCatalog({ articles })).before;
    expect(before?.newsItems.map(({ quotes }) => quotes.length)).toEqual(shown);
  },
);

test('the days before are named without the year, unless it differs', () => {
  const articles = ['2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02'].flatMap((one) => dated(one));
  expect(viewOf(edition, makeCatalog({ articles })).before.map(({ title }) => title)).toEqual([
    'Wednesday 1 January',
    'Tuesday, 31 December 2024',
    'Monday, 30 December 2024',
  ]);
});

test('the front page is of the newest day that is known of any article, and does not begin with a guess', () => {
  const guessed = (day: string): ArticleWish => ({
    title: 'Guessed',
    date: `${day}T10:00:00Z`,
    dateBasis: 'ingest',
  });
  const shown = (...articles: ArticleWish[]) => {
    const catalog = makeCatalog({ articles });
    return [viewOf(edition, catalog).edition?.day, viewOf(newestBrief, catalog).brief?.address];
  };
  expect(shown(...dated('2025-07-10'), guessed('2025-07-12'))).toEqual(['2025-07-10', '/2025/07/10/brief/']);
  expect(shown(...dated('2025-07-12'), guessed('2025-07-12'))).toEqual(['2025-07-12', '/2025/07/12/brief/']);
  expect(shown(guessed('2025-07-10'), guessed('2025-07-12'))).toEqual(['2025-07-12', '/2025/07/12/brief/']);
});

test('the edition of a day links to the nearest days with articles before and after it', () => {
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
