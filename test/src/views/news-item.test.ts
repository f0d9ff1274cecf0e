import { describe, expect, test } from 'vitest';
import { newsItemsOf } from '../../../src/views/edition/news-items.ts';
import { newsItemView } from '../../../src/views/news-item.ts';
import { at, BEFORE, DAY, itemOf, SIZE, STORY } from '../item-of.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

const STORY_ADDRESS = `/stories/story-${STORY}/`;

describe('a continuing story', () => {
  test('is headed by the newest article of the day in the language of the site', () => {
    const view = itemOf([
      BEFORE,
      at(8, 'Talks begin'),
      at(9, 'Talks go on'),
      at(10, 'Die Fähren stehen', { language: 'de' }),
    ]);
    expect([view.title, view.lang, view.head?.title]).toEqual(['Talks go on', undefined, 'Talks go on']);
    expect(view.articles.map(({ title }) => title)).toEqual(['Die Fähren stehen', 'Talks begin']);
  });

  test('is headed by the newest of all, with its language, if none is in the language of the site', () => {
    const view = itemOf([
      { ...BEFORE, language: 'de' },
      at(8, 'Die Fähren stehen', { language: 'de' }),
      at(9, 'توقف العبارات', { language: 'ar' }),
    ]);
    expect([view.title, view.lang, view.dir]).toEqual(['توقف العبارات', 'ar', 'rtl']);
  });

  test('names the day on which it began', () => {
    expect(itemOf([BEFORE, at(8, 'Talks begin')]).since).toBe('12 July');
  });

  test('links to the article whose headline it had on that day, once it has another', () => {
    const [then, now] = [at(8, 'Talks begin'), at(8, 'Talks end', { date: '2025-07-15T08:00:00Z' })];
    const isTitled = { title: 'Ferry strike' };
    expect(itemOf([BEFORE, then])).toMatchObject({ title: 'Talks begin', address: STORY_ADDRESS });
    const before = itemOf([BEFORE, then, now]);
    expect(before).toMatchObject({ title: 'Talks begin', storyAddress: STORY_ADDRESS });
    expect(before.address).toBe(before.head?.address);
    expect(itemOf([BEFORE, then, now], SIZE, isTitled)).toMatchObject({
      title: 'Ferry strike',
      address: STORY_ADDRESS,
      head: { title: 'Talks begin' },
    });
  });
});

test('a title has the quotation marks of its language: that of its article, or of the site if an editor wrote it', () => {
  const told = at(8, 'Kapitän: "Nie"', { language: 'de' });
  expect(itemOf([told, { ...told, title: 'Fähre' }], SIZE, { title: 'Kapitän: "Nie"' })).toMatchObject({
    title: 'Kapitän: „Nie“',
    lang: 'de',
  });
  const edited = itemOf([told, told], SIZE, { title: 'Captain: "Never"' });
  expect([edited.title, edited.lang]).toEqual(['Captain: “Never”', undefined]);
});

describe('above the headline of an item', () => {
  const topics = [
    { slug: 'sport', label: 'Sport' },
    { slug: 'human-interest', label: 'People' },
  ];
  const kicker = (more: ArticleWish, topic: boolean) => {
    const catalog = makeCatalog({ topics, articles: [more] });
    return newsItemsOf(catalog, DAY).map((item) => newsItemView(catalog, item, { ...SIZE, topic }).kicker);
  };
  const sport = { topics: ['sport'] };

  test.each([
    ['its topic, where there is room for it', sport, true, { text: 'Sport', topic: 'sport' }],
    ['nothing, where there is none', sport, false, undefined],
    ['nothing without a topic', {}, true, undefined],
    [
      "an editor's words in place of the topic",
      { ...sport, kicker: 'Analysis' },
      false,
      { text: 'Analysis', topic: 'sport' },
    ],
    [
      'the label of a comment, everywhere',
      { ...sport, firstPerson: true },
      false,
      { text: 'Comment', topic: 'sport' },
    ],
    ["an editor's words above a comment", { kicker: 'Letter', firstPerson: true }, true, { text: 'Letter' }],
    [
      'its topic above a comment that says so itself',
      { ...sport, title: 'Opinion: Nets', firstPerson: true },
      true,
      { text: 'Sport', topic: 'sport' },
    ],
    ['the label of an obituary', { title: 'Ana Brandt dies at 90' }, true, { text: 'Obituary' }],
    [
      'nothing above an obituary, where there is no room',
      { title: 'Ana Brandt dies at 90' },
      false,
      undefined,
    ],
    [
      'its topic above an obituary that says so itself',
      { ...sport, title: 'Obituary: Ana Brandt, who dies at 90' },
      true,
      { text: 'Sport', topic: 'sport' },
    ],
    [
      'that it is about the fate of a person',
      { topics: ['sport', 'human-interest'] },
      true,
      { text: 'People', topic: 'human-interest' },
    ],
    ["an editor's words without a topic", { kicker: 'Analysis' }, false, { text: 'Analysis' }],
  ])('there is %s', (_, more, topic, shown) => {
    expect(kicker(more, topic)).toEqual([shown]);
  });
});

