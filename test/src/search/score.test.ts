import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIELDS } from '../../../src/search/index-files.ts';
import { searchScore } from '../../../src/search/score.ts';

const COLLECTION = { articles: 1000, meanLength: 300 };
const counts = (more: Partial<Record<(typeof FIELDS)[number], number>>) =>
  FIELDS.map((field) => more[field] ?? 0);
const amount = fc.integer({ min: 1, max: 2000 });

it('a headline with a phrase ranks above any number of occurrences elsewhere', () => {
  fc.assert(
    fc.property(amount, amount, amount, (text, length, withPhrase) => {
      fc.pre(withPhrase <= COLLECTION.articles);
      const elsewhere = searchScore(counts({ text, names: 1, source: 1 }), length, withPhrase, COLLECTION);
      expect(searchScore(counts({ title: 1 }), length, withPhrase, COLLECTION)).toBeGreaterThan(elsewhere);
    }),
  );
});

it('the length of an article counts only for what is in its text', () => {
  const titled = [10, 3000].map((length) => searchScore(counts({ title: 1 }), length, 5, COLLECTION));
  expect(titled[0]).toBe(titled[1]);
  const [short = 0, long = 0] = [10, 3000].map((length) =>
    searchScore(counts({ text: 1 }), length, 5, COLLECTION),
  );
  expect(short).toBeGreaterThan(long);
});

it('a rare phrase counts more than a frequent one, and more occurrences more than few', () => {
  const of = (text: number, withPhrase: number) => searchScore(counts({ text }), 300, withPhrase, COLLECTION);
  expect(of(1, 2)).toBeGreaterThan(of(1, 20));
  expect(of(2, 20)).toBeGreaterThan(of(1, 20));
  expect(of(1, 1000)).toBeGreaterThan(0);
});
