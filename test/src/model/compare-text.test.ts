import { expect, it } from 'vitest';
import { compareText } from '../../../src/model/compare-text.ts';

it('orders text by code units, and treats equal text as equal', () => {
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
  expect(['é', 'z', 'Z', 'a', 'ab'].toSorted(compareText)).toEqual(['Z', 'a', 'ab', 'z', 'é']);
});
