import { describe, expect, test } from 'vitest';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { permitEvidence, permitNote } from '../../../src/model/rights.ts';
import { coverageView } from '../../../src/views/coverage-view.ts';
import { story } from '../../../src/views/story.ts';
import { type ArticleWish, idOf, makeCatalog } from '../make-catalog.ts';
import { viewOf } from '../view-of.ts';

const STORY = 'aaaaaaaaaaaa';
const SOURCES = [
  { id: 'post', name: 'Harbour Post' },
  { id: 'wire', name: 'The Wire' },
];

function catalogOf(articles: readonly ArticleWish[], more = {}) {
  return makeCatalog({
    articles: articles.map((article) => ({ story: STORY, ...article })),
    stories: [{ id: STORY, ...more }],
    sources: SOURCES,
  });
}

describe('a story', () => {
  const articles: ArticleWish[] = [
    {
      source: 'post',
      title: 'Ferries stop',
      language: 'de',
      date: '2025-07-12T08:00:00Z',
      people: ['Ada Verhoeven'],
    },
    { source: 'wire', date: '2025-07-12T09:00:00Z', people: ['Ivan Orlov'] },
    {
      source: 'post',
      date: '2025-07-14T09:00:00Z',
      people: ['Ivan Orlov', 'Ada Verhoeven', 'Ivan Orlov II'],
    },
    { date: '2025-07-14T10:00:00Z', people: ['ivan orlov'] },
  ];

  test('explains for each member but the first why it is included', () => {
    const { members } = viewOf(story, catalogOf(articles));
    expect([members[0]?.origin, members[0]?.why]).toEqual(['first', undefined]);
    expect(members[1]?.origin).toBeUndefined();
    expect(members[1]?.why).toEqual({
      with: { address: `/articles/headline-${idOf(1)}/`, text: 'Ferries stop', lang: 'de' },
      words: ['harbour', 'strike', 'ferry'],
      score: 0.61,
      hours: 3.5,
    });
  });

  test('says from which article it grew, and which ones an editor joined', () => {
    const catalog = catalogOf([
      { date: '2025-07-12T08:00:00Z' },
      { date: '2025-07-12T09:00:00Z', id: STORY },
      { date: '2025-07-12T10:00:00Z' },
    ]);
    const [entry] = catalog.stories;
    if (entry === undefined) throw new Error('Expected a story');
    const origins = (through: readonly (string | undefined)[]) => {
      const members = entry.members.map(({ article }, n) => {
        const evidence = { story: STORY, article: article.data.id, words: [], with: through[n] };
        return { article, evidence: permitEvidence(omitUndefined(evidence), ['full']) };
      });
      const storyById = new Map([[STORY, { ...entry, members }]]);
      return viewOf(story, { ...catalog, storyById }).members.map(({ origin }) => origin);
    };
    expect(origins([undefined, undefined, STORY])).toEqual(['first', 'editor', undefined]);
    expect(origins([STORY, undefined, undefined])).toEqual([undefined, 'founder', 'editor']);
  });

  test('has key points in the language of the site alone, if there are three', () => {
    const at = (hour: number, source: string, language: string, point: string): ArticleWish => ({
      date: `2025-07-12T0${hour}:00:00Z`,
      source,
      language,
      keyPoints: [point],
    });
    const some = [
      at(1, 'welle', 'de', 'Brot wird auf den Inseln knapp.'),
      at(2, 'post', 'en', 'Crews walked out at noon.'),
      at(3, 'wire', 'en', 'Schools stay closed all week.'),
    ];
    const points = (wishes: readonly ArticleWish[]) =>
      viewOf(story, catalogOf(wishes)).points.map(({ lang }) => lang);
    expect(points(some)).toEqual(['de', undefined, undefined]);
    expect(points([...some, at(4, 'echo', 'en', 'Fishermen carry letters.')])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('has the labels of most of its articles first, then by name, in their first spelling', () => {
    expect(viewOf(story, catalogOf(articles)).labels.people.map(({ text }) => text)).toEqual([
      'Ivan Orlov',
      'Ada Verhoeven',
      'Ivan Orlov II',
    ]);
  });

  test('names at most twelve labels of a kind', () => {
    const many = { people: Array.from({ length: 15 }, (_, index) => `Person ${index}`) };
    expect(viewOf(story, catalogOf([many, many])).labels.people).toHaveLength(12);
  });

  test('has the language of the article that its title comes from', () => {
    const german = articles.map((article) => ({ ...article, language: 'de' }));
    expect(viewOf(story, catalogOf(german)).foreign).toEqual({ lang: 'de' });
    expect(viewOf(story, catalogOf(german, { title: 'Another title' })).foreign).toEqual({});
  });

  test("shows an editor's note if there is one", () => {
    expect(viewOf(story, catalogOf(articles)).note).toBeUndefined();
    const note = permitNote('stories/2025/07/strike.md', 'abc', 80);
    expect(viewOf(story, catalogOf(articles, { note })).note).toEqual({
      path: 'stories/2025/07/strike.md',
      hash: 'abc',
      start: 80,
    });
  });

  test('is in the sitemap with the time of its newest article', () => {
    expect(story.refs(catalogOf(articles))[0]).toMatchObject({
      lastmod: '2025-07-14T10:00:00Z',
      settled: { month: '2025-07' },
    });
  });
});

describe('the coverage of a story', () => {
  const coverage = (articles: readonly ArticleWish[]) => {
    const catalog = catalogOf(articles);
    return coverageView(catalog, catalog.storyById.get(STORY)?.members ?? []);
  };

  test('places each article between the start of the first day and the end of the last', () => {
    const { rows, days } = coverage([
      { source: 'wire', date: '2025-07-12T00:00:00Z' },
      { source: 'post', date: '2025-07-12T12:00:00Z' },
      { source: 'wire', date: '2025-07-13T18:00:00Z' },
    ]);
    expect(rows.map(({ publisher, dots }) => [publisher, dots.map(({ at }) => at)])).toEqual([
      ['The Wire', [0, 875]],
      ['Harbour Post', [250]],
    ]);
    expect(days).toEqual([
      { at: 0, text: '12 July' },
      { at: 500, text: '13 July' },
    ]);
  });

  test('marks the first whose time is known, unless one known only by day may be earlier', () => {
    const timed = { source: 'wire', date: '2025-07-12T10:00:00Z' };
    const day = (date: string) => ({ source: 'post', date, datePrecision: 'day' as const });
    const firsts = (articles: ArticleWish[]) =>
      coverage(articles).rows.flatMap(({ publisher, dots }) =>
        dots.some(({ first }) => first) ? [publisher] : [],
      );
    expect(firsts([timed, day('2025-07-13T00:00:00Z')])).toEqual(['The Wire']);
    expect(firsts([timed, day('2025-07-12T00:00:00Z')])).toEqual([]);
    expect(firsts([timed, { source: 'post', date: '2025-07-12T11:00:00Z' }])).toEqual(['The Wire']);
  });

  test.each<[string, ArticleWish, string | undefined]>([
    ['of the same minute', { date: '2025-07-12T10:00:30Z' }, 'the earliest articles came too close together'],
    [
      'of unknown date, found later',
      { date: '2025-07-20T00:00:00Z', datePrecision: 'day', dateBasis: 'ingest' },
      'not every article has a date',
    ],
    ['of the next minute', { date: '2025-07-12T10:01:00Z' }, undefined],
    [
      'within the hour, if only the hour is known',
      { date: '2025-07-12T11:00:00Z', datePrecision: 'hour' },
      'the earliest articles came too close together',
    ],
    ['after the hour', { date: '2025-07-12T11:01:00Z', datePrecision: 'hour' }, undefined],
    [
      'later with an earlier copy elsewhere',
      { date: '2025-07-12T20:00:00Z', copies: [{ source: 'herald', date: '2025-07-12T10:30:00Z' }] },
      'another publisher may have printed a copy earlier',
    ],
    [
      'later with a copy elsewhere on the same day',
      { date: '2025-07-12T20:00:00Z', copies: [{ date: '2025-07-12T00:00:00Z' }] },
      'another publisher may have printed a copy earlier',
    ],
    [
      'later with a copy elsewhere that is later, too',
      { date: '2025-07-12T20:00:00Z', copies: [{ source: 'herald', date: '2025-07-12T20:30:00Z' }] },
      undefined,
    ],
    [
      'later with an earlier copy by the first',
      { date: '2025-07-12T20:00:00Z', copies: [{ source: 'wire', date: '2025-07-12T10:30:00Z' }] },
      undefined,
    ],
  ])('knows who was first beside an article of another publisher %s: %o', (_, other, doubt) => {
    const { said, rows } = coverage([
      { source: 'wire', date: '2025-07-12T10:00:20Z' },
      { source: 'wire', date: '2025-07-12T10:00:40Z' },
      { source: 'post', ...other },
    ]);
    expect(said).toContain(
      doubt === undefined ? 'The Wire was first, ' : `Who was first is not known: ${doubt}.`,
    );
    const rings = rows.flatMap(({ dots }) => dots.filter(({ first }) => first));
    expect(rings).toHaveLength(doubt === undefined ? 1 : 0);
  });

  test('shows a time known only by day as the whole day', () => {
    const [row] = coverage([
      { source: 'post', date: '2025-07-12T00:00:00Z', datePrecision: 'day' },
      { source: 'wire', date: '2025-07-13T06:00:00Z' },
    ]).rows;
    expect(row?.dots[0]).toMatchObject({ at: 0, until: 500 });
  });

  test('labels at most six of many days, where they begin', () => {
    const named = (last: string) =>
      coverage([
        { source: 'post', date: '2025-07-01T00:00:00Z' },
        { source: 'wire', date: `2025-07-${last}T00:00:00Z` },
      ]).days.map(({ at, text }) => `${text} ${at}`);
    expect(named('06')).toHaveLength(6);
    expect(named('07')).toEqual(['1 July 0', '3 July 286', '5 July 571', '7 July 857']);
    expect(named('13')).toEqual(['1 July 0', '4 July 231', '7 July 462', '10 July 692', '13 July 923']);
  });

  test('has a row for unknown publishers, and dots titled with the time', () => {
    const { rows } = coverage([
      { source: 'wire', title: 'Ferries stop', date: '2025-07-12T10:30:00Z' },
      { title: 'Talks', date: '2025-07-12T11:00:00Z' },
      { source: 'elsewhere', title: 'No boats', date: '2025-07-12T12:00:00Z' },
    ]);
    expect(rows.map(({ publisher }) => publisher)).toEqual(['The Wire', 'elsewhere', 'Others']);
    expect(rows[0]?.dots[0]?.title).toMatch(/Ferries stop.*10:30/);
  });

  test('gives an unknown publisher a row without a name, and never calls it the first', () => {
    const { rows, said } = coverage([
      { date: '2025-07-12T10:00:00Z' },
      { source: 'wire', date: '2025-07-13T10:00:00Z' },
    ]);
    expect(rows.map(({ publisher }) => publisher)).toEqual(['The Wire', 'Others']);
    expect(said).toContain('Who was first is not known: the first article names no publisher.');
    const [alone] = coverage([{ date: '2025-07-12T10:00:00Z' }, { date: '2025-07-13T10:00:00Z' }]).rows;
    expect(alone?.publisher).toBe('Publisher unknown');
  });

  test('states the same in words', () => {
    const { said } = coverage([
      { source: 'post', date: '2025-07-12T10:00:00Z' },
      { source: 'wire', date: '2025-07-13T10:00:00Z' },
    ]);
    for (const part of ['Harbour Post', '12 July 2025', '13 July 2025', '2 articles', '2 publishers'])
      expect(said).toContain(part);
  });
});
