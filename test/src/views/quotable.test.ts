import { expect, test } from 'vitest';
import { articleOpening } from '../../../src/views/article-opening.ts';
import { bestSentence } from '../../../src/views/best-sentence.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

function entry(wish: ArticleWish) {
  const [article] = makeCatalog({ articles: [{ language: 'en', ...wish }] }).articles;
  if (article === undefined) throw new Error('Expected an article');
  return article;
}

const both = (wish: ArticleWish) => {
  const article = entry({ openingEnd: wish.lead?.length ?? 0, excerpt: wish.lead ?? '', ...wish });
  return [articleOpening(article), bestSentence(article)];
};

test.each(['Posted: 14/03/2013 06:37:46 AM PDT', 'June 11, 2012 at 12:36 PM ET'])(
  'an article is not introduced by a time: %s',
  (lead) => {
    expect(both({ lead, keyPoints: ['The ferry has sunk.'] })).toEqual([undefined, 'The ferry has sunk.']);
    expect(both({ lead })).toEqual([undefined, undefined]);
  },
);

test('an article is not introduced by a sentence that is cut off, if there is another', () => {
  const lead = 'When word came that the ferry would sail again, Ana Brandt at last let herse';
  expect(both({ lead, keyPoints: ['The ferry sails again.'] })).toEqual([
    undefined,
    'The ferry sails again.',
  ]);
  expect(both({ lead })).toEqual([undefined, lead]);
});

test.each(['The ferry -- of 1911 -- has sunk.', 'The ferry – of 1911 – has sunk'])(
  'an article is not introduced by its headline, however it is punctuated: %s',
  (title) => {
    const lead = 'The ferry — of 1911 — has sunk.';
    expect(both({ title, lead })).toEqual([undefined, undefined]);
  },
);

test('an article in a script without capitals is introduced by its first sentence', () => {
  expect(both({ language: 'ar', lead: 'غرقت العبارة.' })).toEqual(['غرقت العبارة.', 'غرقت العبارة.']);
});
