import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { FeedView } from '../../../src/outputs/feeds/feed-view.ts';
import { feedAtom, feedJson } from '../../../src/outputs/feeds/index.ts';
import { type ArticleWish, idOf, makeCatalog } from '../make-catalog.ts';

const STORY = 'abcabcabcabc';
const catalog = makeCatalog({
  site: { title: 'The Tide & Co', url: 'https://tide.example', base: '/news' },
  topics: [{ slug: 'sport', label: 'Sport' }],
  sources: [{ id: 'post', name: 'Harbour Post' }],
  stories: [{ id: STORY }],
  articles: Array.from({ length: 60 }, (_, index) => ({
    title: `Headline <${index + 1}>`,
    source: 'post',
    topics: ['sport'],
    language: 'de',
    date: `2025-07-14T${String(Math.floor(index / 6)).padStart(2, '0')}:00:00Z`,
    keyPoints: ['A point with <b>marks</b> & more.'],
    ...(index < 2 ? { story: STORY } : {}),
  })),
});

function refOf(address: string) {
  const ref = [...feedAtom.refs(catalog), ...feedJson.refs(catalog)].find((one) => one.address === address);
  if (ref === undefined) throw new Error(`expected ${address}`);
  return ref;
}

function refIn(of: Catalog, format: typeof feedAtom, address = format.refs(of)[0]?.address ?? '') {
  const ref = format.refs(of).find((one) => one.address === address);
  if (ref === undefined) throw new Error(`expected ${address}`);
  return ref;
}

const change = (at: string) => ({ at, why: 'edited' as const, seen: at.slice(0, 10) });

/** Articles that were in the digest on a day, whatever their dates. */
const came = (count: number, arrived: string, date = `${arrived}T08:00:00Z`): ArticleWish[] =>
  Array.from({ length: count }, () => ({ arrived, date }));

describe('the feed of the site', () => {
  const articles = [
    ...came(130, '2025-05-10'),
    ...came(20, '2025-06-03'),
    ...came(3, '2025-07-09'),
    ...came(120, '2025-07-14'),
  ];
  /** Every document by its address, with the titles in it. */
  const documents = (of: Catalog, format = feedAtom) =>
    new Map(
      format
        .refs(of)
        .filter(({ args: [folder] }) => folder === '/')
        .map((ref) => [ref.address, format.view(of, ref)]),
    );

  test('has everything new of a week, and links to archives with the rest', () => {
    const of = makeCatalog({ articles });
    const all = documents(of);
    expect([...all].map(([address, { items }]) => [address, items.length])).toEqual([
      ['/feed.xml', 123],
      ['/feed-2025-05.xml', 100],
      ['/feed-2025-05-2.xml', 30],
      ['/feed-2025-06.xml', 20],
      ['/feed-2025-07.xml', 100],
    ]);
    const titles = new Set([...all.values()].flatMap(({ items }) => items.map(({ title }) => title)));
    expect(titles.size).toBe(articles.length);
    const json = documents(of, feedJson);
    const walk = (address: string): string[] => {
      const next = json.get(address)?.previous?.json;
      return [address, ...(next === undefined ? [] : walk(new URL(next).pathname))];
    };
    expect(walk('/feed.json')).toEqual([
      '/feed.json',
      '/feed-2025-07.json',
      '/feed-2025-06.json',
      '/feed-2025-05-2.json',
      '/feed-2025-05.json',
    ]);
    expect(parseJsonFeed(feedJson.write(json.get('/feed.json') as FeedView)).next_url).toBe(
      'http://localhost:4321/feed-2025-07.json',
    );
  });

  test('includes a late article with an old date, and an edit of an old one, and no closed archive changes', () => {
    const before = documents(makeCatalog({ articles }));
    const late = { title: 'Late', ...came(1, '2025-08-02', '2025-05-10T09:00:00Z')[0] };
    const edited = articles.map((article, n) =>
      n === 140 ? { ...article, title: 'Edited', changed: change('2025-08-01T10:00:00Z') } : article,
    );
    const after = documents(makeCatalog({ articles: [...articles, late] }));
    expect(after.get('/feed.xml')?.items[0]?.title).toBe('Late');
    for (const name of ['2025-05', '2025-05-2', '2025-06'])
      expect(after.get(`/feed-${name}.xml`)).toEqual(before.get(`/feed-${name}.xml`));
    const current = documents(makeCatalog({ articles: edited })).get('/feed.xml');
    expect(current?.items.find(({ title }) => title === 'Edited')?.changed).toBe('2025-08-01T10:00:00Z');
  });

  test('keeps everything reachable after an import of a whole archive on one day', () => {
    const all = documents(makeCatalog({ articles: came(1250, '2025-07-14') }));
    expect(all.get('/feed.xml')?.items.length).toBe(1000);
    expect(new Set([...all.values()].flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(1250);
  });

  test('is archived according to RFC 5005', () => {
    const of = makeCatalog({ articles });
    const archive = documents(of).get('/feed-2025-05-2.xml');
    const xml = feedAtom.write(archive as FeedView);
    expect(xml).toContain('<fh:archive/>');
    const feed = parseAtomFeed(xml);
    expect(feed.id).toBe('http://localhost:4321/feed.xml');
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'http://localhost:4321/feed-2025-05-2.xml'],
      ['alternate', 'http://localhost:4321/'],
      ['current', 'http://localhost:4321/feed.xml'],
      ['prev-archive', 'http://localhost:4321/feed-2025-05.xml'],
    ]);
  });
});

