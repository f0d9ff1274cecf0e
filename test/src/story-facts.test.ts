import { describe, expect, test } from 'vitest';
import { additionsOf, publishersOf, storyKeyPoints } from '../../src/views/story-facts.ts';
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
  test('takes at most one of an article, and leaves out what another says already', () => {
    const members = membersOf(
      { source: 'a', keyPoints: ['The ferries stopped at dawn.', 'Talks go on.'] },
      { source: 'b', keyPoints: ['At dawn the ferries had stopped.', 'Bread is short on the islands.'] },
    );
    expect(storyKeyPoints(members, 5).map((quote) => quote.text)).toEqual([
      'The ferries stopped at dawn.',
      'Bread is short on the islands.',
    ]);
  });

  test('asks other publishers before one a second time', () => {
    const members = membersOf(
      { source: 'a', keyPoints: ['The ferries stopped at dawn.'] },
      { source: 'a', keyPoints: ['Crews blocked the northern quay.'] },
      { source: 'b', keyPoints: ['Bread is short on the islands.'] },
    );
    expect(storyKeyPoints(members, 2).map((quote) => quote.article.data.source)).toEqual(['a', 'b']);
  });
});

test('an article adds its first sentence with a name or number that the story had not', () => {
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
