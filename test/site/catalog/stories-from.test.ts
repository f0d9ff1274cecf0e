import { describe, expect, test } from 'vitest';
import { storiesFrom } from '../../../scripts/site/catalog/stories-from.ts';
import { curationSchema } from '../../../src/schemas/curation.ts';
import { type ArticleWish, idOf, makeCatalog } from '../../src/make-catalog.ts';

const [FIRST, SECOND] = [idOf(1), idOf(2)];
const FERRIES = 'Ferries stop at dawn, and nobody on the islands knows when they will sail';

/** The story of two articles, the second a day later. */
function storyOf(title: string, first: ArticleWish = {}, rules: object = {}) {
  const { byId } = makeCatalog({
    articles: [
      { title: FERRIES, date: '2025-07-12T09:00:00Z', ...first },
      { title: 'Talks begin', date: '2025-07-13T09:00:00Z' },
    ],
  });
  const slug = 'ferries-stop-at-dawn-and-nobody-on-the-islands-knows-when';
  const file = {
    data: { id: FIRST, title },
    path: `stories/2025/07/${slug}-${FIRST}.md`,
    noteHash: '',
    noteStart: 0,
  };
  const memberships = [FIRST, SECOND].map((article) => ({ story: FIRST, article, words: [] }));
  return storiesFrom(memberships, [file], curationSchema.parse(rules), byId, 'en').stories[0];
}

describe('the title of a story', () => {
  test('is the headline of its latest development unless somebody wrote another', () => {
    expect(storyOf(FERRIES)).toMatchObject({ title: 'Talks begin', isTitled: false });
  });

  test('is what a person wrote, even if it is a headline or only differs after the words of the address', () => {
    for (const title of ['Ferry strike', 'Talks begin', `${FERRIES} again`, `${FERRIES}!`])
      expect(storyOf(title)).toMatchObject({ title, isTitled: true });
  });

  test('does not count as written by a person if the first article got another headline', () => {
    expect(storyOf(FERRIES, { title: 'Ferry crews walk out' })).toMatchObject({
      title: 'Talks begin',
      isTitled: false,
    });
  });

  test('is that of the rule that split the story, if the rule has one', () => {
    const split = { story: 'cccccccccccc', articles: [FIRST, SECOND] };
    expect(storyOf(FERRIES, {}, { split: [split] })?.title).toBe('Talks begin');
    expect(storyOf(FERRIES, {}, { split: [{ ...split, title: 'Ferries' }] })).toMatchObject({
      title: 'Ferries',
      isTitled: true,
    });
  });
});

describe('a story that was split off', () => {
  const ids = [1, 2, 3, 4].map(idOf);
  const [, , third = '', fourth = ''] = ids;
  const { byId } = makeCatalog({
    articles: ids.map((_, n) => ({ title: `Part ${n + 1}`, date: `2025-07-1${n}T09:00:00Z` })),
  });
  const fileOf = (id: string, name: string) => ({
    data: { id, title: name },
    path: `stories/2025/07/${name}-${id}.md`,
    noteHash: '',
    noteStart: 0,
  });
  const files = [fileOf(FIRST, 'whole'), fileOf(third, 'part')];
  const told = (rules: object, lines = ids) => {
    const memberships = lines.map((article) => ({ story: FIRST, article, words: [] }));
    return storiesFrom(memberships, files, curationSchema.parse(rules), byId, 'en');
  };

  test('redirects to the story that has its articles again if the rule is removed', () => {
    const split = told({ split: [{ story: FIRST, articles: [third, fourth] }] });
    expect(split.stories.map(({ address, redirects }) => [address, redirects])).toEqual([
      [`/stories/part-${third}/`, []],
      [`/stories/whole-${FIRST}/`, []],
    ]);
    const { stories, withdrawn, short } = told({});
    expect(stories.map(({ address, redirects }) => [address, redirects])).toEqual([
      [`/stories/whole-${FIRST}/`, [`/stories/part-${third}/`]],
    ]);
    expect({ withdrawn, short }).toEqual({ withdrawn: [], short: [] });
  });

  test('redirects to the story that all its articles were given to', () => {
    const { stories, withdrawn } = told({ split: [{ story: FIRST, articles: ids }] });
    expect(stories.map(({ id, redirects }) => [id, redirects])).toEqual([
      [SECOND, [`/stories/part-${third}/`, `/stories/whole-${FIRST}/`]],
    ]);
    expect(withdrawn).toEqual([]);
  });

  test('redirects to its article if other rules leave it only one', () => {
    const { reduced, withdrawn } = told({
      split: [{ story: FIRST, articles: [third, fourth] }],
      add: [{ story: FIRST, article: fourth }],
    });
    expect(reduced).toEqual([{ address: `/stories/part-${third}/`, article: third }]);
    expect(withdrawn).toEqual([]);
  });

  test('does not exist if it has only one article, which is then independent', () => {
    for (const alone of [FIRST, fourth]) {
      const {
        stories,
        storyOf: storyOfArticle,
        withdrawn,
      } = told({ split: [{ story: FIRST, articles: [alone] }] });
      expect(stories).toHaveLength(1);
      expect([stories[0]?.members.length, storyOfArticle.has(alone), withdrawn]).toEqual([3, false, []]);
    }
  });
});