describe('feeds', () => {
  test('exist for the site, each topic, each source and each story', () => {
    expect(feedAtom.refs(catalog).map((ref) => ref.address)).toEqual([
      '/feed.xml',
      '/topics/sport/feed.xml',
      '/sources/post/feed.xml',
      `/stories/story-${STORY}/feed.xml`,
    ]);
  });

  test('another parser reads from Atom what the articles say', () => {
    const feed = parseAtomFeed(feedAtom.write(feedAtom.view(catalog, refOf('/feed.xml'))));
    expect(feed.title?.value).toBe('The Tide & Co');
    expect(feed.updated).toBe('2025-07-14T09:00:00Z');
    expect(feed.entries).toHaveLength(60);
    const entry = feed.entries?.[0];
    expect(entry?.title?.value).toBe('Headline <55>');
    expect(entry?.links?.[0]?.href).toBe(`https://tide.example/news/articles/headline-${idOf(55)}/`);
    expect(entry?.authors?.[0]?.name).toBe('Harbour Post');
  });

  test('another parser reads the JSON feed', () => {
    const feed = parseJsonFeed(feedJson.write(feedJson.view(catalog, refOf('/topics/sport/feed.json'))));
    expect(feed.title).toBe('Sport – The Tide & Co');
    expect(feed.items?.[0]).toMatchObject({
      id: 'urn:uuid:00000000-0037-8000-8000-62726f616473',
      language: 'de',
      content_html:
        '<ul><li>A point with &lt;b&gt;marks&lt;/b&gt; &amp; more.</li></ul><p>The first words of the text.</p>',
    });
  });

  test('an entry that changed states when, and updates its feed', () => {
    const of = (format: typeof feedAtom) => format.write(format.view(changed, refIn(changed, format)));
    const changed = makeCatalog({
      articles: [
        { title: 'Changed', date: '2025-07-01T08:00:00Z', changed: change('2025-07-14T15:30:00Z') },
        { title: 'As it was', date: '2025-07-02T08:00:00Z' },
      ],
    });
    const { updated, entries } = parseAtomFeed(of(feedAtom));
    expect(updated).toBe('2025-07-14T15:30:00Z');
    expect(entries?.map((entry) => [entry.title?.value, entry.published, entry.updated])).toEqual([
      ['Changed', '2025-07-01T08:00:00Z', '2025-07-14T15:30:00Z'],
      ['As it was', '2025-07-02T08:00:00Z', '2025-07-02T08:00:00Z'],
    ]);
    expect(parseJsonFeed(of(feedJson)).items?.map((item) => item.date_modified)).toEqual([
      '2025-07-14T15:30:00Z',
      undefined,
    ]);
  });

  test('an entry of unknown date states only when it was first seen', () => {
    const first = { date: '2025-07-14T00:00:00Z', datePrecision: 'day', dateBasis: 'ingest' } as const;
    const undated = makeCatalog({ articles: [first] });
    const of = (format: typeof feedAtom) => format.write(format.view(undated, refIn(undated, format)));
    expect(of(feedAtom)).not.toContain('<published>');
    expect(parseAtomFeed(of(feedAtom)).entries?.[0]?.updated).toBe(first.date);
    expect(JSON.parse(of(feedJson)).items[0]).not.toHaveProperty('date_published');
    const stated = makeCatalog({ articles: [{ ...first, dateBasis: 'stated' }] });
    const json = feedJson.write(feedJson.view(stated, refIn(stated, feedJson)));
    expect(parseJsonFeed(json).items?.[0]?.date_published).toBe(first.date);
  });

  test('a feed without entries states the day on which the digest began', () => {
    const empty = makeCatalog({ topics: [{ slug: 'sport', label: 'Sport' }] });
    const ref = refIn(empty, feedAtom, '/topics/sport/feed.xml');
    expect(parseAtomFeed(feedAtom.write(feedAtom.view(empty, ref))).updated).toBe('2025-07-01T00:00:00Z');
  });

  test('a feed of a story contains its articles, newest first', () => {
    const { items } = feedAtom.view(catalog, refOf(`/stories/story-${STORY}/feed.xml`));
    expect(items.map((item) => item.title)).toEqual(['Headline <2>', 'Headline <1>']);
  });
});
