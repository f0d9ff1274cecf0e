import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEvident, nextHint } from '../../../../scripts/ingest/extract/noise-model/clause-features.ts';
import { hasPhrase, phrases } from '../../../../scripts/ingest/extract/noise-model/sign-features.ts';

const pieces = [
  ...['Sign', 'up', 'here', 'for our', 'newsletter', 'Read more', 'Follow us', 'on', 'facebook', '50% off'],
  ...['_photo_', 'photo:', '©', '»', '|', '12', 'min', 'read', 'comments', 'T&Cs apply', 'via Getty', 'The'],
  ...['harbour', 'opened', 'Écoutez', 'it’s', '.', ',', "you're", 'US'],
];
const text = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', ''))
  .map(([words, between]) => words.join(between));

it('gives a hint of every clause with evidence of noise', () => {
  fc.assert(
    fc.property(text, (clause) => {
      if (isEvident(clause)) expect(nextHint(`The town. ${clause}`, 10)).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: 2000 },
  );
});

it('gives no hint of a sentence of the news', () => {
  expect(nextHint('The harbour opened on Monday.', 0)).toBe(-1);
});

it('finds a phrase of pages wherever one of them is', () => {
  fc.assert(
    fc.property(text, (clause) => {
      const found = new Set<string>();
      phrases(clause, (name) => found.add(name));
      expect(hasPhrase(clause)).toBe(!found.has('no phrase of pages'));
    }),
    { numRuns: 2000 },
  );
});
