import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRecordAddress, recordAddress } from '../../../src/search/record-address.ts';

it('gives back the page and the facts that it was made of', () => {
  const some = fc.option(fc.string({ unit: 'binary' }), { nil: undefined });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), some, some, (precision, dateText, language) => {
      const facts = { date: '2025-07-14T12:00:00Z', precision, basis: 'relative', dateText, language };
      expect(readRecordAddress(`/base${recordAddress('/articles/a-0123456789ab/', facts)}`)).toEqual({
        address: '/base/articles/a-0123456789ab/',
        facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
      });
    }),
  );
});
