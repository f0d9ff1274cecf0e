import { describe, expect, it } from 'vitest';
import { repeatsTitle, sameTitle } from '../../../scripts/ingest/layouts/same-title.ts';

describe('a line at the start of a text', () => {
  it('repeats the headline if it has its words', () => {
    expect(repeatsTitle('Ferry “returns” to Saltmarsh', 'Ferry "returns" to Saltmarsh')).toBe(true);
  });

  it('belongs to the text if it is a sentence from which the headline was made', () => {
    expect(repeatsTitle('The ferry is back.', 'The ferry is back.')).toBe(false);
  });
});

it.each([
  ['The ferry is back at…', true],
  ['The ferry is back...', false],
  ['The ferry “is” back', false],
])('a headline that was cut is the same if enough of it is left: %s', (short, isSame) => {
  expect(sameTitle(short, 'The ferry is back at the quay')).toBe(isSame);
  expect(sameTitle('THE FERRY IS BACK AT THE QUAY', short)).toBe(isSame);
});

it('two headlines are folded for comparison up to a length that no headline has', () => {
  const upTo = (count: number) => sameTitle('a'.repeat(count), 'A'.repeat(count));
  expect([2000, 2001].map(upTo)).toEqual([true, false]);
  expect(sameTitle('a'.repeat(2001), 'a'.repeat(2001))).toBe(true);
});