test('sentences and titles are typeset, unless plain text is requested', () => {
  const members = [at(8, 'The "tide" turns', { source: 'post', keyPoints: ["Crews don't sail."] })];
  const shown = (plain: boolean) => {
    const { title, quotes } = itemOf(members, { ...SIZE, plain });
    return [title, ...quotes.map(({ text }) => text)];
  };
  expect(shown(false)).toEqual(['The “tide” turns', 'Crews don’t sail.']);
  expect(shown(true)).toEqual(['The "tide" turns', "Crews don't sail."]);
});

test('quotations next to the lead article are in the language of the site, if any of the day is', () => {
  const view = itemOf([
    at(8, 'Fähren', { source: 'welle', language: 'de', keyPoints: ['Brot wird auf den Inseln knapp.'] }),
    at(9, 'Ferries', { source: 'post', keyPoints: ['Crews walked out at noon.'] }),
    at(10, 'Islands', { source: 'echo', keyPoints: ['Schools stay closed all week.'] }),
  ]);
  expect(view.quotes.map(({ text }) => text)).toEqual([
    'Schools stay closed all week.',
    'Crews walked out at noon.',
  ]);
});

test('a new story has its own title, and leads with the article that the title comes from', () => {
  const view = itemOf([
    at(8, 'Ferries stop', { source: 'post' }),
    at(9, 'Islands cut off'),
    at(10, 'No boats'),
  ]);
  expect([view.title, view.head?.source?.text, view.since]).toEqual([
    'Ferries stop',
    'Harbour Post',
    undefined,
  ]);
  expect([view.articles.map(({ title }) => title), view.more]).toEqual([['No boats', 'Islands cut off'], 0]);
});

test('articles beyond the limit are counted', () => {
  const articles = Array.from({ length: 6 }, (_, index) => at(8 + index, `Headline ${index}`));
  expect(itemOf(articles, { ...SIZE, quotes: 0 })).toMatchObject({ more: 3, articles: { length: 2 } });
});

test('counts the publishers besides that of its lead article, however many articles they have', () => {
  const articles = [at(8, 'One'), at(9, 'Two', { source: 'wire' }), at(10, 'Three', { source: 'post' })];
  expect(itemOf([...articles, at(7, 'Four', { source: 'wire' })])).toMatchObject({
    head: { title: 'Two' },
    also: 1,
  });
});

test('quotes articles of the day whose publishers allow it, that of its lead article first', () => {
  const view = itemOf([
    at(8, 'Before', { date: '2025-07-12T09:00:00Z', keyPoints: ['Crews walked out.'] }),
    at(9, 'Hidden', { source: 'wire', keyPoints: ['Bread is short on the islands.'] }),
    at(10, 'Shown', { source: 'post', keyPoints: ['Fähren bleiben im Hafen.'], language: 'de' }),
  ]);
  expect(view.quotes).toEqual([
    {
      text: 'Fähren bleiben im Hafen.',
      article: expect.stringMatching(/^\/articles\/headline-0+3\/$/),
      source: { address: '/sources/post/', text: 'Harbour Post' },
      lang: 'de',
    },
  ]);
  const both = itemOf([
    at(8, 'Early', { source: 'wire', keyPoints: ['Hidden.'] }),
    at(9, 'Late', { source: 'post', keyPoints: ['Crews walked out at noon.'] }),
    at(9, 'Again', { keyPoints: ['At noon crews walked out.', 'Bread is short on the islands.'] }),
  ]);
  expect(both.quotes.map(({ text }) => text)).toEqual([
    'Crews walked out at noon.',
    'Bread is short on the islands.',
  ]);
});

