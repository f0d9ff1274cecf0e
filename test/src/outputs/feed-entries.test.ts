import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feedAtom, feedJson } from '../../../src/outputs/feeds/index.ts';
import { type ArticleWish, type CatalogWish, makeCatalog } from '../make-catalog.ts';

const STORY = 'abcabcabcabc';

/** A feed in both formats, as another parser reads it. */
function read(wish: CatalogWish, folder = '/') {
  const catalog = makeCatalog({ topics: [{ slug: 'sport', label: 'Sport & play' }], ...wish });
  const text = (format: typeof feedAtom, file: string): string => {
    const ref = format.refs(catalog).find(({ address }) => address === folder + file);
    if (ref === undefined) throw new Error(`expected ${folder}${file}`);
    return format.write(format.view(catalog, ref));
  };
  const json = text(feedJson, 'feed.json');
  return {
    atom: parseAtomFeed(text(feedAtom, 'feed.xml')),
    json: parseJsonFeed(json),
    raw: JSON.parse(json),
  };
}

test('an entry links to its page and to where it was published', () => {
  const url = 'https://post.example/a?b=1&c="2"';
  const { atom, json } = read({ articles: [{ url }, {}] });
  const viaOf = (n: number) => atom.entries?.[n]?.links?.filter(({ rel }) => rel === 'via') ?? [];
  expect([viaOf(0), viaOf(1)].flatMap((links) => links.map(({ href }) => href))).toEqual([url]);
  expect(json.items?.map((item) => item.external_url).filter((one) => one !== undefined)).toEqual([url]);
});

test.each<[string, ArticleWish, string]>([
  ['the publisher', { source: 'post', url: 'https://wire.example/1' }, 'Harbour Post'],
  ['the host of its address', { url: 'https://www.wire.example/1' }, 'wire.example'],
  ['an unknown publisher', {}, 'Publisher unknown'],
])('the author of an entry is %s', (_, article, name) => {
  const { atom, json } = read({ articles: [article], sources: [{ id: 'post', name: 'Harbour Post' }] });
  expect(atom.entries?.[0]?.authors?.[0]?.name).toBe(name);
  expect(json.items?.[0]?.authors?.[0]?.name).toBe(name);
});

test('an entry has the names of its topics and its hashtags, or nothing', () => {
  const tagged = read({ articles: [{ topics: ['sport', 'gone'], hashtags: ['A "B" <C>'] }] });
  const tags = ['Sport & play', 'gone', 'A "B" <C>'];
  expect(tagged.atom.entries?.[0]?.categories?.map(({ term }) => term)).toEqual(tags);
  expect(tagged.raw.items[0].tags).toEqual(tags);
  const plain = read({ articles: [{}] });
  expect(plain.raw.items[0]).not.toHaveProperty('tags');
});

test('an entry without a text that may be shown has no content', () => {
  const { atom, raw } = read({
    articles: [{ source: 'post' }],
    sources: [{ id: 'post', name: 'Harbour Post', rights: 'headline' }],
  });
  expect(atom.entries?.[0]?.content).toBeUndefined();
  expect(raw.items[0].content_html).toBe('');
});

test('the feed of a term has at most 500 entries, that of a story 1,000', () => {
  const many = (count: number, more: ArticleWish) => Array.from({ length: count }, () => more);
  const term = read({ articles: many(510, { topics: ['sport'] }) }, '/topics/sport/');
  expect(term.json.items).toHaveLength(500);
  const story = read(
    { articles: many(1005, { story: STORY }), stories: [{ id: STORY }] },
    `/stories/story-${STORY}/`,
  );
  expect(story.json.items).toHaveLength(1000);
});
