import { expect, test } from 'vitest';
import { bestSentence } from '../../../src/views/best-sentence.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

const TITLE = 'Veldar bell rung again after 40 years';
const SCENE = 'There are quieter towns than this one on a Friday.';
const NEWS = 'The bell of Veldar was rung for the first time in 40 years on Friday.';
const CLUB = 'The company had no staff, no telephone and no customers.';

function sentence(more: ArticleWish): string | undefined {
  const [article] = makeCatalog({ articles: [{ title: TITLE, language: 'en', ...more }] }).articles;
  return article && bestSentence(article);
}

test('an article is introduced by its first sentence, if that says about as much of the headline as others', () => {
  const lead = 'Veldar hears its bell again after half a lifetime.';
  expect(sentence({ lead, keyPoints: [NEWS] })).toBe(lead);
});

test('a key point introduces it if its first sentence only sets the scene', () => {
  expect(sentence({ lead: SCENE, keyPoints: [CLUB, NEWS] })).toBe(NEWS);
});

test('a sentence that hangs on another does not introduce it, as long as there is one that does not', () => {
  const beaten = 'In front of 400 people on Friday they rang the bell of Veldar again.';
  expect(sentence({ lead: SCENE, keyPoints: [beaten] })).toBe(SCENE);
  expect(sentence({ lead: 'They had been told to wait.', keyPoints: [CLUB, NEWS] })).toBe(NEWS);
  expect(sentence({ lead: 'They had been told to wait.', keyPoints: [CLUB] })).toBe(
    'They had been told to wait.',
  );
  expect(sentence({ lead: 'They waited.', keyPoints: [], language: 'nl' })).toBe('They waited.');
});

test('a sentence of more than 260 characters introduces it only if there is no shorter one', () => {
  const long = (length: number) => `${'a'.repeat(length - 1)}.`;
  expect(sentence({ lead: long(260), keyPoints: ['Short.'] })).toBe(long(260));
  expect(sentence({ lead: long(261), keyPoints: ['Short.'] })).toBe('Short.');
  expect(sentence({ lead: long(300), keyPoints: [] })).toBe(long(300));
  expect(sentence({ lead: TITLE, keyPoints: [] })).toBeUndefined();
});
