import { describe, expect, test } from 'vitest';
import {
  additionsOf,
  membersUntil,
  publisherCount,
  publishersOf,
  storyKeyPoints,
} from '../../src/views/story-facts.ts';
import { type ArticleWish, makeCatalog } from './make-catalog.ts';

const STORY = 'abcabcabcabc';

function membersOf(...articles: ArticleWish[]) {
  const catalog = makeCatalog({
    articles: articles.map((article, index) => ({
      date: `2025-07-14T${String(index + 8).padStart(2, '0')}:00:00Z`,
      story: STORY,
      ...article,
    })),
    stories: [{ id: STORY }],
  });
  return catalog.storyById.get(STORY)?.members ?? [];
}

test('a publisher counts once, however many articles it has', () => {
  const members = membersOf({ source: 'a' }, { source: 'b' }, { source: 'a' }, {}, {});
  expect(publishersOf(members)).toEqual(['a', 'b', '']);
});

describe('storyKeyPoints', () => {
  test('takes at most one per article, and omits what another already says', () => {
    const members = membersOf(
      { source: 'a', keyPoints: ['The ferries stopped at dawn.', 'Talks go on.'] },
      { source: 'b', keyPoints: ['At dawn the ferries had stopped.', 'Bread is short on the islands.'] },
    );
    expect(storyKeyPoints(members, 5).map((quote) => quote.text)).toEqual([
      'The ferries stopped at dawn.',
      'Bread is short on the islands.',
    ]);
  });

  test('omits a point if more than half of the words of the shorter one are the same', () => {
    const first = { source: 'a', keyPoints: ['Ferry crews walked out Monday.'] };
    const points = (text: string) =>
      storyKeyPoints(membersOf(first, { source: 'b', keyPoints: [text] }), 5).length;
    expect(points('Ferry crews demand wages.')).toBe(2);
    expect(points('Ferry crews walked away.')).toBe(1);
    expect(points('Crews walked.')).toBe(1);
  });

  test('follows the time of the articles, and returns no more than requested', () => {
    const members = membersOf(
      { source: 'a', keyPoints: ['Ferries stopped.'] },
      { source: 'a', keyPoints: ['Crews blocked quays.'] },
      { source: 'b', keyPoints: ['Bread grows scarce.'] },
    );
    const texts = (most: number) => storyKeyPoints(members, most).map(({ text }) => text);
    expect(texts(5)).toEqual(['Ferries stopped.', 'Crews blocked quays.', 'Bread grows scarce.']);
    expect(texts(2)).toEqual(['Ferries stopped.', 'Bread grows scarce.']);
    expect(texts(0)).toEqual([]);
  });

  test('prefers other publishers to a second point of the same one', () => {
    const members = membersOf(
      { source: 'a', keyPoints: ['The ferries stopped at dawn.'] },
      { source: 'a', keyPoints: ['Crews blocked the northern quay.'] },
      { source: 'b', keyPoints: ['Bread is short on the islands.'] },
    );
    expect(storyKeyPoints(members, 2).map((quote) => quote.article.data.source)).toEqual(['a', 'b']);
  });
});

test('an article adds its first sentence with a name or number that is new to the story', () => {
  const members = membersOf(
    { title: 'Ferries stop', lead: 'Crews of 11 ships walked out.', people: ['Ada Verhoeven'] },
    {
      title: 'Ferries still stopped',
      lead: 'Crews of 11 ships stay away.',
      keyPoints: ['The offer is 4 per cent.'],
    },
    { title: 'Ferries idle', lead: 'Ada Verhoeven spoke of 11 ships.', people: ['Ada Verhoeven'] },
  );
  expect(additionsOf(members)).toEqual([undefined, 'The offer is 4 per cent.', undefined]);
});

test('names and numbers of a headline, and names of the front matter, are not new later', () => {
  const members = membersOf(
    { title: 'All 11 ships stay', lead: 'Crews walked out.', places: ['Vikholm'] },
    { lead: 'The 11 ships of Vikholm stay.', places: ['Vikholm'] },
    { lead: 'Vikholm sees 11.5 ships return.', places: ['Vikholm'] },
  );
  expect(additionsOf(members)).toEqual([undefined, undefined, 'Vikholm sees 11.5 ships return.']);
});

test('unknown publishers count if there are no others', () => {
  expect([[], [''], ['a', ''], ['a', 'b']].map(publisherCount)).toEqual([1, 1, 1, 2]);
});

test('members until a day are those of the day and before', () => {
  const members = membersOf(
    { title: 'Day before', date: '2025-07-13T23:59:00Z' },
    { title: 'Last minute', date: '2025-07-14T23:59:00Z' },
    { title: 'Day after', date: '2025-07-15T00:00:00Z' },
  );
  const story = { id: STORY, members } as Parameters<typeof membersUntil>[0];
  expect(membersUntil(story, '2025-07-14').map(({ article }) => article.data.title)).toEqual([
    'Day before',
    'Last minute',
  ]);
});
