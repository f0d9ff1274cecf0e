import { expect, it } from 'vitest';
import { GAP, labelTerm, queriesOf, termsOf } from '../../../src/search/index-terms.ts';

it('a phrase whose words have many forms is searched in at most 16 ways', () => {
  const forms = ['ueber', 'uber'];
  expect(queriesOf([forms, forms])).toEqual([
    '"ueberq ueberq"',
    '"ueberq uberq"',
    '"uberq ueberq"',
    '"uberq uberq"',
  ]);
  expect(queriesOf(Array.from({ length: 9 }, () => forms))).toHaveLength(16);
});

it.each([
  ['ferries', true, 'ferriesq-ferryq'],
  ['ferries', false, 'ferriesq'],
  ['quiz', true, 'zxuizzq'],
  ['3000', true, '3000q'],
  ['’', true, GAP],
])('the word %s (plural: %s) is indexed as %s', (word, plurals, terms) => {
  expect(termsOf(word, plurals)).toBe(terms);
});

it('a label is no word, and a person has one label however the name is spelt', () => {
  expect(labelTerm.person('Jean-Luc Quorn')).toBe(labelTerm.person('jean luc quorn'));
  expect(labelTerm.story('abc')).not.toBe(labelTerm.person('abc'));
  expect(labelTerm.story('abc')).toMatch(/zwq$/);
});
