import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRecordAddress, recordAddress } from '../../../src/search/record-address.ts';

it('gives back the record that it was made of, behind the base of a site', () => {
  const text = fc.string({ unit: 'binary' }).map((some) => some.toWellFormed());
  const record = fc.record(
    {
      title: text,
      text,
      source: text,
      precision: text,
      basis: text,
      dateText: text,
      language: text,
      dir: fc.constant('rtl' as const),
    },
    { requiredKeys: ['title', 'text', 'precision', 'basis'] },
  );
  fc.assert(
    fc.property(record, (shown) => {
      const made = { ...shown, address: '/articles/a-0123456789ab/', date: '2025-07-14T12:00:00Z' };
      const url = recordAddress(made);
      // Pagefind makes one slash of several.
      expect(url).not.toContain('//');
      expect(readRecordAddress(`/base${url}`)).toEqual({ ...made, address: `/base${made.address}` });
    }),
  );
});
