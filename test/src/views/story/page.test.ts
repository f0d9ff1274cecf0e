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
  it('shows what the newest day brought, then what came before, and no sentence twice', () => {
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
    expect(view.timeline.map(({ day, quotes }) => [day.text, ...texts(quotes)])).toEqual([
      ['15 July', 'It weighs 3 tonnes.'],
    ]);
  });

  it('has a sentence of the last day, which the title is from, even without a new name or number', () => {
    const view = page([
      { source: 'gazette', date: '2025-07-14T10:00:00Z', lead: 'The great bell cracked at noon.' },
      { source: 'herald', date: '2025-07-15T10:00:00Z', lead: 'Founders melted its metal down.' },
    ]);
    expect(view.news?.day.text).toBe('15 July');
    expect(view.news?.quotes.map(({ text }) => text)).toEqual(['Founders melted its metal down.']);
  });

  it('has no latest news if it covers a single day', () => {
    expect(page([{ source: 'gazette' }, { source: 'herald' }]).news).toBeUndefined();
  });

  it('shows who said what: each quotation once, the most quoted first', () => {
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

  it('joins a quotation with what follows its attribution directly', () => {
    const said = (start: number, goesOn?: true) =>
      page([
        {
          quotations: [
            { text: 'The bell fell.', speaker: 'Ana Brandt', start: 1, end: 40 },
            {
              text: 'Nobody slept.',
              speaker: 'Ana Brandt',
              start,
              end: start + 14,
              ...(goesOn && { goesOn }),
            },
          ],
        },
      ]).voices.map(({ quotes }) => quotes.map(({ text, next }) => [text, next]));
    expect(said(43)).toEqual([[['The bell fell.', 'Nobody slept.']]]);
    // “… fell,” said Ana Brandt, who is 40 and lives opposite the tower. “Nobody slept.”
    expect(said(90, true)).toEqual([[['The bell fell.', 'Nobody slept.']]]);
    expect(said(90)).toEqual([
      [
        ['The bell fell.', undefined],
        ['Nobody slept.', undefined],
      ],
    ]);
  });

  it('tells what is new in a sentence that stands alone, if the article has one', () => {
    const stray = 'The first time, after 12 minutes, the rope broke.';
    const view = (lead: string) =>
      page([
        { source: 'gazette', date: '2025-07-14T10:00:00Z', language: 'en', lead: 'The great bell cracked.' },
        { source: 'herald', date: '2025-07-15T10:00:00Z', language: 'en', lead, keyPoints: [stray] },
      ]).news?.quotes.map(({ text }) => text);
    expect(view('Founders melted its metal down.')).toEqual(['Founders melted its metal down.']);
    expect(view('')).toEqual([stray]);
  });

  it('shows a quotation once, even if another publisher prints more of it or less', () => {
    const [whole, part] = ['It will not rust, and nobody slept.', 'It will not rust'];
    const told = (...texts: string[]) =>
      page(texts.map((text) => ({ quotations: [quotation('Ana Brandt', text)] }))).voices.map(({ quotes }) =>
        quotes.map(({ text }) => text),
      );
    expect(told(whole, part)).toEqual([[whole]]);
    expect(told(part, whole)).toEqual([[part]]);
    expect(told(part, 'It does rust')).toEqual([[part, 'It does rust']]);
  });

  it('shows the newest headline of each publisher, and none if there is only one', () => {
    const view = page([{ source: 'gazette' }, { source: 'herald' }, { source: 'gazette' }]);
    expect(view.headlines.map(({ title }) => title)).toEqual(['Headline 3', 'Headline 2']);
    expect(page([{ source: 'gazette' }, { source: 'gazette' }]).headlines).toEqual([]);
  });

  it('has the news of the last day with any', () => {
    const of = (source: string, day: number, lead: string) => ({
      source,
      lead,
      date: `2025-07-${day}T10:00:00Z`,
    });
    const view = page([
      of('gazette', 14, 'The bell cracked.'),
      of('herald', 15, 'It weighs 3 tonnes.'),
      of('post', 16, 'The bell has cracked.'),
    ]);
    expect(view.news?.quotes.map(({ text }) => text)).toEqual(['It weighs 3 tonnes.']);
    expect(view.timeline.map(({ day }) => day.text)).toEqual(['14 July']);
  });

  it('has two sentences for a day, from two publishers', () => {
    const of = (source: string, day: number, lead: string) => ({
      source,
      lead,
      date: `2025-07-${day}T10:00:00Z`,
    });
    const view = page([
      of('gazette', 14, 'The bell cracked.'),
      of('gazette', 15, 'It weighs 3 tonnes.'),
      of('gazette', 15, 'It is 2 metres high.'),
      of('herald', 15, 'It was cast in 1804.'),
      of('post', 15, 'It rang for 221 years.'),
    ]);
    expect(view.news?.quotes.map(({ text, source }) => [source?.text, text])).toEqual([
      ['Gazette', 'It weighs 3 tonnes.'],
      ['Herald', 'It was cast in 1804.'],
    ]);
    expect(view.timeline.map(({ day, quotes }) => [day.address, quotes.map(({ text }) => text)])).toEqual([
      ['/2025/07/14/', ['The bell cracked.']],
    ]);
  });

  it('has at most five key points, three quotations per person, three topics and twelve names', () => {
    const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    const view = page(
      NUMBERS.map((number, n) => ({
        keyPoints: [`Point${number} stands${number} alone${number}.`],
        quotations: [quotation('Tom Weir', `Word ${number}.`)],
        topics: ['sport', 'health', 'labour', 'society'].slice(0, 1 + (n % 4)),
      })),
    );
    expect(view.points.map(({ text }) => text)).toEqual(
      NUMBERS.slice(0, 5).map((number) => `Point${number} stands${number} alone${number}.`),
    );
    expect(view.voices[0]?.quotes.map(({ text }) => text)).toEqual(['Word one.', 'Word two.', 'Word three.']);
    expect(view.topics.map(({ topic, count }) => [topic.text, count])).toEqual([
      ['sport', 7],
      ['health', 5],
      ['labour', 3],
    ]);
  });

  it('compares the numbers that publishers give, and states when they may have changed', () => {
    const dead = (number: string, low: number) => ({
      counted: 'dead' as const,
      text: `${number} people were killed`,
      number,
      low,
      high: low,
      end: 40,
    });
    const report = (source: string, day: number, ...figures: ReturnType<typeof dead>[]) => ({
      source,
      figures,
      date: `2025-07-${day}T10:00:00Z`,
    });
    const shown = (...articles: ArticleWish[]) =>
      page(articles).differences.map(({ counted, isOverTime, values }) => [
        counted,
        isOverTime,
        ...values.map(({ number, reports }) => [
          number,
          ...reports.map(({ article, headline, day }) => `${article.text}, ${day}: ${headline}`),
        ]),
      ]);
    expect(
      shown(
        report('gazette', 14, dead('21', 21)),
        report('herald', 14, dead('38', 38)),
        report('post', 15, dead('21', 21)),
      ),
    ).toEqual([
      [
        'dead',
        false,
        ['21', 'Gazette, 14 July: Headline 1', 'Post, 15 July: Headline 3'],
        ['38', 'Herald, 14 July: Headline 2'],
      ],
    ]);
    expect(shown(report('gazette', 14, dead('21', 21)), report('herald', 15, dead('38', 38)))[0]?.[1]).toBe(
      true,
    );
  });

  it('has no missing members or labels', () => {
    const view = page([{ people: ['—', 'Ana Brandt'] }]);
    expect(view.labels.people).toEqual([{ address: '/people/ana-brandt/', text: 'Ana Brandt' }]);
    expect([view.owners, view.publishers, view.before, view.after]).toEqual([
      undefined,
      [null],
      undefined,
      undefined,
    ]);
  });
});
