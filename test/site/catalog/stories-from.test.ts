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
  test('is the headline of its latest development as long as nobody wrote another', () => {
    expect(storyOf(FERRIES)).toMatchObject({ title: 'Talks begin', isTitled: false });
  });

  test('is what a person wrote, also when it is a headline or differs after the words of the address', () => {
    for (const title of ['Ferry strike', 'Talks begin', `${FERRIES} again`, `${FERRIES}!`])
      expect(storyOf(title)).toMatchObject({ title, isTitled: true });
  });

  test('is not taken for one that a person wrote when the first article was given another headline', () => {
    expect(storyOf(FERRIES, { title: 'Ferry crews walk out' })).toMatchObject({
      title: 'Talks begin',
      isTitled: false,
    });
  });

  test('is that of the rule that split it, if the rule gives one', () => {
    const split = { story: 'cccccccccccc', articles: [FIRST, SECOND] };
    expect(storyOf(FERRIES, {}, { split: [split] })?.title).toBe('Talks begin');
    expect(storyOf(FERRIES, {}, { split: [{ ...split, title: 'Ferries' }] })).toMatchObject({
      title: 'Ferries',
      isTitled: true,
    });
  });
});
