import { describe, expect, test } from 'vitest';
import { genreOf } from '../../../src/edition/genre.ts';
import { dayBrief, newestBrief } from '../../../src/views/brief.ts';
import { editionView } from '../../../src/views/edition-view.ts';
import { wholeDay } from '../../../src/views/whole-day.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';
import { viewOf } from '../view-of.ts';

const DAY = '2025-07-14';
const TOPICS = [{ slug: 'sport', label: 'Sport' }];
const single = (title: string, ...topics: string[]): ArticleWish => ({ title, topics });
const dated = (day: string, count = 1): ArticleWish[] =>
  Array.from({ length: count }, (_, index) => ({ title: `${day} ${index + 1}`, date: `${day}T10:00:00Z` }));

describe('news in another language', () => {
  const english = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ ...single(`News ${n}`, 'sport'), language: 'en' }));
  const foreign = { ...single('خبر'), language: 'ar-EG' };

  test('says which, if only its headline is shown', () => {
    const [brief] = editionView(makeCatalog({ articles: [foreign, ...english(2)] }), DAY).sections;
    expect(brief?.newsItems).toMatchObject([{ title: 'خبر', kicker: { text: 'In Arabic' }, dir: 'rtl' }]);
    expect(brief?.name).toBeUndefined();
  });

  test('has a section of its own on a long day', () => {
    const { sections } = editionView(makeCatalog({ articles: [foreign, ...english(20)] }), DAY);
    const last = sections.at(-1);
    expect([last?.id, last?.name, last?.newsItems.length]).toEqual([
      'other-languages',
      'In other languages',
      1,
    ]);
  });
});

describe('the brief of a day', () => {
  test('has at most twelve items, each with a sentence that may be shown, and no service', () => {
    const articles: ArticleWish[] = Array.from({ length: 20 }, (_, n) => single(`News ${n}`));
    const stars = { ...single('Your horoscope'), pinned: true };
    const view = viewOf(dayBrief, makeCatalog({ articles: [...articles, stars] }), '/2025/07/14/brief/');
    expect(view.brief?.newsItems).toHaveLength(12);
    expect(new Set(view.brief?.newsItems.map(({ quotes }) => quotes[0]?.text))).toEqual(
      new Set(['The first sentence of the text.']),
    );
    expect(view.brief?.newsItems.some(({ title }) => title === 'Your horoscope')).toBe(false);
    expect(view.brief?.minutes).toBe(1);
  });

  test('has no service, such as a list of events', () => {
    const service = { ...single('What’s on in Hallow this week: events guide'), pinned: true };
    expect(genreOf(service.title ?? '')).toBe('service');
    const view = viewOf(dayBrief, makeCatalog({ articles: [single('News'), service] }));
    expect(view.brief?.newsItems.map(({ title }) => title)).toEqual(['News']);
  });

  test('is in the language of the site, if most news of the day is', () => {
    const foreign = { ...single('Eine Nachricht'), language: 'de', pinned: false };
    const own = ['One', 'Two'].map((title) => ({ ...single(title), language: 'en' }));
    const titles = (articles: readonly ArticleWish[]) =>
      viewOf(dayBrief, makeCatalog({ articles }))
        .brief?.newsItems.map(({ title }) => title)
        .sort();
    expect(titles([foreign, ...own])).toEqual(['One', 'Two']);
    expect(titles([foreign])).toEqual(['Eine Nachricht']);
  });

  test('states its reading time, at 230 words a minute', () => {
    const lead = Array.from({ length: 57 }, () => 'word').join(' ');
    const minutes = (count: number) =>
      viewOf(
        dayBrief,
        makeCatalog({
          articles: Array.from({ length: count }, (_, n) => ({ ...single(`News ${n}`), lead })),
        }),
      ).brief?.minutes;
    // Each has a headline of two words and a sentence of 57.
    expect([1, 5, 6, 12].map(minutes)).toEqual([1, 1, 2, 3]);
  });

  test('links to the edition of its day', () => {
    const edition = { address: '/2025/07/14/', text: 'Monday, 14 July 2025' };
    const catalog = makeCatalog({ topics: TOPICS, articles: [single('One', 'sport')] });
    expect(viewOf(dayBrief, catalog).brief).toMatchObject({ edition, title: edition.text });
    const many = Array.from({ length: 80 }, (_, n) => single(`S ${n}`));
    expect(viewOf(wholeDay, makeCatalog({ articles: many }))).toMatchObject({ edition, title: edition.text });
  });

  test('shows no sentence of a publisher that only allows headlines', () => {
    const sources = [{ id: 'wire', name: 'The Wire', rights: 'headline' as const }];
    const catalog = makeCatalog({ sources, articles: [{ ...single('One'), source: 'wire' }] });
    expect(viewOf(dayBrief, catalog).brief?.newsItems).toMatchObject([{ title: 'One', quotes: [] }]);
  });

  test('is that of the newest day at its own address, and empty before the first article', () => {
    const catalog = makeCatalog({ articles: ['2025-07-10', '2025-07-12'].flatMap((one) => dated(one)) });
    expect(viewOf(newestBrief, catalog).brief?.address).toBe('/2025/07/12/brief/');
    const around = (address: string) => {
      const { before, after } = viewOf(dayBrief, catalog, address);
      return [before, after];
    };
    expect(around('/2025/07/12/brief/')).toEqual([
      { address: '/2025/07/10/brief/', text: '10 July 2025' },
      undefined,
    ]);
    expect(around('/2025/07/10/brief/')).toEqual([
      undefined,
      { address: '/2025/07/12/brief/', text: '12 July 2025' },
    ]);
    expect(viewOf(newestBrief, makeCatalog())).toEqual({});
  });
});
