import { describe, expect, it } from 'vitest';
import { story } from '../../../../src/views/story.ts';
import { type ArticleWish, idOf, makeCatalog } from '../../make-catalog.ts';
import { viewOf } from '../../view-of.ts';

const quotation = (speaker: string, text: string) => ({ text, speaker, start: 1, end: 60 });

/** The page of a story of some articles, an hour apart unless they say more. */
function page(articles: readonly ArticleWish[]) {
  const dated = articles.map((one, n) => ({
    date: `2025-07-14T1${n}:00:00Z`,
    language: 'en',
    story: idOf(1),
    ...one,
  }));
  const sources = ['gazette', 'herald', 'post'].map((id) => ({
    id,
    name: id[0]?.toUpperCase() + id.slice(1),
  }));
  const catalog = makeCatalog({
    articles: dated,
    sources,
    stories: [{ id: idOf(1), address: '/stories/bell/' }],
  });
  return viewOf(story, catalog, '/stories/bell/');
}

describe('the page of a story', () => {
  it('says what the newest day brought, then what came before, and no sentence twice', () => {
    const view = page([
      {
        source: 'gazette',
        date: '2025-07-14T10:00:00Z',
        lead: 'The bell cracked.',
        keyPoints: ['The bell cracked.'],
      },
      { source: 'herald', date: '2025-07-15T10:00:00Z', lead: 'It weighs 3 tonnes.' },
      {
        source: 'post',
        date: '2025-07-16T10:00:00Z',
        lead: 'It was cast in 1804.',
        keyPoints: ['It was cast in 1804.'],
      },
    ]);
    const texts = (quotes: readonly { readonly text: string }[] = []) => quotes.map(({ text }) => text);
    expect(view.news?.day.text).toBe('16 July');
    expect(texts(view.news?.quotes)).toEqual(['It was cast in 1804.']);
    expect(texts(view.points)).toEqual(['The bell cracked.']);
    expect(view.course.map(({ day, quotes }) => [day.text, ...texts(quotes)])).toEqual([
      ['15 July', 'It weighs 3 tonnes.'],
    ]);
  });

  it('has no news of a single day', () => {
    expect(page([{ source: 'gazette' }, { source: 'herald' }]).news).toBeUndefined();
  });

  it('tells who said what: a quotation once, whoever prints it, and those first whom most articles quote', () => {
    const view = page([
      { source: 'gazette', quotations: [quotation('Tom Weir', 'The tower leans.')] },
      { source: 'herald', quotations: [quotation('Ana Brandt', 'It will not rust, we hope.')] },
      {
        source: 'post',
        quotations: [
          quotation('Ana Brandt', 'It will not rust – we hope'),
          quotation('Ana Brandt', 'Nobody slept.'),
        ],
      },
    ]);
    expect(
      view.voices.map(({ speaker, quotes }) => [
        speaker,
        ...quotes.map(({ text, source }) => `${source?.text}: ${text}`),
      ]),
    ).toEqual([
      ['Ana Brandt', 'Herald: It will not rust, we hope.', 'Post: Nobody slept.'],
      ['Tom Weir', 'Gazette: The tower leans.'],
    ]);
  });

  it('shows the newest headline of each publisher, and of one alone none', () => {
    const view = page([{ source: 'gazette' }, { source: 'herald' }, { source: 'gazette' }]);
    expect(view.headlines.map(({ title }) => title)).toEqual(['Headline 3', 'Headline 2']);
    expect(page([{ source: 'gazette' }, { source: 'gazette' }]).headlines).toEqual([]);
  });

  it('tells who came first, and by how much', () => {
    expect(page([{ source: 'gazette' }, { source: 'herald' }]).precedence).toEqual([
      'Gazette came first, and Herald 60 minutes later.',
    ]);
  });

  it.each([
    [
      'the day alone is known of one that may have come before',
      { datePrecision: 'day' as const, date: '2025-07-14T00:00:00Z' },
    ],
    ['a publisher is unknown', {}],
  ])('tells nobody to be first when %s', (_, rest) => {
    const other = 'date' in rest ? { source: 'post', ...rest } : rest;
    expect(page([other, { source: 'gazette' }, { source: 'herald' }]).precedence).toEqual([]);
  });

  it('tells who reports alone, and since when', () => {
    expect(page([{ source: 'gazette' }, { source: 'gazette' }]).precedence).toEqual([
      'No other publisher than Gazette reports on it.',
    ]);
    const later = ['15', '16'].map((day) => ({ source: 'post', date: `2025-07-${day}T10:00:00Z` }));
    expect(page([{ source: 'gazette' }, { source: 'herald' }, ...later]).precedence.at(-1)).toBe(
      'From 15 July on, Post reports alone.',
    );
  });
});
