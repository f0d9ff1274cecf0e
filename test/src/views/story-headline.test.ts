import { describe, expect, test } from 'vitest';
import { headlineArticle } from '../../../src/views/story-headline.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

const STORY = 'aaaaaaaaaaaa';

function headline(articles: readonly ArticleWish[], language = 'en'): string | undefined {
  const catalog = makeCatalog({
    articles: articles.map((article) => ({ language: 'en', ...article, story: STORY })),
    stories: [{ id: STORY }],
  });
  return headlineArticle(catalog.stories[0]?.members ?? [], language)?.data.title;
}

const at = (day: number, hour: number, title: string, more: ArticleWish = {}): ArticleWish => ({
  date: `2025-07-${day}T${String(hour).padStart(2, '0')}:00:00Z`,
  title,
  source: 'post',
  ...more,
});

describe('the headline of a story', () => {
  test('is that of its latest day, and of that day the newest, other things being equal', () => {
    expect(headline([at(12, 9, 'Ferries stop'), at(14, 8, 'Talks begin'), at(14, 9, 'Talks go on')])).toBe(
      'Talks go on',
    );
  });

  test('is from the latest day, however strong an earlier one is', () => {
    const copies = [{ source: 'echo', date: '2025-07-13T08:00:00Z' }];
    expect(headline([at(13, 9, 'Ferries stop', { copies }), at(14, 8, 'Also', { source: 'wire' })])).toBe(
      'Also',
    );
  });

  test('is from the publisher with most articles on the story, before a newer one', () => {
    expect(
      headline([at(12, 9, 'Ferries stop'), at(14, 8, 'Talks begin'), at(14, 9, 'Also', { source: 'wire' })]),
    ).toBe('Talks begin');
  });

  test('is about what happened rather than what prices do, or cut off, whoever has the most articles', () => {
    const prices = at(14, 9, 'Krone slides to 0.09 after surprise cut');
    const cut = at(
      14,
      10,
      `The central bank of Velden ${'surprised everybody who had read it '.repeat(3)}wh`,
    );
    const news = at(14, 8, 'Velden cuts its rate by half a point', { source: 'wire' });
    expect(headline([at(12, 9, 'Ferries stop'), prices, news, cut])).toBe(news.title);
    expect(headline([at(12, 9, 'Ferries stop'), prices])).toBe(prices.title);
  });

  test('is from a text that others print, too, before that of a publisher with more articles', () => {
    const printed = at(14, 7, 'As the wire says', {
      source: 'wire',
      copies: [{ source: 'echo', date: '2025-07-14T08:00:00Z' }],
    });
    expect(headline([at(12, 9, 'Ferries stop'), printed, at(14, 8, 'Talks begin')])).toBe('As the wire says');
  });

  test('is one that names what others report, too, before that of a publisher with more articles', () => {
    const local = at(14, 9, 'Pilots of Lorne watch the ferry strike', { places: ['Lorne'] });
    const [first, wire] = [at(12, 9, 'Ferries stop'), at(14, 8, 'Talks begin', { source: 'wire' })];
    expect(headline([first, local, wire])).toBe('Talks begin');
    expect(headline([first, local, { ...wire, places: ['Lorne'] }])).toBe(local.title);
    expect(headline([first, local, { ...wire, title: 'Talks begin in Lorne' }])).toBe(local.title);
    expect(headline([first, { ...local, title: "Lorne's pilots strike" }, wire])).toBe(
      "Lorne's pilots strike",
    );
  });

  test('says some of what other headlines say, before a newer one of a publisher with more articles', () => {
    const wire = at(14, 8, 'Ferry board marked 14,200 tickets wrong', { source: 'wire' });
    const echo = at(14, 7, 'Board of ferries admits wrong marks on 14,200 tickets', { source: 'echo' });
    const local = at(14, 9, 'Thirty-one passengers of a village get their money back', { source: 'lorne' });
    const before = at(12, 9, 'Ferries stop', { source: 'lorne' });
    expect(headline([before, echo, wire, local])).toBe(wire.title);
    expect(headline([before, { ...echo, title: 'Pilots sing' }, wire, local])).toBe(local.title);
  });

  test('says half of what the one that says most of what others say says, before a newer one', () => {
    const wire = at(14, 8, 'Ferry board marked 14,200 tickets wrong', { source: 'wire' });
    const echo = at(14, 7, 'Ferry board admits wrong marks on 14,200 tickets', { source: 'echo' });
    const feature = at(14, 9, 'Tickets, please, and a board that blushed', { source: 'lorne' });
    expect(headline([echo, wire, feature])).toBe(wire.title);
    expect(headline([echo, wire, { ...feature, title: 'Ferry board blushed over tickets' }])).toBe(
      'Ferry board blushed over tickets',
    );
  });

  test('has a name that several articles have, if there is one, before a newer one', () => {
    const places = ['Port Lorne'];
    const named = at(14, 8, 'Ferry board of Lorne quits', { source: 'wire', places });
    const nameless = at(14, 9, 'Ferry board quits at last', { source: 'echo', places });
    expect(headline([named, nameless])).toBe(named.title);
    expect(headline([named, { ...nameless, places: [] }])).toBe(nameless.title);
  });

  test('is from a known publisher, and from an article, if there is one', () => {
    const [live, unknown] = [
      at(14, 10, 'Live: talks', { kind: 'live' }),
      { ...at(14, 11, 'Nobody says'), source: undefined },
    ];
    expect(headline([at(14, 8, 'Talks begin'), live, unknown])).toBe('Talks begin');
    expect(headline([live, unknown])).toBe('Nobody says');
  });

  test('is in the language of the site, even if it is an older one', () => {
    const german = at(14, 8, 'Gespräche beginnen', { language: 'de' });
    const untold = at(13, 8, 'Gare maritime', { language: undefined });
    expect(headline([at(12, 9, 'Ferries stop', { language: 'en-GB' }), untold, german])).toBe('Ferries stop');
    expect(headline([untold, german])).toBe('Gare maritime');
    expect(headline([at(12, 9, 'Ferries stop'), german], 'de-AT')).toBe('Gespräche beginnen');
  });
});
