import { expect, it } from 'vitest';
import { withinQuotations } from '../../../scripts/ingest/enrich/highlights/open-quotations.ts';

it('keeps a quotation open from sentence to sentence until it is closed', () => {
  const said = ['He said: "The old boat is gone.', 'Nobody wants it back.', 'Thank you all!"', 'He left.'];
  expect(withinQuotations(said)).toEqual([false, true, true, false]);
});

it('gives up a quotation that is never closed after a while', () => {
  const flags = withinQuotations([
    'He said: “It is gone.',
    ...Array.from({ length: 12 }, () => 'Rain fell.'),
  ]);
  expect(flags[1]).toBe(true);
  expect(flags.at(-1)).toBe(false);
});