test('quotes an article in the language of the site first, if that of its head may not be quoted', () => {
  const view = itemOf([
    at(8, 'Fähren', { source: 'echo', language: 'de', keyPoints: ['Brot wird auf den Inseln knapp.'] }),
    at(9, 'Islands', { source: 'echo', keyPoints: ['Schools stay closed all week.'] }),
    at(10, 'Ferries', { source: 'wire', keyPoints: ['Crews walked out at noon.'] }),
    at(11, 'Ferries idle', { source: 'wire', keyPoints: ['Nobody sails.'] }),
    at(12, 'No ferries', { source: 'wire', keyPoints: ['Nobody sails.'] }),
  ]);
  expect(view.head?.source?.text).toBe('The Wire');
  expect(view.quotes.map(({ text }) => text)).toEqual(['Schools stay closed all week.']);
});

describe('a single article', () => {
  const alone = (more: ArticleWish): ArticleWish => ({
    title: 'Alone',
    lead: 'The first sentence.',
    ...more,
  });

  test('has as many key points as fit, short ones first, else its first sentence', () => {
    const long = `${'Long '.repeat(60)}point.`;
    const article = alone({ keyPoints: [long, 'Another point.'], source: 'post', lead: '' });
    const texts = (quotes: number, more = article) =>
      itemOf([more], { ...SIZE, quotes, further: true }).quotes.map(({ text }) => text);
    expect(texts(3)).toEqual(['Another point.', long]);
    expect(texts(1)).toEqual(['Another point.']);
    expect(texts(0)).toEqual([]);
    expect(texts(3, alone({}))).toEqual(['The first sentence.']);
    expect(texts(3, alone({ lead: 'Alone' }))).toEqual([]);
  });

  test('shows no sentence of a publisher that only allows headlines', () => {
    const view = itemOf([alone({ keyPoints: ['One point.'], source: 'wire' })]);
    expect([view.quotes, view.head?.title]).toEqual([[], 'Alone']);
  });

  test('is not a story, and is its own lead article', () => {
    expect(itemOf([alone({})])).toMatchObject({ isStory: false, more: 0, articles: [], also: 0 });
  });
});

test('a sentence of up to 260 characters is short enough, and the first is used if all are longer', () => {
  const sentence = (length: number, letter: string) => `${letter.repeat(length - 1)}.`;
  const quoted = (...keyPoints: string[]) =>
    itemOf([{ title: 'Alone', lead: '', keyPoints }], { ...SIZE, quotes: 1 }).quotes.map(({ text }) => text);
  expect(quoted(sentence(260, 'a'), 'Short.')).toEqual([sentence(260, 'a')]);
  expect(quoted(sentence(261, 'a'), 'Short.')).toEqual(['Short.']);
  expect(quoted(sentence(300, 'a'), sentence(280, 'b'))).toEqual([sentence(300, 'a')]);
  expect(quoted('Alone', 'Short.')).toEqual(['Short.']);
});

test('a story whose articles of the day are all in another language has the headline of one of these', () => {
  const view = itemOf([
    { ...BEFORE, source: 'post' },
    at(8, 'Die Fähren stehen', { language: 'de', source: 'echo' }),
    at(9, 'Fähren bleiben im Hafen', { language: 'de', source: 'echo', keyPoints: ['Nichts fährt.'] }),
  ]);
  expect([view.title, view.lang, view.head?.title, view.also]).toEqual([
    'Fähren bleiben im Hafen',
    'de',
    'Fähren bleiben im Hafen',
    1,
  ]);
  // The page of the story has the headline in the language of the site.
  expect([view.address, view.storyAddress]).toEqual([view.head?.address, STORY_ADDRESS]);
  expect(view.quotes.map(({ text }) => text)).toEqual(['Nichts fährt.']);
});

test('a story that an editor titled has the language of the article with that title, if there is one', () => {
  const german = [at(8, 'Die Fähren stehen', { language: 'de' }), at(9, 'No boats')];
  expect(itemOf(german, SIZE, { title: 'Die Fähren stehen' })).toMatchObject({ lang: 'de' });
  expect(itemOf(german, SIZE, { title: 'By hand' })).not.toHaveProperty('lang');
});
