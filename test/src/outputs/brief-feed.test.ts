import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { FEEDS } from '../../../src/outputs/feeds/index.ts';
import { makeCatalog } from '../make-catalog.ts';

const DAYS = Array.from({ length: 20 }, (_, n) => `2025-07-${String(n + 1).padStart(2, '0')}`);
const catalog = makeCatalog({
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
      keyPoints: ['Crews walked out - again.'],
    },
    { title: 'Kept short', source: 'wire', date: `${day}T09:00:00Z`, keyPoints: ['Not to be shown.'] },
  ]),
});

function written(address: string): string {
  for (const kind of FEEDS) {
    const ref = kind.refs(catalog).find((one) => one.address === address);
    if (ref !== undefined) return kind.write(Object(kind.view(catalog, ref as never)));
  }
  throw new Error(`expected ${address}`);
}

test('the feed of briefs has one entry per day with its sentences as written, for the last two weeks', () => {
  const feed = parseAtomFeed(written('/brief/feed.xml'));
  expect(feed.entries).toHaveLength(14);
  expect(feed.entries?.[0]).toMatchObject({
    title: { value: expect.stringMatching(/^The brief of Sunday,? 20 July 2025$/) },
    id: 'urn:uuid:20250720-0000-8000-8000-627269656673',
    updated: '2025-07-20T10:00:00Z',
  });
  const [item] = parseJsonFeed(written('/brief/feed.json')).items ?? [];
  expect(item).toMatchObject({ url: 'https://tide.example/news/2025/07/20/brief/' });
  expect(item?.content_html).toContain('<p>Crews walked out - again.</p><p><small>Harbour Post</small></p>');
  expect(item?.content_html).toContain('>Ferries &lt;stop&gt;</a>');
  expect(item?.content_html).toContain('Kept short');
  expect(item?.content_html).not.toContain('Not to be shown');
});
