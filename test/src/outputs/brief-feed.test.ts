import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { FEEDS } from '../../../src/outputs/feeds/index.ts';
import { type CatalogWish, makeCatalog } from '../make-catalog.ts';

const DAYS = Array.from({ length: 20 }, (_, n) => `2025-07-${String(n + 1).padStart(2, '0')}`);
const WISH: CatalogWish = {
  site: { title: 'The Tide & Co', url: 'https://tide.example', base: '/news' },
  sources: [
    { id: 'post', name: 'Harbour Post' },
    { id: 'wire', name: 'The Wire', rights: 'headline' },
  ],
  articles: DAYS.flatMap((day) => [
    {
      title: 'Ferries <stop>',
      source: 'post',
      date: `${day}T10:00:00Z`,
      lead: 'Crews walked out - again.',
    },
    { title: 'Kept short', source: 'wire', date: `${day}T09:00:00Z`, keyPoints: ['Not to be shown.'] },
  ]),
};
const catalog = makeCatalog(WISH);

function written(address: string, of = catalog): string {
  for (const kind of FEEDS) {
    const ref = kind.refs(of).find((one) => one.address === address);
    if (ref !== undefined) return kind.write(Object(kind.view(of, ref as never)));
  }
  throw new Error(`expected ${address}`);
}

test('the feed of briefs has one entry per day with its sentences as written, for the last two weeks', () => {
  const feed = parseAtomFeed(written('/brief/feed.xml'));
  expect(feed.entries).toHaveLength(14);
  expect(feed.entries?.[0]).toMatchObject({
    title: { value: expect.stringMatching(/^The brief of Sunday,? 20 July 2025$/) },
    id: expect.stringMatching(/^urn:uuid:20250720-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-627269656673$/),
    updated: '2025-07-20T10:00:00Z',
  });
  const [item] = parseJsonFeed(written('/brief/feed.json')).items ?? [];
  expect(item).toMatchObject({ url: 'https://tide.example/news/2025/07/20/brief/' });
  expect(item?.content_html).toContain('<p>Crews walked out - again.</p><p><small>Harbour Post</small></p>');
  expect(item?.content_html).toContain('>Ferries &lt;stop&gt;</a>');
  expect(item?.content_html).toContain('Kept short');
  expect(item?.content_html).not.toContain('Not to be shown');
});

test.each([
  [{}, undefined],
  [{ source: 'post' }, 'Harbour Post'],
  [{ url: 'https://www.herald.example/tide' }, 'herald.example'],
])('a sentence in the feed of briefs has its own publisher, or the host of its address: %o', (more, name) => {
  const day = { date: '2025-07-20T10:00:00Z', lead: 'Crews walked out.', ...more };
  const of = makeCatalog({ ...WISH, articles: [day] });
  const [item] = parseJsonFeed(written('/brief/feed.json', of)).items ?? [];
  const [, small] = /<small>(.*?)<\/small>/.exec(item?.content_html ?? '') ?? [];
  expect(small).toBe(name);
});

test('an id of the feed of briefs is that of no other site, nor of one in another folder', () => {
  const idsOf = (site: object) =>
    parseAtomFeed(
      written('/brief/feed.xml', makeCatalog({ ...WISH, site: { ...WISH.site, ...site } })),
    ).entries?.map(({ id }) => id) ?? [];
  const sites = [{}, { url: 'https://ebb.example' }, { base: '/digest' }].flatMap(idsOf);
  expect(new Set(sites).size).toBe(3 * 14);
  expect(idsOf({ title: 'Renamed' })).toEqual(idsOf({}));
});

test('the feed of briefs begins with the day of the newest brief, whatever came later without a date', () => {
  const undated = { date: '2025-07-25T00:00:00Z', datePrecision: 'day', dateBasis: 'ingest' } as const;
  const of = makeCatalog({ ...WISH, articles: [...(WISH.articles ?? []), undated] });
  const { entries, updated } = parseAtomFeed(written('/brief/feed.xml', of));
  expect(entries).toHaveLength(14);
  expect(entries?.[0]?.title?.value).toMatch(/20 July 2025$/);
  expect(updated).toBe('2025-07-20T10:00:00Z');
});

test('an entry of the feed of briefs was updated when an article of its day changed', () => {
  const changed = { at: '2025-07-22T08:00:00Z', why: 'edited', seen: '2025-07-22' } as const;
  const of = makeCatalog({
    ...WISH,
    articles: (WISH.articles ?? []).map((article, n) => (n === 37 ? { ...article, changed } : article)),
  });
  const { entries, updated } = parseAtomFeed(written('/brief/feed.xml', of));
  expect(updated).toBe(changed.at);
  expect(entries?.slice(0, 3).map((entry) => [entry.published, entry.updated])).toEqual([
    ['2025-07-20T10:00:00Z', '2025-07-20T10:00:00Z'],
    ['2025-07-19T10:00:00Z', changed.at],
    ['2025-07-18T10:00:00Z', '2025-07-18T10:00:00Z'],
  ]);
  const items = parseJsonFeed(written('/brief/feed.json', of)).items ?? [];
  expect(items.slice(0, 2).map((item) => item.date_modified)).toEqual([undefined, changed.at]);
});

test('a feed of briefs without entries states the day on which the digest began', () => {
  expect(parseAtomFeed(written('/brief/feed.xml', makeCatalog())).updated).toBe('2025-07-01T00:00:00Z');
});
