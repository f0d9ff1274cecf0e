import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { feedAtom, feedJson } from '../../../src/outputs/feeds/index.ts';
import { idOf, makeCatalog } from '../make-catalog.ts';

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

describe('feeds', () => {
  test('stand under the site, each topic, each source and each story', () => {
    expect(feedAtom.refs(catalog).map((ref) => ref.address)).toEqual([
      '/feed.xml',
      '/topics/sport/feed.xml',
      '/sources/post/feed.xml',
      `/stories/story-${STORY}/feed.xml`,
    ]);
  });

  test('a second parser reads from Atom what the articles say', () => {
    const feed = parseAtomFeed(feedAtom.write(feedAtom.view(catalog, refOf('/feed.xml'))));
    expect(feed.title?.value).toBe('The Tide & Co');
    expect(feed.updated).toBe('2025-07-14T09:00:00Z');
    expect(feed.entries).toHaveLength(50);
    const entry = feed.entries?.[0];
    expect(entry?.title?.value).toBe('Headline <55>');
    expect(entry?.links?.[0]?.href).toBe(`https://tide.example/news/articles/headline-${idOf(55)}/`);
    expect(entry?.authors?.[0]?.name).toBe('Harbour Post');
  });

  test('a second parser reads the JSON feed', () => {
    const feed = parseJsonFeed(feedJson.write(feedJson.view(catalog, refOf('/topics/sport/feed.json'))));
    expect(feed.title).toBe('Sport – The Tide & Co');
    expect(feed.items?.[0]).toMatchObject({
      id: 'urn:uuid:00000000-0037-8000-8000-62726f616473',
      language: 'de',
      content_html:
        '<ul><li>A point with &lt;b&gt;marks&lt;/b&gt; &amp; more.</li></ul><p>The first words of the text.</p>',
    });
  });

  test('a feed of a story holds its articles, newest first', () => {
    const { items } = feedAtom.view(catalog, refOf(`/stories/story-${STORY}/feed.xml`));
    expect(items.map((item) => item.title)).toEqual(['Headline <2>', 'Headline <1>']);
  });
});
