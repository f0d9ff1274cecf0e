import { expect, expectTypeOf, test } from 'vitest';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';

test('fields without a value are left out, and the others keep their values and order', () => {
  const fields = { last: '', gone: undefined, none: null, zero: 0, off: false };
  expect(Object.entries(omitUndefined(fields))).toEqual([
    ['last', ''],
    ['none', null],
    ['zero', 0],
    ['off', false],
  ]);
});

test('fields that may be undefined become optional, and the others stay required', () => {
  const fields: { name: string; url: string | undefined; note?: string } = { name: 'Post', url: undefined };
  expectTypeOf(omitUndefined(fields)).toExtend<{ name: string; url?: string; note?: string }>();
});
