import { describe, expect, test } from 'vitest';
import { hashtag, hashtagMonth } from '../../../src/views/label.ts';
import { source } from '../../../src/views/source.ts';
import { topic, topicMonth } from '../../../src/views/topic.ts';
import { makeCatalog } from '../make-catalog.ts';

const TOPICS = [
  { slug: 'sport', label: 'Sport' },
  { slug: 'health', label: 'Health' },
];

function sportArticles(count: number, month: string) {
  return Array.from({ length: count }, (_, index) => ({
    title: `Match ${index + 1}`,
    topics: ['sport'],
    date: `${month}-${String(1 + Math.floor(index / 20)).padStart(2, '0')}T10:00:00Z`,
  }));
}

describe('topic pages', () => {
  test('every topic has one, even without articles', () => {
    const catalog = makeCatalog({ topics: TOPICS, articles: sportArticles(1, '2025-07') });
    expect(topic.refs(catalog).map((ref) => ref.address)).toEqual(['/topics/sport/', '/topics/health/']);
    expect(topicMonth.refs(catalog).map((ref) => ref.address)).toEqual(['/topics/sport/2025/07/']);
  });

  test('a long month is split into pages of 200, oldest first', () => {
    const catalog = makeCatalog({ topics: TOPICS, articles: sportArticles(450, '2025-07') });
    const refs = topicMonth.refs(catalog);
    expect(refs.map((ref) => ref.address)).toEqual([
      '/topics/sport/2025/07/',
      '/topics/sport/2025/07/2/',
      '/topics/sport/2025/07/3/',
    ]);
    const sizes = refs.map((ref) =>
      topicMonth
        .view(catalog, ref)
        .days.reduce((sum, day) => sum + day.items.flatMap(({ articles }) => articles).length, 0),
    );
    expect(sizes).toEqual([200, 200, 50]);
    expect(refs.map((ref) => ref.lastmod)).toEqual([
      '2025-07-10T10:00:00Z',
      '2025-07-20T10:00:00Z',
      '2025-07-23T10:00:00Z',
    ]);
  });

  test('a full page of a month stays the same if articles are added after it', () => {
    const before = makeCatalog({ topics: TOPICS, articles: sportArticles(400, '2025-07') });
    const after = makeCatalog({ topics: TOPICS, articles: sportArticles(440, '2025-07') });
    const [first] = topicMonth.refs(before);
    if (first === undefined) throw new Error('expected a page');
    const shown = (catalog: typeof before) => topicMonth.view(catalog, first).days;
    expect(shown(after)).toEqual(shown(before));
  });
});

test('a hashtag is the same whatever its case, and has its first published spelling', () => {
  const catalog = makeCatalog({
    articles: [
      { hashtags: ['climate'], date: '2025-07-12T10:00:00Z' },
      { hashtags: ['Climate'], date: '2025-07-11T10:00:00Z' },
    ],
  });
  const refs = hashtag.refs(catalog);
  expect(refs.map((ref) => ref.address)).toEqual(['/hashtags/climate/']);
  expect(refs.map((ref) => hashtag.view(catalog, ref).title)).toEqual(['#Climate']);
  expect(hashtagMonth.refs(catalog)).toEqual([]);
});

test('a source page lists what it reports on, most frequent first', () => {
  const catalog = makeCatalog({
    topics: TOPICS,
    sources: [{ id: 'post', name: 'Harbour Post' }],
    articles: [
      { source: 'post', topics: ['health'] },
      { source: 'post', topics: ['sport', 'health'] },
    ],
  });
  const [ref] = source.refs(catalog);
  if (ref === undefined) throw new Error('expected a page');
  const view = source.view(catalog, ref);
  expect(view.title).toBe('Harbour Post');
  expect(view.extra.topics.map(({ topic: { text }, count }) => [text, count])).toEqual([
    ['Health', 2],
    ['Sport', 1],
  ]);
});
