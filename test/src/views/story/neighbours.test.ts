import { describe, expect, it } from 'vitest';
import { story } from '../../../../src/views/story.ts';
import { type ArticleWish, idOf, makeCatalog } from '../../make-catalog.ts';
import { viewOf } from '../../view-of.ts';

describe('the stories next to a story', () => {
  const of = (n: number, sources: readonly string[], day: string): ArticleWish[] =>
    sources.map((source) => ({ story: idOf(n), source, title: `Story ${n}`, date: `${day}T10:00:00Z` }));
  const catalog = makeCatalog({
    articles: [
      ...of(1, ['a', 'b', 'c'], '2025-07-14'),
      ...of(2, ['a', 'b'], '2025-07-14'),
      ...of(3, ['a'], '2025-07-14'),
      ...of(4, ['a'], '2025-07-10'),
    ],
    stories: [
      { id: idOf(1) },
      {
        id: idOf(2),
        earlier: () => [
          { story: idOf(4), why: { score: 0.4, words: ['bell'], days: 4 } },
          { story: idOf(9) },
        ],
      },
      { id: idOf(3) },
      { id: idOf(4) },
    ],
  });
  const view = (n: number) => viewOf(story, catalog, `/stories/story-${idOf(n)}/`);

  it('include those before and after it in the edition of its newest day', () => {
    const around = [1, 2, 3, 4].map((n) => [view(n).before?.text, view(n).after?.text]);
    expect(around).toEqual([
      [undefined, 'Story 2'],
      ['Story 1', 'Story 3'],
      ['Story 2', undefined],
      [undefined, undefined],
    ]);
  });

  it('include earlier ones of its storyline, with the day of their last article and the reason, if they exist', () => {
    expect(view(2).earlier).toEqual([
      {
        address: `/stories/story-${idOf(4)}/`,
        text: 'Story 4',
        day: '10 July',
        why: { score: 0.4, words: ['bell'], days: 4 },
      },
    ]);
    expect(view(1).earlier).toEqual([]);
  });
});
