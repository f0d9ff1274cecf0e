import { describe, expect, it } from 'vitest';
import { repeatsTitle, sameTitle } from '../../../scripts/ingest/layouts/same-title.ts';

describe('a line at the head of a text', () => {
  it('is the headline again when it has its words', () => {
    expect(repeatsTitle('Ferry “returns” to Saltmarsh', 'Ferry "returns" to Saltmarsh')).toBe(true);
  });

  it('belongs to the text when it is a sentence from which the headline was made', () => {
    expect(repeatsTitle('The ferry is back.', 'The ferry is back.')).toBe(false);
  });
});

it('two headlines are folded before they are compared up to a length that none has', () => {
  const upTo = (count: number) => sameTitle('a'.repeat(count), 'A'.repeat(count));
  expect([2000, 2001].map(upTo)).toEqual([true, false]);
  expect(sameTitle('a'.repeat(2001), 'a'.repeat(2001))).toBe(true);
});
