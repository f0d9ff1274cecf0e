import { expect, test } from 'vitest';
import { voicesOf } from '../../../../src/views/story/voices.ts';
import { type ArticleWish, idOf, makeCatalog } from '../../make-catalog.ts';

/** What is heard of whom, of quotations printed by one article each. */
function heard(...said: readonly (readonly [speaker: string, text: string])[]) {
  const articles = said.map(
    ([speaker, text], n): ArticleWish => ({
      date: `2025-07-14T1${n}:00:00Z`,
      story: idOf(1),
      quotations: [{ speaker, text, start: 1, end: 60 }],
    }),
  );
  const [story] = makeCatalog({ articles, stories: [{ id: idOf(1) }] }).stories;
  return voicesOf(story?.members ?? []).map(({ speaker, quotations }) => [
    speaker,
    ...quotations.map(({ quotation }) => quotation.text),
  ]);
}

const BELL = 'The bell of our church had cracked long before anybody in Hallow rang it at noon';

test('a quotation is given once if publishers differ in a word, but not in a number or if it is short', () => {
  expect(heard(['Ana Brandt', BELL], ['Ana Brandt', BELL.replace('had ', '')])).toEqual([
    ['Ana Brandt', BELL],
  ]);
  const of = (count: number) => `${BELL} for the ${count} people of the village below the hill`;
  expect(heard(['Ana Brandt', of(20)], ['Ana Brandt', of(30)])[0]).toHaveLength(3);
  expect(heard(['Ana Brandt', 'It rang well'], ['Ana Brandt', 'It rang badly'])[0]).toHaveLength(3);
});

test('a speaker is one person with a middle initial and without', () => {
  expect(heard(['Ana Brandt', BELL], ['Ana K. Brandt', BELL], ['Ana K Brandt', 'It cracked.'])).toEqual([
    ['Ana Brandt', BELL, 'It cracked.'],
  ]);
});

test('a name that was cut off after an initial is nobody', () => {
  expect(heard(['Ana K', BELL], ['Per Lund', 'It cracked.'])).toEqual([['Per Lund', 'It cracked.']]);
});
