import { expect, test } from 'vitest';
import { labelSlug } from '../../../src/model/label-slug.ts';

test.each([
  ['Con', 'x-con'],
  ['aux', 'x-aux'],
  ['LPT1', 'x-lpt1'],
  ['Con Air', 'con-air'],
  ['Ana Šimić', 'ana-šimić'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Işık', 'işık'],
  ['Παύλος', 'παύλος'],
])('the address of %j is %j, which every system can have as a folder', (label, slug) => {
  expect(labelSlug(label)).toBe(slug);
});
