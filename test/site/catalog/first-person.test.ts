import { expect, test } from 'vitest';
import { isFirstPerson } from '../../../scripts/site/catalog/first-person.ts';

const COLUMN = `I covered the harbour for nine years.
I never saw a crane repaired, and I’d ask why.`;
const count = (text: string) => text.split(/\s+/).length;
const isFirst = (text: string, language = 'en') => isFirstPerson(text, count(text), language);

test('a column is recognised by the first person in each known language', () => {
  expect(isFirst(COLUMN, 'en-GB')).toBe(true);
  expect(isFirst('Ich kenne den Hafen.\nWas ich dort sah, habe ich nie vergessen.', 'de')).toBe(true);
  expect(isFirst('Je connais le port.\nCe que je sais, j’ai mis des ans à le dire.', 'fr')).toBe(true);
  expect(isFirst(COLUMN, 'nl')).toBe(false);
});

test.each([
  ['"I came,', 'said she."'],
  ['“I came,', 'said she.”'],
  ["'I came,", "said she.'"],
  ['»Ich kam,', 'sagte sie.«'],
])('a paragraph with %s … %s contains a quotation', (open, close) => {
  expect(isFirst(`${open} and I saw, and I went home, and I slept ${close}`)).toBe(false);
});

test('two sentences do not make a column, nor do three in a long report', () => {
  expect(isFirst('I was there. I saw it.')).toBe(false);
  expect(isFirst(COLUMN + '\nThe crane was built in Velden.'.repeat(57))).toBe(true);
  expect(isFirst(COLUMN + '\nThe crane was built in Velden.'.repeat(58))).toBe(false);
});

test('a numeral is not the first person', () => {
  expect(isFirst('World War I Memorial. Part I. King Alban I Street. Class I')).toBe(false);
});
