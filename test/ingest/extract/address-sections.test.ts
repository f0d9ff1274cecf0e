import { expect, it } from 'vitest';
import { addressSections } from '../../../scripts/ingest/extract/address-sections.ts';

it('reads the sections of an address from its folders and first label, but never the headline', () => {
  expect(addressSections('https://sport.example.org/fussball/der-pokal.html')).toEqual(['sport', 'fussball']);
  expect(addressSections('https://example.org/%E7%B5%8C%E6%B8%88/1234')).toEqual(['経済']);
  expect(addressSections('https://example.org/sport')).toEqual([]);
});

it('ignores a malformed address', () => {
  expect(addressSections('no address')).toEqual([]);
  expect(addressSections(undefined)).toEqual([]);
  expect(addressSections('https://example.org/%E7%/a')).toEqual(['%E7%']);
});
